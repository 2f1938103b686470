import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Gn as t,Wn as n,gt as r,it as i,y as a}from"./libraries-rz6hNmk8.js";import{M as o,N as s,T as c,W as l,b as u,f as d}from"./dashboard-CrgVTQe8.js";import{t as f}from"./Select-BZVhWpwa.js";import{t as p}from"./IconChevronDown-DlEzmNQx.js";import{a as m}from"./generated-Chh-caD4.js";import{t as h}from"./use-departments-DsdQL1rG.js";import{t as g}from"./role-select-Djc_pONr.js";var _=a(`outline`,`lock-open`,`LockOpen`,[[`path`,{d:`M5 13a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2l0 -6`,key:`svg-0`}],[`path`,{d:`M11 16a1 1 0 1 0 2 0a1 1 0 1 0 -2 0`,key:`svg-1`}],[`path`,{d:`M8 11v-5a4 4 0 0 1 8 0`,key:`svg-2`}]]),v=a(`outline`,`lock-pause`,`LockPause`,[[`path`,{d:`M13 21h-6a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v.5`,key:`svg-0`}],[`path`,{d:`M11 16a1 1 0 1 0 2 0a1 1 0 0 0 -2 0`,key:`svg-1`}],[`path`,{d:`M8 11v-4a4 4 0 1 1 8 0v4`,key:`svg-2`}],[`path`,{d:`M17 17v5`,key:`svg-3`}],[`path`,{d:`M21 17v5`,key:`svg-4`}]]),y=a(`outline`,`user-minus`,`UserMinus`,[[`path`,{d:`M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0`,key:`svg-0`}],[`path`,{d:`M6 21v-2a4 4 0 0 1 4 -4h4c.348 0 .686 .045 1.009 .128`,key:`svg-1`}],[`path`,{d:`M16 19h6`,key:`svg-2`}]]),b={en:{title:`Members`,lead:`Everybody who belongs here, with role and department.`,export:`Download as CSV`,filter:`Which members are shown`,search:`Search`,searchHint:`Name or address`,all:`All`,showAll:e=>`${e}: show all`,order:`Order`,orders:{joined:`Latest first`,"first-joined":`Earliest first`,name:`Name, A to Z`,"name-down":`Name, Z to A`,email:`Address, A to Z`,"email-down":`Address, Z to A`},showEverybody:`Show everybody`,nobody:`Nobody matches`,nobodyLead:`Search for something else, or take back some of the filters above.`,person:`Person`,you:`You`,role:`Role`,department:`Department`,noDepartment:`None`,state:`State`,joined:`Joined`,onboarding:`Onboarding`,actions:`Actions`,of:(e,t)=>`${e} of ${t}`,menu:e=>`What to do with ${e}`,openPage:`Open the page`,changeRole:e=>` is the role of ${e}: change it`,roleOf:e=>`Role of ${e}`,roleChanged:e=>`${e} has another role now.`,changeDepartment:e=>` is the department of ${e}: change it`,departmentOf:e=>`Department of ${e}`,moved:e=>`${e} belongs to another department now.`,letIn:`Let in again`,letInDone:e=>`${e} may come in again.`,suspend:{ask:`Suspend…`,title:e=>`Suspend ${e}?`,lead:e=>`${e} is locked out at once. Role, department and history stay, and you can let ${e} in again whenever you like.`,act:`Suspend`,done:e=>`${e} is suspended.`},remove:{ask:`Remove…`,title:e=>`Remove ${e}?`,lead:e=>`${e} loses access at once, leaves all team spaces, and whatever was granted or denied to ${e} personally is gone. The account stays, and so does the history in the log. To come back, ${e} needs a new invitation.`,act:`Remove`,done:e=>`${e} does not belong here any more.`},selection:`Selected members`,selected:(e,t)=>e===1?`1 is selected.`:`${t} are selected.`,tooMany:e=>`At most ${e} can be changed at once: narrow the list.`,selectMatching:e=>`Select all ${e} who are listed`,clearSelection:`Select nobody`,changeSelected:(e,t)=>e===1?`Change 1 member…`:`Change ${t} members…`,onboardingByDepartment:`Onboarding by department`,allSteps:`All steps taken`,withoutDepartment:`Without a department`,nobodyActive:`Nobody is active here at present.`},de:{title:`Mitglieder`,lead:`Alle, die hierher gehören, mit Rolle und Abteilung.`,export:`Als CSV herunterladen`,filter:`Welche Mitglieder zu sehen sind`,search:`Suche`,searchHint:`Name oder Adresse`,all:`Alle`,showAll:e=>`${e}: alle zeigen`,order:`Reihenfolge`,orders:{joined:`Neueste zuerst`,"first-joined":`Älteste zuerst`,name:`Name, A bis Z`,"name-down":`Name, Z bis A`,email:`Adresse, A bis Z`,"email-down":`Adresse, Z bis A`},showEverybody:`Alle zeigen`,nobody:`Niemand passt dazu`,nobodyLead:`Suchen Sie nach etwas anderem, oder nehmen Sie oben Filter zurück.`,person:`Person`,you:`Sie`,role:`Rolle`,department:`Abteilung`,noDepartment:`Keine`,state:`Stand`,joined:`Dabei seit`,onboarding:`Einstieg`,actions:`Aktionen`,of:(e,t)=>`${e} von ${t}`,menu:e=>`Was mit ${e} geschehen soll`,openPage:`Seite öffnen`,changeRole:e=>` ist die Rolle von ${e}: ändern`,roleOf:e=>`Rolle von ${e}`,roleChanged:e=>`${e} hat jetzt eine andere Rolle.`,changeDepartment:e=>` ist die Abteilung von ${e}: ändern`,departmentOf:e=>`Abteilung von ${e}`,moved:e=>`${e} gehört jetzt zu einer anderen Abteilung.`,letIn:`Wieder zulassen`,letInDone:e=>`${e} ist wieder zugelassen.`,suspend:{ask:`Sperren…`,title:e=>`${e} sperren?`,lead:e=>`${e} ist sofort ausgesperrt. Rolle, Abteilung und Verlauf bleiben, und Sie können ${e} jederzeit wieder zulassen.`,act:`Sperren`,done:e=>`${e} ist gesperrt.`},remove:{ask:`Entfernen…`,title:e=>`${e} entfernen?`,lead:e=>`${e} verliert sofort den Zugang, verlässt alle Teamräume, und was ${e} persönlich gewährt oder verweigert wurde, ist fort. Das Konto bleibt, der Verlauf im Protokoll auch. Um zurückzukommen, braucht ${e} eine neue Einladung.`,act:`Entfernen`,done:e=>`${e} gehört nicht mehr hierher.`},selection:`Ausgewählte Mitglieder`,selected:(e,t)=>e===1?`1 ist ausgewählt.`:`${t} sind ausgewählt.`,tooMany:e=>`Höchstens ${e} lassen sich auf einmal ändern: Grenzen Sie die Liste ein.`,selectMatching:e=>`Alle ${e} auswählen, die die Liste zeigt`,clearSelection:`Niemanden auswählen`,changeSelected:(e,t)=>e===1?`1 Mitglied ändern…`:`${t} Mitglieder ändern…`,onboardingByDepartment:`Einstieg nach Abteilung`,allSteps:`Alle Schritte getan`,withoutDepartment:`Ohne Abteilung`,nobodyActive:`Zurzeit ist hier niemand aktiv.`}},x=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},S=new x(`
    query Members($organizationId: ID!, $first: Int, $after: Cursor, $last: Int, $before: Cursor, $where: MemberFilter, $orderBy: MemberOrder) {
  organization(id: $organizationId) {
    id
    members(
      first: $first
      after: $after
      last: $last
      before: $before
      where: $where
      orderBy: $orderBy
    ) {
      nodes {
        ...MemberRow
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      totalCount
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment MemberRow on Member {
  id
  user {
    ...Person
  }
  role
  customRole {
    id
    name
  }
  state
  department
  joinedAt
  onboarding {
    completedCount
    completedAt
    steps {
      kind
      completedAt
    }
  }
}`),C=new x(`
    query ExportMembers($organizationId: ID!) {
  exportMembers(organizationId: $organizationId)
}
    `),w=new x(`
    query Onboarding($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    onboarding {
      department
      memberCount
      completedCount
      steps {
        kind
        completedCount
      }
    }
  }
}
    `),T=new x(`
    mutation UpdateMember($input: UpdateMemberInput!) {
  updateMember(input: $input) {
    member {
      ...MemberRow
      permissions
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment MemberRow on Member {
  id
  user {
    ...Person
  }
  role
  customRole {
    id
    name
  }
  state
  department
  joinedAt
  onboarding {
    completedCount
    completedAt
    steps {
      kind
      completedAt
    }
  }
}
fragment Refusal on UserError {
  code
  message
  field
}`),E=new x(`
    mutation RemoveMember($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    removedMemberId
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),D=new x(`
    mutation UpdateMembers($input: UpdateMembersInput!) {
  updateMembers(input: $input) {
    results {
      memberId
      changed
      member {
        ...MemberRow
      }
      before {
        ...Snapshot
      }
      after {
        ...Snapshot
      }
      userErrors {
        ...Refusal
      }
    }
    changedCount
    unchangedCount
    userErrors {
      ...Refusal
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment MemberRow on Member {
  id
  user {
    ...Person
  }
  role
  customRole {
    id
    name
  }
  state
  department
  joinedAt
  onboarding {
    completedCount
    completedAt
    steps {
      kind
      completedAt
    }
  }
}
fragment Refusal on UserError {
  code
  message
  field
}
fragment Snapshot on MemberSnapshot {
  role
  customRole {
    id
    name
  }
  state
  department
}`);function O(){let[e]=s(T),t=u();return async(n,r)=>{let{problems:i}=await e({input:n});i.length>0?t.refused(i):t.done(r)}}function k(){let[e]=s(T),[t]=s(E);return{suspend:async(t,n)=>(await e({input:{memberId:t,state:`SUSPENDED`,reason:n}})).problems,remove:async(e,n)=>(await t({input:{memberId:e,reason:n}})).problems}}var A=t();function j({taking:e,member:t,close:n}){let r=l(b),i=k(),a=u(),{id:o,user:s}=t,c=r[e];return(0,A.jsx)(m,{title:c.title(s.name),lead:c.lead(s.name),act:c.act,asksReason:!0,confirm:async t=>{let n=await i[e](o,t);return n.length===0&&a.done(c.done(s.name)),n},close:n})}var M=e(n(),1);function N({value:e,choose:t,label:n,placeholder:r,error:i,none:a,inPlace:s}){let c=l(o),[u,d]=(0,M.useState)(``),p=h(u===e?``:u).map(({path:e})=>e),m=e===null||e===`/`||p.includes(e)?p:[e,...p],g=n??c.department;return(0,A.jsx)(f,{label:s?void 0:g,"aria-label":s?g:void 0,placeholder:r,data:[...a?[{value:`/`,label:c.noDepartment}]:[],...m],value:e,onChange:t,error:i,searchable:!0,onSearchChange:d,nothingFoundMessage:c.noSuchDepartment,clearable:!s,clearButtonProps:{"aria-label":c.clear(g)},allowDeselect:!s,limit:30,...s&&{autoFocus:!0,defaultDropdownOpened:!0,onDropdownClose:s}})}var P={word:`_word_6mopa_1`,edit:`_edit_6mopa_23`};function F({act:e,shown:t,edit:n}){let[i,a]=(0,M.useState)(`untouched`),o=(0,M.useRef)(null);return(0,M.useEffect)(()=>{i===`closed`&&document.activeElement===document.body&&o.current?.focus()},[i]),i===`open`?(0,A.jsx)(`div`,{className:P.edit,children:n(()=>a(`closed`))}):(0,A.jsxs)(r,{className:P.word,onClick:()=>a(`open`),ref:o,children:[(0,A.jsx)(`span`,{children:t}),(0,A.jsx)(`span`,{className:`unseen`,children:e}),(0,A.jsx)(p,{size:14,"aria-hidden":!0})]})}function I({member:e}){let t=l(b),n=O(),{id:r,department:a,user:o}=e;return c()?(0,A.jsx)(F,{act:t.changeDepartment(o.name),shown:a??(0,A.jsx)(i,{span:!0,inherit:!0,c:`dimmed`,children:t.noDepartment}),edit:e=>(0,A.jsx)(N,{label:t.departmentOf(o.name),value:a??`/`,choose:e=>{let i=e===`/`?null:e;i!==a&&n({memberId:r,department:i},t.moved(o.name))},none:!0,inPlace:e})}):a}function L({member:e}){let t=l(b),n=O(),{id:r,role:i,customRole:a,user:o}=e,s=a?a.id:i;return c()?(0,A.jsx)(F,{act:t.changeRole(o.name),shown:(0,A.jsx)(d,{of:e}),edit:e=>(0,A.jsx)(g,{label:t.roleOf(o.name),value:a?{customRoleId:a.id}:{role:i},choose:e=>{(e.role??e.customRoleId)!==s&&n({memberId:r,...e},t.roleChanged(o.name))},inPlace:e})}):(0,A.jsx)(d,{of:e})}var R={filter:`_filter_tvjvf_1`,search:`_search_tvjvf_9`,everybody:`_everybody_tvjvf_13`,selected:`_selected_tvjvf_18`,steps:`_steps_tvjvf_37`,bar:`_bar_tvjvf_44`,fold:`_fold_tvjvf_60`,scroll:`_scroll_tvjvf_78`,plain:`_plain_tvjvf_85`};function z({done:e,all:t}){let n=l(b);return(0,A.jsxs)(`span`,{className:R.steps,children:[(0,A.jsx)(`span`,{className:R.bar,"aria-hidden":!0,children:(0,A.jsx)(`span`,{style:{width:`${t===0?0:e/t*100}%`}})}),n.of(e,t)]})}export{N as a,C as c,D as d,b as f,_ as h,I as i,S as l,v as m,R as n,j as o,y as p,L as r,O as s,z as t,w as u};