import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Un as t,Wn as n,gt as r,it as i,y as a}from"./libraries-UrOIUJRm.js";import{C as o,N as s,O as c,P as l,S as u,V as d,tt as f}from"./dashboard-8_nAaRDs.js";import{t as p}from"./IconChevronDown-CJ3R7Flp.js";import{t as m}from"./confirm-BDUQNuQP.js";import{t as h}from"./role-select-CXaD5OH1.js";import{t as g}from"./department-pick-CXPdc_i4.js";var _=a(`outline`,`lock-open`,`LockOpen`,[[`path`,{d:`M5 13a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2l0 -6`,key:`svg-0`}],[`path`,{d:`M11 16a1 1 0 1 0 2 0a1 1 0 1 0 -2 0`,key:`svg-1`}],[`path`,{d:`M8 11v-5a4 4 0 0 1 8 0`,key:`svg-2`}]]),v=a(`outline`,`lock-pause`,`LockPause`,[[`path`,{d:`M13 21h-6a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v.5`,key:`svg-0`}],[`path`,{d:`M11 16a1 1 0 1 0 2 0a1 1 0 0 0 -2 0`,key:`svg-1`}],[`path`,{d:`M8 11v-4a4 4 0 1 1 8 0v4`,key:`svg-2`}],[`path`,{d:`M17 17v5`,key:`svg-3`}],[`path`,{d:`M21 17v5`,key:`svg-4`}]]),y=a(`outline`,`user-minus`,`UserMinus`,[[`path`,{d:`M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0`,key:`svg-0`}],[`path`,{d:`M6 21v-2a4 4 0 0 1 4 -4h4c.348 0 .686 .045 1.009 .128`,key:`svg-1`}],[`path`,{d:`M16 19h6`,key:`svg-2`}]]),b={en:{title:`Members`,lead:`Everybody who belongs here, with role and department.`,export:`Download as CSV`,filter:`Which members are shown`,search:`Search`,searchHint:`Name or address`,all:`All`,showAll:e=>`${e}: show all`,order:`Order`,orders:{joined:`Latest first`,"first-joined":`Earliest first`,name:`Name, A to Z`,"name-down":`Name, Z to A`,email:`Address, A to Z`,"email-down":`Address, Z to A`},showEverybody:`Show everybody`,nobody:`Nobody matches`,nobodyLead:`Search for something else, or take back some of the filters above.`,person:`Person`,you:`You`,role:`Role`,department:`Department`,noDepartment:`None`,state:`State`,joined:`Joined`,onboarding:`Onboarding`,actions:`Actions`,of:(e,t)=>`${e} of ${t}`,menu:e=>`What to do with ${e}`,openPage:`Open the page`,changeRole:e=>` is the role of ${e}: change it`,roleOf:e=>`Role of ${e}`,roleChanged:e=>`${e} has another role now.`,changeDepartment:e=>` is the department of ${e}: change it`,departmentOf:e=>`Department of ${e}`,moved:e=>`${e} belongs to another department now.`,letIn:`Let in again`,letInDone:e=>`${e} may come in again.`,suspend:{ask:`Suspend…`,title:e=>`Suspend ${e}?`,lead:e=>`${e} is locked out at once. Role, department and history stay, and you can let ${e} in again whenever you like.`,act:`Suspend`,done:e=>`${e} is suspended.`},remove:{ask:`Remove…`,title:e=>`Remove ${e}?`,lead:e=>`${e} loses access at once, leaves all team spaces, and whatever was granted or denied to ${e} personally is gone. The account stays, and so does the history in the log. To come back, ${e} needs a new invitation.`,act:`Remove`,done:e=>`${e} does not belong here any more.`},lowerYourself:{title:`Give yourself a role that permits less?`,lead:`You will no longer manage members here. Only another admin can give it back.`,leadOther:e=>`Your role will no longer permit you: ${e}. Only somebody who may do that can give it back.`,act:`Change my role`,done:`You have another role now.`},suspendYourself:{title:e=>`Suspend yourself?`,lead:e=>`You are locked out at once and will no longer manage members here. Role, department and history stay, but only another admin can let you in again.`,act:`Suspend myself`,done:e=>`You are suspended.`},removeYourself:{title:e=>`Remove yourself?`,lead:e=>`You lose access at once, leave all team spaces, and will no longer manage members here. Your account stays, and so does the history in the log. To come back, you need an invitation from another admin.`,act:`Remove myself`,done:e=>`You do not belong here any more.`},selection:`Selected members`,selected:(e,t)=>e===1?`1 is selected.`:`${t} are selected.`,tooMany:e=>`At most ${e} can be changed at once: narrow the list.`,selectMatching:e=>`Select all ${e} who are listed`,clearSelection:`Select nobody`,changeSelected:(e,t)=>e===1?`Change 1 member…`:`Change ${t} members…`,onboardingByDepartment:`Onboarding by department`,allSteps:`All steps taken`,withoutDepartment:`Without a department`,nobodyActive:`Nobody is active here at present.`},de:{title:`Mitglieder`,lead:`Alle, die hierher gehören, mit Rolle und Abteilung.`,export:`Als CSV herunterladen`,filter:`Welche Mitglieder zu sehen sind`,search:`Suche`,searchHint:`Name oder Adresse`,all:`Alle`,showAll:e=>`${e}: alle zeigen`,order:`Reihenfolge`,orders:{joined:`Neueste zuerst`,"first-joined":`Älteste zuerst`,name:`Name, A bis Z`,"name-down":`Name, Z bis A`,email:`Adresse, A bis Z`,"email-down":`Adresse, Z bis A`},showEverybody:`Alle zeigen`,nobody:`Niemand passt dazu`,nobodyLead:`Suchen Sie nach etwas anderem, oder nehmen Sie oben Filter zurück.`,person:`Person`,you:`Sie`,role:`Rolle`,department:`Abteilung`,noDepartment:`Keine`,state:`Stand`,joined:`Dabei seit`,onboarding:`Einstieg`,actions:`Aktionen`,of:(e,t)=>`${e} von ${t}`,menu:e=>`Was mit ${e} geschehen soll`,openPage:`Seite öffnen`,changeRole:e=>` ist die Rolle von ${e}: ändern`,roleOf:e=>`Rolle von ${e}`,roleChanged:e=>`${e} hat jetzt eine andere Rolle.`,changeDepartment:e=>` ist die Abteilung von ${e}: ändern`,departmentOf:e=>`Abteilung von ${e}`,moved:e=>`${e} gehört jetzt zu einer anderen Abteilung.`,letIn:`Wieder zulassen`,letInDone:e=>`${e} ist wieder zugelassen.`,suspend:{ask:`Sperren…`,title:e=>`${e} sperren?`,lead:e=>`${e} ist sofort ausgesperrt. Rolle, Abteilung und Verlauf bleiben, und Sie können ${e} jederzeit wieder zulassen.`,act:`Sperren`,done:e=>`${e} ist gesperrt.`},remove:{ask:`Entfernen…`,title:e=>`${e} entfernen?`,lead:e=>`${e} verliert sofort den Zugang, verlässt alle Teamräume, und was ${e} persönlich gewährt oder verweigert wurde, ist fort. Das Konto bleibt, der Verlauf im Protokoll auch. Um zurückzukommen, braucht ${e} eine neue Einladung.`,act:`Entfernen`,done:e=>`${e} gehört nicht mehr hierher.`},lowerYourself:{title:`Sich selbst eine Rolle geben, die weniger erlaubt?`,lead:`Sie verwalten dann hier keine Mitglieder mehr. Nur ein anderer Admin kann Ihnen das wiedergeben.`,leadOther:e=>`Ihre Rolle erlaubt Ihnen dann nicht mehr: ${e}. Nur wer das selbst darf, kann es Ihnen wiedergeben.`,act:`Meine Rolle ändern`,done:`Sie haben jetzt eine andere Rolle.`},suspendYourself:{title:()=>`Sich selbst sperren?`,lead:()=>`Sie sind sofort ausgesperrt und verwalten hier keine Mitglieder mehr. Rolle, Abteilung und Verlauf bleiben, aber nur ein anderer Admin kann Sie wieder zulassen.`,act:`Mich sperren`,done:()=>`Sie sind gesperrt.`},removeYourself:{title:()=>`Sich selbst entfernen?`,lead:()=>`Sie verlieren sofort den Zugang, verlassen alle Teamräume und verwalten hier keine Mitglieder mehr. Ihr Konto bleibt, der Verlauf im Protokoll auch. Um zurückzukommen, brauchen Sie eine Einladung von einem anderen Admin.`,act:`Mich entfernen`,done:()=>`Sie gehören nicht mehr hierher.`},selection:`Ausgewählte Mitglieder`,selected:(e,t)=>e===1?`1 ist ausgewählt.`:`${t} sind ausgewählt.`,tooMany:e=>`Höchstens ${e} lassen sich auf einmal ändern: Grenzen Sie die Liste ein.`,selectMatching:e=>`Alle ${e} auswählen, die die Liste zeigt`,clearSelection:`Niemanden auswählen`,changeSelected:(e,t)=>e===1?`1 Mitglied ändern…`:`${t} Mitglieder ändern…`,onboardingByDepartment:`Einstieg nach Abteilung`,allSteps:`Alle Schritte getan`,withoutDepartment:`Ohne Abteilung`,nobodyActive:`Zurzeit ist hier niemand aktiv.`}},x=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},S=new x(`
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
}`);function O(){let[e]=d(T),t=c();return async(n,r)=>{let{problems:i}=await e({input:n});i.length>0?t.refused(i):t.done(r)}}function k(){let[e]=d(T),[t]=d(E);return{lower:async(t,n,r)=>(await e({input:{memberId:t,...n,reason:r}})).problems,suspend:async(t,n)=>(await e({input:{memberId:t,state:`SUSPENDED`,reason:n}})).problems,remove:async(e,n)=>(await t({input:{memberId:e,reason:n}})).problems}}var A=n();function j({taking:e,member:t,close:n}){let r=f(b),i=k(),a=c(),{id:o,user:s}=t,u=l().organization.viewerMember?.id===o?r[`${e}Yourself`]:r[e];return(0,A.jsx)(m,{title:u.title(s.name),lead:u.lead(s.name),act:u.act,asksReason:!0,confirm:async t=>{let n=await i[e](o,t);return n.length===0&&a.done(u.done(s.name)),n},close:n})}var M=e(t(),1),N={word:`_word_6mopa_1`,edit:`_edit_6mopa_23`};function P({act:e,shown:t,edit:n}){let[i,a]=(0,M.useState)(`untouched`),o=(0,M.useRef)(null);return(0,M.useEffect)(()=>{i===`closed`&&document.activeElement===document.body&&o.current?.focus()},[i]),i===`open`?(0,A.jsx)(`div`,{className:N.edit,children:n(()=>a(`closed`))}):(0,A.jsxs)(r,{className:N.word,onClick:()=>a(`open`),ref:o,children:[(0,A.jsx)(`span`,{children:t}),(0,A.jsx)(`span`,{className:`unseen`,children:e}),(0,A.jsx)(p,{size:14,"aria-hidden":!0})]})}function F({member:e}){let t=f(b),n=O(),{id:r,department:a,user:o}=e;return s()?(0,A.jsx)(P,{act:t.changeDepartment(o.name),shown:a??(0,A.jsx)(i,{span:!0,inherit:!0,c:`dimmed`,children:t.noDepartment}),edit:e=>(0,A.jsx)(g,{label:t.departmentOf(o.name),value:a??`/`,choose:e=>{let i=e===`/`?null:e;i!==a&&n({memberId:r,department:i},t.moved(o.name))},none:t.noDepartment,inPlace:e})}):a}function I({memberId:e,lowering:{choice:t,lost:n},close:r}){let i=f(b).lowerYourself,a=f(o).permission,s=k(),l=c();return(0,A.jsx)(m,{title:i.title,lead:n.includes(`MANAGE_MEMBERS`)?i.lead:i.leadOther(n.map(e=>a[e]).join(`, `)),act:i.act,asksReason:!0,confirm:async n=>{let r=await s.lower(e,t,n);return r.length===0&&l.done(i.done),r},close:r})}function L({member:e}){let{viewerMember:t}=l().organization,n=f(b),r=O(),[i,a]=(0,M.useState)(null),{id:o,role:c,customRole:d,user:p}=e,m=d?d.id:c;if(!s())return(0,A.jsx)(u,{of:e});function g(e,i){if((e.role??e.customRoleId)===m)return;let s=t?.id===o?(t.permissions??[]).filter(e=>!i.includes(e)):[];s.length>0?a({choice:e,lost:s}):r({memberId:o,...e},n.roleChanged(p.name))}return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(P,{act:n.changeRole(p.name),shown:(0,A.jsx)(u,{of:e}),edit:e=>(0,A.jsx)(h,{label:n.roleOf(p.name),value:d?{customRoleId:d.id}:{role:c},choose:g,inPlace:e})}),i&&(0,A.jsx)(I,{memberId:o,lowering:i,close:()=>a(null)})]})}var R={filter:`_filter_tvjvf_1`,search:`_search_tvjvf_9`,everybody:`_everybody_tvjvf_13`,selected:`_selected_tvjvf_18`,steps:`_steps_tvjvf_37`,bar:`_bar_tvjvf_44`,fold:`_fold_tvjvf_60`,scroll:`_scroll_tvjvf_78`,plain:`_plain_tvjvf_85`};function z({done:e,all:t}){let n=f(b);return(0,A.jsxs)(`span`,{className:R.steps,children:[(0,A.jsx)(`span`,{className:R.bar,"aria-hidden":!0,children:(0,A.jsx)(`span`,{style:{width:`${t===0?0:e/t*100}%`}})}),n.of(e,t)]})}export{j as a,S as c,b as d,y as f,F as i,w as l,_ as m,R as n,O as o,v as p,L as r,C as s,z as t,D as u};