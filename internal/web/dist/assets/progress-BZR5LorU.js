import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Gn as t,Wn as n,gt as r,it as i,y as a}from"./libraries-rz6hNmk8.js";import{A as o,C as s,M as c,S as l,V as u,d,h as f,k as p}from"./dashboard-DkWiiULz.js";import{t as m}from"./use-debounced-value-2xxwML3v.js";import{t as h}from"./Select-BZVhWpwa.js";import{t as g}from"./dialog-OJJXQA-J.js";import{t as _}from"./IconChevronDown-DlEzmNQx.js";import{t as v}from"./generated-BW5qJg44.js";import{t as y}from"./role-select-DJwoMTqI.js";var b=a(`outline`,`lock-open`,`LockOpen`,[[`path`,{d:`M5 13a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2l0 -6`,key:`svg-0`}],[`path`,{d:`M11 16a1 1 0 1 0 2 0a1 1 0 1 0 -2 0`,key:`svg-1`}],[`path`,{d:`M8 11v-5a4 4 0 0 1 8 0`,key:`svg-2`}]]),x=a(`outline`,`lock-pause`,`LockPause`,[[`path`,{d:`M13 21h-6a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v.5`,key:`svg-0`}],[`path`,{d:`M11 16a1 1 0 1 0 2 0a1 1 0 0 0 -2 0`,key:`svg-1`}],[`path`,{d:`M8 11v-4a4 4 0 1 1 8 0v4`,key:`svg-2`}],[`path`,{d:`M17 17v5`,key:`svg-3`}],[`path`,{d:`M21 17v5`,key:`svg-4`}]]),S=a(`outline`,`user-minus`,`UserMinus`,[[`path`,{d:`M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0`,key:`svg-0`}],[`path`,{d:`M6 21v-2a4 4 0 0 1 4 -4h4c.348 0 .686 .045 1.009 .128`,key:`svg-1`}],[`path`,{d:`M16 19h6`,key:`svg-2`}]]),C=e=>`${e.join(`, `)}.`,w={en:{title:`Members`,lead:`Everybody who belongs here, and what they are.`,export:`Download as CSV`,filter:`Which members are shown`,search:`Search`,searchHint:`Name or address`,all:`All`,showAll:e=>`${e}: show all`,order:`Order`,orders:{joined:`Latest first`,"first-joined":`Earliest first`,name:`Name, A to Z`,"name-down":`Name, Z to A`,email:`Address, A to Z`,"email-down":`Address, Z to A`},showEverybody:`Show everybody`,nobody:`Nobody is like this`,nobodyLead:`Search for something else, or choose less above.`,person:`Person`,you:`You`,role:`Role`,department:`Department`,noDepartment:`None`,state:`State`,joined:`Joined`,onboarding:`Onboarding`,actions:`Actions`,of:(e,t)=>`${e} of ${t}`,menu:e=>`What to do with ${e}`,openPage:`Open the page`,changeRole:e=>` is the role of ${e}: change it`,roleOf:e=>`Role of ${e}`,roleChanged:e=>`${e} has another role now.`,changeDepartment:e=>` is the department of ${e}: change it`,departmentOf:e=>`Department of ${e}`,moved:e=>`${e} belongs to another department now.`,letIn:`Let in again`,letInDone:e=>`${e} may come in again.`,suspend:{ask:`Suspend…`,title:e=>`Suspend ${e}?`,lead:e=>`${e} is locked out at once. Role, department and history stay, and you can let ${e} in again whenever you like.`,act:`Suspend`,done:e=>`${e} is locked out.`},remove:{ask:`Remove…`,title:e=>`Remove ${e}?`,lead:e=>`${e} loses access at once, leaves all team spaces, and whatever was granted or denied to ${e} personally is gone. The account stays, and so does the history in the log. To come back, ${e} needs a new invitation.`,act:`Remove`,done:e=>`${e} does not belong here any more.`},selection:`Selected members`,selected:(e,t)=>e===1?`1 is selected.`:`${t} are selected.`,tooMany:e=>`At most ${e} can be changed at once: narrow the list.`,selectMatching:e=>`Select all ${e} who are listed`,clearSelection:`Select nobody`,changeSelected:(e,t)=>e===1?`Change 1 member…`:`Change ${t} members…`,changeTitle:e=>e===1?`Change 1 member`:`Change ${e} members`,bulkLead:`Choose what shall change. Before anything happens you see what becomes of each.`,newRole:`New role`,newDepartment:`New department`,newState:`New state`,stays:`Stays as it is`,leave:e=>`${e}: leave as it is`,preview:`Show what would change`,previewTable:`What becomes of each`,now:`Now`,afterwards:`Afterwards`,was:`Before`,gone:`Somebody who is gone`,refused:`Cannot be changed:`,forecast:({changed:e,unchanged:t,refused:n})=>C([`${e===0?`Nobody`:e} will change`,...t?[`${t} ${t===1?`is`:`are`} as wanted already`]:[],...n?[`${n} cannot be changed`]:[]]),outcome:({changed:e,unchanged:t,refused:n})=>C([e===1?`1 was changed`:e===0?`Nobody was changed`:`${e} were changed`,...t?[`${t} ${t===1?`was`:`were`} as wanted already`]:[],...n?[`${n} could not be changed`]:[]]),apply:e=>e===0?`Change nobody`:e===1?`Change 1 member`:`Change ${e} members`,changed:e=>e===1?`1 member was changed.`:`${e} members were changed.`,reason:`Reason`,reasonHint:`Optional. It stands in the log with each change.`,back:`Back`,cancel:`Cancel`,finish:`Done`,onboardingByDepartment:`Onboarding by department`,allSteps:`All steps taken`,withoutDepartment:`Without a department`,nobodyActive:`Nobody is active here at present.`},de:{title:`Mitglieder`,lead:`Alle, die hierher gehören, und was sie sind.`,export:`Als CSV herunterladen`,filter:`Welche Mitglieder zu sehen sind`,search:`Suche`,searchHint:`Name oder Adresse`,all:`Alle`,showAll:e=>`${e}: alle zeigen`,order:`Reihenfolge`,orders:{joined:`Neueste zuerst`,"first-joined":`Älteste zuerst`,name:`Name, A bis Z`,"name-down":`Name, Z bis A`,email:`Adresse, A bis Z`,"email-down":`Adresse, Z bis A`},showEverybody:`Alle zeigen`,nobody:`So ist hier niemand`,nobodyLead:`Suchen Sie nach etwas anderem, oder wählen Sie oben weniger aus.`,person:`Person`,you:`Sie`,role:`Rolle`,department:`Abteilung`,noDepartment:`Keine`,state:`Stand`,joined:`Dabei seit`,onboarding:`Einstieg`,actions:`Aktionen`,of:(e,t)=>`${e} von ${t}`,menu:e=>`Was mit ${e} geschehen soll`,openPage:`Seite öffnen`,changeRole:e=>` ist die Rolle von ${e}: ändern`,roleOf:e=>`Rolle von ${e}`,roleChanged:e=>`${e} hat jetzt eine andere Rolle.`,changeDepartment:e=>` ist die Abteilung von ${e}: ändern`,departmentOf:e=>`Abteilung von ${e}`,moved:e=>`${e} gehört jetzt zu einer anderen Abteilung.`,letIn:`Wieder hereinlassen`,letInDone:e=>`${e} darf wieder herein.`,suspend:{ask:`Sperren…`,title:e=>`${e} sperren?`,lead:e=>`${e} ist sofort ausgesperrt. Rolle, Abteilung und Verlauf bleiben, und Sie können ${e} jederzeit wieder hereinlassen.`,act:`Sperren`,done:e=>`${e} ist ausgesperrt.`},remove:{ask:`Entfernen…`,title:e=>`${e} entfernen?`,lead:e=>`${e} verliert sofort den Zugang, verlässt alle Teamräume, und was ${e} persönlich gewährt oder verweigert wurde, ist fort. Das Konto bleibt, der Verlauf im Protokoll auch. Um zurückzukommen, braucht ${e} eine neue Einladung.`,act:`Entfernen`,done:e=>`${e} gehört nicht mehr hierher.`},selection:`Ausgewählte Mitglieder`,selected:(e,t)=>e===1?`1 ist ausgewählt.`:`${t} sind ausgewählt.`,tooMany:e=>`Höchstens ${e} lassen sich auf einmal ändern: Grenzen Sie die Liste ein.`,selectMatching:e=>`Alle ${e} auswählen, die die Liste zeigt`,clearSelection:`Niemanden auswählen`,changeSelected:(e,t)=>e===1?`1 Mitglied ändern…`:`${t} Mitglieder ändern…`,changeTitle:e=>e===1?`1 Mitglied ändern`:`${e} Mitglieder ändern`,bulkLead:`Wählen Sie, was sich ändern soll. Bevor etwas geschieht, sehen Sie, was aus jedem wird.`,newRole:`Neue Rolle`,newDepartment:`Neue Abteilung`,newState:`Neuer Stand`,stays:`Bleibt, wie es ist`,leave:e=>`${e}: lassen, wie es ist`,preview:`Zeigen, was sich ändern würde`,previewTable:`Was aus jedem wird`,now:`Jetzt`,afterwards:`Danach`,was:`Vorher`,gone:`Jemand, der fort ist`,refused:`Nicht zu ändern:`,forecast:({changed:e,unchanged:t,refused:n})=>C([e===1?`1 wird geändert`:e===0?`Niemand wird geändert`:`${e} werden geändert`,...t?[`${t} ${t===1?`ist`:`sind`} schon wie gewünscht`]:[],...n?[`${n} ${n===1?`lässt`:`lassen`} sich nicht ändern`]:[]]),outcome:({changed:e,unchanged:t,refused:n})=>C([e===1?`1 wurde geändert`:e===0?`Niemand wurde geändert`:`${e} wurden geändert`,...t?[`${t} ${t===1?`war`:`waren`} schon wie gewünscht`]:[],...n?[`${n} ${n===1?`ließ`:`ließen`} sich nicht ändern`]:[]]),apply:e=>e===0?`Niemanden ändern`:e===1?`1 Mitglied ändern`:`${e} Mitglieder ändern`,changed:e=>e===1?`1 Mitglied wurde geändert.`:`${e} Mitglieder wurden geändert.`,reason:`Grund`,reasonHint:`Freiwillig. Er steht bei jeder Änderung im Protokoll.`,back:`Zurück`,cancel:`Abbrechen`,finish:`Fertig`,onboardingByDepartment:`Einstieg nach Abteilung`,allSteps:`Alle Schritte getan`,withoutDepartment:`Ohne Abteilung`,nobodyActive:`Zurzeit ist hier niemand aktiv.`}},T=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},E=new T(`
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
}`),D=new T(`
    query ExportMembers($organizationId: ID!) {
  exportMembers(organizationId: $organizationId)
}
    `),O=new T(`
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
    `),k=new T(`
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
}`),A=new T(`
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
}`),j=new T(`
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
}`);function M(){let[e]=o(k),t=d();return async(n,r)=>{let{problems:i}=await e({input:n});i.length>0?t.refused(i):t.done(r)}}function N(){let[e]=o(k),[t]=o(A);return{suspend:async(t,n)=>(await e({input:{memberId:t,state:`SUSPENDED`,reason:n}})).problems,remove:async(e,n)=>(await t({input:{memberId:e,reason:n}})).problems}}var P=t();function F({taking:e,member:t,close:n}){let r=u(w),i=N(),a=d(),{id:o,user:s}=t,c=r[e];return(0,P.jsx)(g,{title:c.title(s.name),lead:c.lead(s.name),act:c.act,asksReason:!0,confirm:async t=>{let n=await i[e](o,t);return n.length===0&&a.done(c.done(s.name)),n},close:n})}var I=e(n(),1);function L({value:e,choose:t,label:n,placeholder:r,error:i,none:a,inPlace:o}){let{id:l}=s().organization,d=u(p),[f,g]=(0,I.useState)(``),[_]=m(f===e?``:f,200),{data:y}=c(v,{organizationId:l,search:_||null}),b=y?.organization?.departments.nodes.map(({path:e})=>e)??[],x=e===null||e===`/`||b.includes(e)?b:[e,...b],S=n??d.department;return(0,P.jsx)(h,{label:o?void 0:S,"aria-label":o?S:void 0,placeholder:r,data:[...a?[{value:`/`,label:d.noDepartment}]:[],...x],value:e,onChange:t,error:i,searchable:!0,onSearchChange:g,nothingFoundMessage:d.noSuchDepartment,clearable:!o,clearButtonProps:{"aria-label":d.clear(S)},allowDeselect:!o,limit:30,...o&&{autoFocus:!0,defaultDropdownOpened:!0,onDropdownClose:o}})}var R={word:`_word_6mopa_1`,edit:`_edit_6mopa_23`};function z({act:e,shown:t,edit:n}){let[i,a]=(0,I.useState)(`untouched`);return i===`open`?(0,P.jsx)(`div`,{className:R.edit,children:n(()=>a(`closed`))}):(0,P.jsxs)(r,{className:R.word,onClick:()=>a(`open`),ref:e=>{i===`closed`&&document.activeElement===document.body&&e?.focus()},children:[(0,P.jsx)(`span`,{children:t}),(0,P.jsx)(`span`,{className:`unseen`,children:e}),(0,P.jsx)(_,{size:14,"aria-hidden":!0})]})}function B({member:e}){let t=u(w),n=M(),{id:r,department:a,user:o}=e;return l()?(0,P.jsx)(z,{act:t.changeDepartment(o.name),shown:a??(0,P.jsx)(i,{span:!0,inherit:!0,c:`dimmed`,children:t.noDepartment}),edit:e=>(0,P.jsx)(L,{label:t.departmentOf(o.name),value:a??`/`,choose:e=>{let i=e===`/`?null:e;i!==a&&n({memberId:r,department:i},t.moved(o.name))},none:!0,inPlace:e})}):a}function V({member:e}){let t=u(w),n=M(),{id:r,role:i,customRole:a,user:o}=e,s=a?a.id:i;return l()?(0,P.jsx)(z,{act:t.changeRole(o.name),shown:(0,P.jsx)(f,{of:e}),edit:e=>(0,P.jsx)(y,{label:t.roleOf(o.name),value:a?{customRoleId:a.id}:{role:i},choose:e=>{(e.role??e.customRoleId)!==s&&n({memberId:r,...e},t.roleChanged(o.name))},inPlace:e})}):(0,P.jsx)(f,{of:e})}var H={filter:`_filter_159h4_1`,search:`_search_159h4_9`,everybody:`_everybody_159h4_13`,selected:`_selected_159h4_18`,steps:`_steps_159h4_37`,bar:`_bar_159h4_44`,fold:`_fold_159h4_60`,scroll:`_scroll_159h4_78`,plain:`_plain_159h4_85`,wide:`_wide_159h4_126`};function U({done:e,all:t}){let n=u(w);return(0,P.jsxs)(`span`,{className:H.steps,children:[(0,P.jsx)(`span`,{className:H.bar,"aria-hidden":!0,children:(0,P.jsx)(`span`,{style:{width:`${t===0?0:e/t*100}%`}})}),n.of(e,t)]})}export{L as a,D as c,j as d,w as f,b as h,B as i,E as l,x as m,H as n,F as o,S as p,V as r,M as s,U as t,O as u};