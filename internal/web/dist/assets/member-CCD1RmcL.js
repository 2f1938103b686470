import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Gn as t,T as n,U as r,Wn as i,X as a,_ as o,b as s,ct as c,it as l,rt as u,s as d,y as f}from"./libraries-rz6hNmk8.js";import{f as p,h as m,i as h,m as g,o as _,p as v,r as y,s as b,t as ee}from"./progress-DICIB1hF.js";import{A as x,B as S,C,D as te,E as w,H as T,M as E,T as D,U as O,W as k,d as A,i as ne,l as re,p as j,v as M,w as N,z as P}from"./dashboard-CMv-7ALU.js";import{t as F}from"./way-back-DFScyD-y.js";import{a as ie}from"./state-signs-3msH3tul.js";import{t as ae}from"./change-PeUHPY-V.js";import{t as oe}from"./legible-B6PLDwjr.js";import{t as se}from"./IconCircleCheck-aNFdqhok.js";import{a as ce}from"./generated-B47vyka2.js";import{t as le}from"./sign-Cp63Z1Nq.js";import{t as I}from"./Radio-ClkaOs3A.js";import{t as L}from"./Select-BZVhWpwa.js";import{t as ue}from"./Textarea-CkccSxZ5.js";import{t as de}from"./TextInput-Bd8wIxnx.js";import{t as fe}from"./form-dialog-B8H35EvV.js";import{t as R}from"./local-minute-_MHT7K2o.js";import{t as z}from"./permission-texts-B1QTCT65.js";import{i as B}from"./permissions-Cl9HAVfh.js";import{t as V}from"./IconChevronDown-DlEzmNQx.js";import{n as pe,t as me}from"./access-chain-fBJgpypb.js";import{t as he}from"./NativeSelect-kiULmRin.js";var ge=f(`outline`,`circle-dashed`,`CircleDashed`,[[`path`,{d:`M8.56 3.69a9 9 0 0 0 -2.92 1.95`,key:`svg-0`}],[`path`,{d:`M3.69 8.56a9 9 0 0 0 -.69 3.44`,key:`svg-1`}],[`path`,{d:`M3.69 15.44a9 9 0 0 0 1.95 2.92`,key:`svg-2`}],[`path`,{d:`M8.56 20.31a9 9 0 0 0 3.44 .69`,key:`svg-3`}],[`path`,{d:`M15.44 20.31a9 9 0 0 0 2.92 -1.95`,key:`svg-4`}],[`path`,{d:`M20.31 15.44a9 9 0 0 0 .69 -3.44`,key:`svg-5`}],[`path`,{d:`M20.31 8.56a9 9 0 0 0 -1.95 -2.92`,key:`svg-6`}],[`path`,{d:`M15.44 3.69a9 9 0 0 0 -3.44 -.69`,key:`svg-7`}]]),H=e(i(),1),U={notice:`_notice_166zi_1`,page:`_page_166zi_15`,side:`_side_166zi_22`,main:`_main_166zi_23`,alone:`_alone_166zi_35`,facts:`_facts_166zi_48`,reason:`_reason_166zi_65`,steps:`_steps_166zi_73`,overrides:`_overrides_166zi_94`,history:`_history_166zi_107`,spaces:`_spaces_166zi_111`,last:`_last_166zi_131`},W={en:{title:`Member`,allMembers:`All members`,suspendedLead:e=>`${e} may do nothing here until an admin lets ${e} in again. Role, department and history stay.`,removed:e=>`${e} was removed meanwhile`,removedLead:`The page showed somebody who does not belong here any more.`,gone:`There is no such member`,goneLead:`The address is wrong, or the person was removed.`,facts:`About this person`,state:`State`,role:`Role`,department:`Department`,joined:`Joined`,cameIn:`Came in`,byInvitation:e=>e?`invited by ${e}`:`by an invitation`,byLink:e=>e?`by a link of ${e}`:`by a link`,letInBy:e=>`let in by ${e}`,byNobody:`as one of the first`,spaces:`Team spaces`,none:`None`,onboarding:`Onboarding`,notYet:`Not yet`,markDone:`Mark as done`,overrides:`Granted and denied personally`,noOverrides:`Nothing: what role and department say holds.`,grantOrDeny:`Grant or deny…`,grantOrDenyThis:`Grant or deny this…`,effect:{GRANT:`Granted`,DENY:`Denied`},until:e=>`Until ${e}`,untilTakenBack:`Until it is taken back`,takeBack:`Take back`,takeBackTitle:e=>`${e}: take back?`,takeBackLead:e=>`From then on, role and department decide again what ${e} may do here.`,takeBackBoth:`Both the grant and the denial are taken back; role and department decide again.`,takeBackAct:`Take back`,takenBack:`It was taken back.`,overrideTitle:e=>`Grant or deny something to ${e}`,permission:`What it is about`,effectLabel:`What to do`,effectAct:{GRANT:`Grant`,DENY:`Deny`},effectAbout:{GRANT:`May do it, even where role or department do not allow it.`,DENY:`May not do it, even where role or department allow it, or it was granted.`},effectDone:{GRANT:(e,t)=>`${e}: granted to ${t}.`,DENY:(e,t)=>`${e}: denied to ${t}.`},howLong:`For how long`,spans:{always:`Until it is taken back`,day:`For a day`,week:`For a week`,month:`For 30 days`,date:`Until a moment of your choice`},ends:`Ends`,reason:`Reason`,reasonHint:e=>`Optional. ${e} reads it, and it stands in the log.`,permissions:`Permissions`,permissionsLead:`What is allowed at this moment. Open one to see why.`,yes:`Yes`,no:`No`,why:`Why?`,where:`Where?`,inGeneral:`In the organization in general`,inSpace:`In a team space`,withIntegration:`With an integration`,yesThere:`There: yes`,noThere:`There: no`,noExplanation:`This cannot be told any more: the member or the place is gone.`,history:`History`,noHistory:`Nothing has happened yet.`,earlier:`Show earlier`},de:{title:`Mitglied`,allMembers:`Alle Mitglieder`,suspendedLead:e=>`${e} darf hier nichts tun, bis ein Admin ${e} wieder zulässt. Rolle, Abteilung und Verlauf bleiben.`,removed:e=>`${e} wurde inzwischen entfernt`,removedLead:`Die Seite zeigte jemanden, der nicht mehr hierher gehört.`,gone:`Dieses Mitglied gibt es nicht`,goneLead:`Die Adresse stimmt nicht, oder die Person wurde entfernt.`,facts:`Zur Person`,state:`Stand`,role:`Rolle`,department:`Abteilung`,joined:`Dabei seit`,cameIn:`Aufgenommen`,byInvitation:e=>e?`auf Einladung von ${e}`:`auf eine Einladung`,byLink:e=>e?`über einen Link von ${e}`:`über einen Link`,letInBy:e=>`von ${e}`,byNobody:`als eine der ersten Personen`,spaces:`Teamräume`,none:`Keine`,onboarding:`Einstieg`,notYet:`Noch nicht`,markDone:`Als erledigt abhaken`,overrides:`Persönlich gewährt und verweigert`,noOverrides:`Nichts: Es gilt, was Rolle und Abteilung sagen.`,grantOrDeny:`Gewähren oder verweigern…`,grantOrDenyThis:`Dies gewähren oder verweigern…`,effect:{GRANT:`Gewährt`,DENY:`Verweigert`},until:e=>`Bis ${e}`,untilTakenBack:`Bis es zurückgenommen wird`,takeBack:`Zurücknehmen`,takeBackTitle:e=>`${e}: zurücknehmen?`,takeBackLead:e=>`Ab dann entscheiden wieder Rolle und Abteilung, was ${e} hier darf.`,takeBackBoth:`Beides wird zurückgenommen, was gewährt und was verweigert ist; Rolle und Abteilung entscheiden wieder.`,takeBackAct:`Zurücknehmen`,takenBack:`Es wurde zurückgenommen.`,overrideTitle:e=>`${e} etwas gewähren oder verweigern`,permission:`Worum es geht`,effectLabel:`Was geschehen soll`,effectAct:{GRANT:`Gewähren`,DENY:`Verweigern`},effectAbout:{GRANT:`Es ist erlaubt, auch wenn Rolle oder Abteilung es nicht erlauben.`,DENY:`Es ist nicht erlaubt, auch wenn Rolle oder Abteilung es erlauben oder es gewährt wurde.`},effectDone:{GRANT:(e,t)=>`${e}: ${t} gewährt.`,DENY:(e,t)=>`${e}: ${t} verweigert.`},howLong:`Wie lange`,spans:{always:`Bis es zurückgenommen wird`,day:`Einen Tag`,week:`Eine Woche`,month:`30 Tage`,date:`Bis zu einem Zeitpunkt Ihrer Wahl`},ends:`Endet`,reason:`Grund`,reasonHint:e=>`Freiwillig. ${e} liest ihn, und er steht im Protokoll.`,permissions:`Rechte`,permissionsLead:`Was in diesem Augenblick erlaubt ist. Öffnen Sie eines, um zu sehen, warum.`,yes:`Ja`,no:`Nein`,why:`Warum?`,where:`Wo?`,inGeneral:`In der Organisation im Allgemeinen`,inSpace:`In einem Teamraum`,withIntegration:`Mit einer Integration`,yesThere:`Dort: ja`,noThere:`Dort: nein`,noExplanation:`Das lässt sich nicht mehr sagen: Das Mitglied oder der Ort ist fort.`,history:`Verlauf`,noHistory:`Noch ist nichts geschehen.`,earlier:`Früheres zeigen`}},G=t();function _e({member:e}){let t=k(W),{path:n}=N(),r=C(),i=e.spaces.nodes;return(0,G.jsx)(P,{title:t.facts,children:(0,G.jsxs)(`dl`,{className:U.facts,children:[r&&(0,G.jsx)(K,{name:t.state,children:(0,G.jsx)(ie,{state:e.state})}),(0,G.jsx)(K,{name:t.role,children:(0,G.jsx)(y,{member:e})}),(0,G.jsx)(K,{name:t.department,children:(0,G.jsx)(h,{member:e})}),(0,G.jsx)(K,{name:t.joined,children:(0,G.jsx)(A,{time:e.joinedAt})}),(0,G.jsx)(K,{name:t.cameIn,children:(0,G.jsx)(ve,{member:e})}),(0,G.jsx)(K,{name:t.spaces,children:i.length===0?(0,G.jsx)(l,{span:!0,inherit:!0,c:`dimmed`,children:t.none}):(0,G.jsx)(`ul`,{className:U.spaces,children:i.map(({id:e,name:t})=>(0,G.jsx)(`li`,{children:(0,G.jsx)(u,{component:s,href:n(`spaces/${e}`),inherit:!0,children:t})},e))})})]})})}function K({name:e,children:t}){return(0,G.jsxs)(`div`,{children:[(0,G.jsx)(`dt`,{children:e}),(0,G.jsx)(`dd`,{children:t})]})}function ve({member:{invitedBy:e,invitation:t,inviteLink:n}}){let r=k(W),{path:i}=N(),a=e?.name,o=(e,t)=>(0,G.jsx)(u,{component:s,href:i(e),inherit:!0,children:t});return t?o(`invitations/${t.id}`,r.byInvitation(a)):n?o(`links`,r.byLink(a)):a?r.letInBy(a):r.byNobody}var q=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ye=new q(`
    query Member($id: ID!) {
  node(id: $id) {
    __typename
    ... on Member {
      ...MemberRow
      organization {
        id
      }
      spaces(first: 100) {
        nodes {
          id
          name
        }
      }
      invitedBy {
        ...Person
      }
      invitation {
        id
      }
      inviteLink {
        id
      }
      permissions
      permissionOverrides {
        permission
        effect
        endsAt
        reason
        createdAt
      }
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
}`),be=new q(`
    query MemberHistory($organizationId: ID!, $memberId: ID!, $first: Int!) {
  organization(id: $organizationId) {
    id
    events(first: $first, where: {memberId: $memberId}) {
      nodes {
        ...LogLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment LogLine on Event {
  id
  sequence
  cursor
  kind
  occurredAt
  summary
  before
  after
  reason
  correlationId
  actor {
    __typename
    displayName
    ... on User {
      id
    }
  }
  invitation {
    id
    email
  }
  inviteLink {
    id
  }
  member {
    id
    user {
      ...Person
    }
  }
  import {
    id
  }
  department {
    id
    path
  }
  space {
    id
    name
  }
  customRole {
    id
    name
  }
  integration {
    id
    name
  }
}`),xe=new q(`
    query ExplainAccess($memberId: ID!, $permission: Permission!, $spaceId: ID, $integrationId: ID) {
  explainAccess(
    memberId: $memberId
    permission: $permission
    spaceId: $spaceId
    integrationId: $integrationId
  ) {
    ...AccessAnswer
  }
}
    fragment AccessAnswer on AccessDecision {
  permission
  allowed
  decidedBy
  chain {
    source
    subject
    effect
    reason
  }
  pendingChange
  changesAt
}`),Se=new q(`
    query Places($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    spaces(first: 100) {
      nodes {
        id
        name
      }
    }
    integrations(first: 100) {
      nodes {
        id
        name
      }
    }
  }
}
    `),J=new q(`
    mutation SetMemberPermission($input: SetMemberPermissionInput!) {
  setMemberPermission(input: $input) {
    member {
      id
      permissions
      permissionOverrides {
        permission
        effect
        endsAt
        reason
        createdAt
      }
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),Ce=new q(`
    mutation CompleteOnboardingStep($input: CompleteOnboardingStepInput!) {
  completeOnboardingStep(input: $input) {
    member {
      ...MemberRow
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
}`);function we({line:e}){let{language:t}=O(),n=oe();return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`p`,{children:n(ne(e,t))}),(0,G.jsx)(ae,{line:e}),e.reason&&(0,G.jsx)(`blockquote`,{className:U.reason,children:e.reason}),(0,G.jsxs)(`small`,{children:[(0,G.jsx)(re,{time:e.occurredAt}),` · `,e.actor.displayName]})]})}var Te=20,Y=100;function X({memberId:e,quiet:t}){let{organization:n}=N(),r=k(W),[i,o]=(0,H.useState)(Te),{data:s,error:c,waiting:u,again:d}=E(be,{organizationId:n.id,memberId:e,first:i},{stale:[`MEMBER_`,`SPACE_MEMBER_ADDED`,`SPACE_MEMBER_ROLE_CHANGED`,`SPACE_MEMBER_REMOVED`]}),f=s?.organization?.events;return t&&(!f||f.nodes.length===0)?null:(0,G.jsxs)(P,{title:r.history,children:[c?(0,G.jsx)(D,{error:c,again:d}):f?f.nodes.length===0?(0,G.jsx)(l,{c:`dimmed`,children:r.noHistory}):(0,G.jsx)(`ol`,{className:U.history,children:f.nodes.map(e=>(0,G.jsx)(`li`,{children:(0,G.jsx)(we,{line:e})},e.id))}):(0,G.jsx)(w,{lines:4}),f?.pageInfo.hasNextPage&&i<Y&&(0,G.jsx)(a,{variant:`default`,size:`sm`,loading:u,onClick:()=>o(Math.min(i+40,Y)),children:r.earlier})]})}function Ee({member:e}){let t=k(W),n=k(j).onboarding,r=M(),i=C(),[o]=x(Ce);if(!e.onboarding)return null;let{steps:s,completedCount:c}=e.onboarding;async function l(t){let{problems:n}=await o({input:{memberId:e.id,step:t}});r.refused(n)}return(0,G.jsx)(P,{title:t.onboarding,actions:(0,G.jsx)(ee,{done:c,all:s.length}),children:(0,G.jsx)(`ol`,{className:U.steps,children:s.map(({kind:e,completedAt:r})=>(0,G.jsxs)(`li`,{"data-done":r!==null||void 0,children:[r?(0,G.jsx)(se,{size:20,"aria-hidden":!0}):(0,G.jsx)(ge,{size:20,"aria-hidden":!0}),(0,G.jsxs)(`div`,{children:[n[e],(0,G.jsx)(`small`,{children:r?(0,G.jsx)(A,{time:r}):t.notYet})]}),i&&!r&&(0,G.jsxs)(a,{variant:`default`,size:`compact-sm`,onClick:()=>void l(e),children:[t.markDone,(0,G.jsx)(`span`,{className:`unseen`,children:n[e]})]})]},e))})})}var De=[`always`,`day`,`week`,`month`,`date`],Oe={day:1,week:7,month:30};function ke(e,t,n){if(e===`always`)return null;if(e!==`date`)return new Date(n+Oe[e]*864e5).toISOString();let r=new Date(t);return Number.isNaN(r.getTime())?void 0:r.toISOString()}function Z({member:e,permission:t,close:n}){let i=k(W),a=k(j).permission,{group:o,about:s}=k(z),c=M(),[l]=x(J),[u,d]=(0,H.useState)(t??null),[f,p]=(0,H.useState)(t&&e.permissions?.includes(t)?`DENY`:`GRANT`),[m,h]=(0,H.useState)(`always`),[g,_]=(0,H.useState)(``),[v,y]=(0,H.useState)(``);async function b(){if(!u)return[{code:`REQUIRED`,field:`permission`}];let t=ke(m,g,Date.now());if(t===void 0)return[{code:`REQUIRED`,field:`endsAt`}];let n={memberId:e.id,permission:u,effect:f,endsAt:t,reason:v.trim()||null},{problems:r}=await l({input:n});return r.length===0&&c.done(i.effectDone[f](a[u],e.user.name)),r}return(0,G.jsx)(fe,{title:i.overrideTitle(e.user.name),act:i.effectAct[f],fields:[`permission`,`endsAt`,`reason`],send:b,close:n,children:n=>(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(L,{label:i.permission,description:u?s[u]:void 0,data:B.map(({role:e,permissions:t})=>({group:o[e],items:t.map(e=>({value:e,label:a[e]}))})),value:u,onChange:d,searchable:!0,allowDeselect:!1,error:n(`permission`),...!t&&{"data-autofocus":!0}}),(0,G.jsx)(I.Group,{label:i.effectLabel,value:f,onChange:e=>p(e===`DENY`?`DENY`:`GRANT`),children:(0,G.jsxs)(r,{gap:`xs`,mt:6,children:[(0,G.jsx)(I,{value:`GRANT`,label:i.effectAct.GRANT,description:i.effectAbout.GRANT}),(0,G.jsx)(I,{value:`DENY`,label:i.effectAct.DENY,description:i.effectAbout.DENY})]})}),(0,G.jsx)(L,{label:i.howLong,data:De.map(e=>({value:e,label:i.spans[e]})),value:m,onChange:e=>e&&h(e),allowDeselect:!1,error:m===`date`?void 0:n(`endsAt`)}),m===`date`&&(0,G.jsx)(de,{type:`datetime-local`,label:i.ends,min:R(Date.now()),value:g,onChange:e=>_(e.currentTarget.value),error:n(`endsAt`)}),(0,G.jsx)(ue,{label:i.reason,description:i.reasonHint(e.user.name),value:v,onChange:e=>y(e.currentTarget.value),error:n(`reason`),autosize:!0,maxRows:6})]})})}function Ae({member:e,overrides:t}){let n=k(W),r=C(),[i,o]=(0,H.useState)(!1),s=r&&(0,G.jsx)(a,{variant:`default`,size:`sm`,leftSection:(0,G.jsx)(d,{size:16,"aria-hidden":!0}),onClick:()=>o(!0),children:n.grantOrDeny});return(0,G.jsxs)(P,{title:n.overrides,actions:s,children:[t.length===0?(0,G.jsx)(l,{c:`dimmed`,children:n.noOverrides}):(0,G.jsx)(`ul`,{className:U.overrides,children:t.map(n=>(0,G.jsx)(je,{member:e,override:n,both:t.filter(({permission:e})=>e===n.permission).length>1},`${n.permission}${n.effect}`))}),i&&(0,G.jsx)(Z,{member:e,close:()=>o(!1)})]})}function je({member:e,override:{permission:t,effect:n,endsAt:r,reason:i},both:o}){let s=k(W),c=k(j).permission[t],{moment:u}=T(),d=C(),f=M(),[p,m]=(0,H.useState)(!1),[h]=x(J);return(0,G.jsxs)(`li`,{children:[(0,G.jsx)(le,{tone:n===`GRANT`?`good`:`bad`,children:s.effect[n]}),(0,G.jsxs)(`div`,{children:[(0,G.jsx)(l,{fw:600,children:c}),(0,G.jsx)(l,{size:`sm`,c:`dimmed`,children:r?s.until(u(r)):s.untilTakenBack}),i&&(0,G.jsx)(`blockquote`,{className:U.reason,children:i})]}),d&&(0,G.jsxs)(a,{variant:`default`,size:`compact-sm`,onClick:()=>m(!0),children:[s.takeBack,(0,G.jsx)(`span`,{className:`unseen`,children:c})]}),p&&(0,G.jsx)(ce,{title:s.takeBackTitle(c),lead:o?s.takeBackBoth:s.takeBackLead(e.user.name),act:s.takeBackAct,asksReason:!0,confirm:async n=>{let{problems:r}=await h({input:{memberId:e.id,permission:t,effect:null,reason:n}});return r.length===0&&f.done(s.takenBack),r},close:()=>m(!1)})]})}var Q={group:`_group_1lgca_1`,permission:`_permission_1lgca_16`,answer:`_answer_1lgca_39`,why:`_why_1lgca_52`,explanation:`_explanation_1lgca_68`};function Me({member:e,permission:t}){let n=k(W),[r,i]=(0,H.useState)(``),[o,s]=(0,H.useState)(!1),l=C(),{data:u,error:d,waiting:f,again:p}=E(xe,{memberId:e.id,permission:t,...Ne(r)},{stale:[`MEMBER_`,`SPACE_`,`DEPARTMENT_`,`ROLE_`,`INTEGRATION_`]}),m=u?.explainAccess;return(0,G.jsxs)(`div`,{className:Q.explanation,children:[(0,G.jsx)(Pe,{at:r,ask:i}),d?(0,G.jsx)(D,{error:d,again:p}):m?(0,G.jsx)(`div`,{"aria-busy":f,"aria-live":`polite`,children:(0,G.jsx)(me,{answer:m,verdict:r?m.allowed?n.yesThere:n.noThere:void 0})}):f?(0,G.jsx)(w,{lines:3}):(0,G.jsx)(`p`,{children:n.noExplanation}),l&&(0,G.jsx)(c,{children:(0,G.jsx)(a,{variant:`default`,size:`compact-sm`,onClick:()=>s(!0),children:n.grantOrDenyThis})}),o&&(0,G.jsx)(Z,{member:e,permission:t,close:()=>s(!1)})]})}function Ne(e){return{spaceId:e.startsWith(`spc_`)?e:null,integrationId:e.startsWith(`int_`)?e:null}}function Pe({at:e,ask:t}){let{organization:n}=N(),r=k(W),{data:i}=E(Se,{organizationId:n.id}),a=e=>(e??[]).map(({id:e,name:t})=>({value:e,label:t})),o=a(i?.organization?.spaces.nodes),s=a(i?.organization?.integrations.nodes);return o.length+s.length===0?null:(0,G.jsx)(he,{label:r.where,maw:320,value:e,onChange:e=>t(e.currentTarget.value),data:[{value:``,label:r.inGeneral},...o.length>0?[{group:r.inSpace,items:o}]:[],...s.length>0?[{group:r.withIntegration,items:s}]:[]]})}var Fe=B.toReversed();function Ie({member:e,permissions:t}){let n=k(W),{group:r}=k(z);return(0,G.jsxs)(P,{title:n.permissions,children:[(0,G.jsx)(l,{c:`dimmed`,mb:`sm`,children:n.permissionsLead}),Fe.map(({role:n,permissions:i})=>(0,G.jsxs)(`section`,{className:Q.group,"aria-label":r[n],children:[(0,G.jsx)(`h3`,{children:r[n]}),(0,G.jsx)(`ul`,{children:i.map(n=>(0,G.jsx)(Le,{member:e,permission:n,allowed:t.includes(n)},n))})]},n))]})}function Le({member:e,permission:t,allowed:n}){let r=k(W),i=k(j).permission,{about:a}=k(z),[s,c]=(0,H.useState)(!1),l=(0,H.useId)();return(0,G.jsxs)(`li`,{children:[(0,G.jsxs)(`button`,{type:`button`,className:Q.permission,"aria-expanded":s,"aria-controls":l,onClick:()=>c(!s),children:[(0,G.jsxs)(`span`,{className:Q.answer,"data-allowed":n||void 0,children:[n?(0,G.jsx)(o,{size:16,"aria-hidden":!0}):(0,G.jsx)(pe,{size:16,"aria-hidden":!0}),n?r.yes:r.no]}),(0,G.jsxs)(`span`,{children:[i[t],(0,G.jsx)(`small`,{children:a[t]})]}),(0,G.jsxs)(`span`,{className:Q.why,children:[r.why,(0,G.jsx)(V,{size:16,"aria-hidden":!0})]})]}),(0,G.jsx)(`div`,{id:l,children:s&&(0,G.jsx)(Me,{member:e,permission:t})})]})}function $(){let{id:e=``}=n();return(0,G.jsx)(Re,{id:e},e)}function Re({id:e}){let{organization:t}=N(),n=k(W),{data:r,error:i,again:a}=E(ye,{id:e},{stale:[`MEMBER_`,`SPACE_`,`DEPARTMENT_`,`ROLE_`]}),o=r?.node,s=o?.__typename===`Member`&&o.organization.id===t.id?o:null,[c,l]=(0,H.useState)();return s&&s.user.name!==c&&l(s.user.name),i||!r?(0,G.jsx)(S,{title:n.title,children:i?(0,G.jsx)(D,{error:i,again:a}):(0,G.jsx)(w,{})}):s?(0,G.jsx)(ze,{member:s}):(0,G.jsx)(Ve,{id:e,name:c})}function ze({member:e}){let{organization:t,path:n}=N(),r=C(),i=t.viewerMember?.id===e.id,a=k(W),o=k(j).member;return(0,G.jsxs)(S,{title:e.user.name,lead:e.user.email,actions:r&&(0,G.jsx)(Be,{member:e}),children:[(0,G.jsx)(F,{href:n(`members`),label:a.allMembers}),e.state===`SUSPENDED`&&(0,G.jsxs)(`p`,{className:U.notice,role:`status`,children:[(0,G.jsx)(g,{size:20,"aria-hidden":!0}),(0,G.jsxs)(`span`,{children:[(0,G.jsxs)(`b`,{children:[o[e.state],`.`]}),` `,a.suspendedLead(e.user.name)]})]}),(0,G.jsxs)(`div`,{className:U.page,children:[(0,G.jsxs)(`div`,{className:U.side,children:[(0,G.jsx)(_e,{member:e}),e.onboarding&&(0,G.jsx)(Ee,{member:e}),r&&(0,G.jsx)(`div`,{className:U.last,children:(0,G.jsx)(X,{memberId:e.id})})]}),(r||i)&&(0,G.jsxs)(`div`,{className:U.main,children:[e.permissionOverrides&&(0,G.jsx)(Ae,{member:e,overrides:e.permissionOverrides}),e.permissions&&(0,G.jsx)(Ie,{member:e,permissions:e.permissions})]})]})]})}function Be({member:e}){let t=k(p),n=b(),[r,i]=(0,H.useState)(null);return(0,G.jsxs)(G.Fragment,{children:[e.state===`ACTIVE`?(0,G.jsx)(a,{variant:`default`,leftSection:(0,G.jsx)(g,{size:16,"aria-hidden":!0}),onClick:()=>i(`suspend`),children:t.suspend.ask}):(0,G.jsx)(a,{leftSection:(0,G.jsx)(m,{size:16,"aria-hidden":!0}),onClick:()=>void n({memberId:e.id,state:`ACTIVE`},t.letInDone(e.user.name)),children:t.letIn}),(0,G.jsx)(a,{variant:`default`,c:`var(--bad)`,leftSection:(0,G.jsx)(v,{size:16,"aria-hidden":!0}),onClick:()=>i(`remove`),children:t.remove.ask}),r&&(0,G.jsx)(_,{taking:r,member:e,close:()=>i(null)})]})}function Ve({id:e,name:t}){let{path:n}=N(),r=k(W),i=C();return(0,G.jsxs)(S,{title:t??r.title,children:[(0,G.jsx)(F,{href:n(`members`),label:r.allMembers}),(0,G.jsx)(te,{title:t?r.removed(t):r.gone,lead:t?r.removedLead:r.goneLead}),i&&(0,G.jsx)(`div`,{className:U.alone,children:(0,G.jsx)(X,{memberId:e,quiet:!0})})]})}export{$ as default};