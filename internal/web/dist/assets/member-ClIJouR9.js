import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Gn as t,T as n,U as r,Wn as i,X as a,_ as o,at as s,b as c,ct as l,it as u,rt as d,s as f,y as p}from"./libraries-rz6hNmk8.js";import{t as m}from"./IconArrowLeft-BYd0RsJ7.js";import{f as h,h as g,i as _,m as v,o as y,p as b,r as ee,s as te,t as ne}from"./progress-BZR5LorU.js";import{A as x,B as S,C,E as re,M as w,S as T,T as E,V as D,_ as O,d as k,f as ie,g as A,i as ae,m as j,r as oe,v as M,w as N,z as P}from"./dashboard-DkWiiULz.js";import{a as se}from"./state-signs-CpuXv4zv.js";import{t as ce}from"./IconArrowRight-DIsnn6aV.js";import{n as F,r as le,t as I}from"./legible-1O5EH84A.js";import{t as ue}from"./IconCircleCheck-aNFdqhok.js";import{r as de,t as fe}from"./dialog-OJJXQA-J.js";import{t as pe}from"./sign-Cp63Z1Nq.js";import{t as L}from"./Radio-ClkaOs3A.js";import{t as R}from"./Select-BZVhWpwa.js";import{t as me}from"./TextInput-Bd8wIxnx.js";import{t as he}from"./form-dialog-CRE3Ko04.js";import{t as z}from"./permission-texts-B1QTCT65.js";import{i as B}from"./permissions-Cl9HAVfh.js";import{t as ge}from"./IconChevronDown-DlEzmNQx.js";import{t as _e}from"./NativeSelect-kiULmRin.js";var ve=p(`outline`,`circle-dashed`,`CircleDashed`,[[`path`,{d:`M8.56 3.69a9 9 0 0 0 -2.92 1.95`,key:`svg-0`}],[`path`,{d:`M3.69 8.56a9 9 0 0 0 -.69 3.44`,key:`svg-1`}],[`path`,{d:`M3.69 15.44a9 9 0 0 0 1.95 2.92`,key:`svg-2`}],[`path`,{d:`M8.56 20.31a9 9 0 0 0 3.44 .69`,key:`svg-3`}],[`path`,{d:`M15.44 20.31a9 9 0 0 0 2.92 -1.95`,key:`svg-4`}],[`path`,{d:`M20.31 15.44a9 9 0 0 0 .69 -3.44`,key:`svg-5`}],[`path`,{d:`M20.31 8.56a9 9 0 0 0 -1.95 -2.92`,key:`svg-6`}],[`path`,{d:`M15.44 3.69a9 9 0 0 0 -3.44 -.69`,key:`svg-7`}]]),ye=p(`outline`,`clock`,`Clock`,[[`path`,{d:`M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0`,key:`svg-0`}],[`path`,{d:`M12 7v5l3 3`,key:`svg-1`}]]),V=e(i(),1),H={back:`_back_j5ssx_1`,notice:`_notice_j5ssx_9`,page:`_page_j5ssx_23`,side:`_side_j5ssx_30`,main:`_main_j5ssx_31`,alone:`_alone_j5ssx_43`,facts:`_facts_j5ssx_56`,reason:`_reason_j5ssx_73`,steps:`_steps_j5ssx_81`,overrides:`_overrides_j5ssx_102`,history:`_history_j5ssx_115`,change:`_change_j5ssx_119`,spaces:`_spaces_j5ssx_128`,last:`_last_j5ssx_148`},U={en:{title:`Member`,allMembers:`All members`,suspended:`Locked out`,suspendedLead:e=>`${e} may do nothing here until an admin lets ${e} in again. Role, department and history stay.`,removed:e=>`${e} was removed meanwhile`,removedLead:`The page showed somebody who does not belong here any more.`,gone:`There is no such member`,goneLead:`The address is wrong, or the person was removed.`,facts:`Who it is`,state:`State`,role:`Role`,department:`Department`,joined:`Joined`,cameIn:`Came in`,byInvitation:e=>e?`invited by ${e}`:`by an invitation`,byLink:e=>e?`by a link of ${e}`:`by a link`,letInBy:e=>`let in by ${e}`,byNobody:`as one of the first`,spaces:`Team spaces`,none:`None`,onboarding:`Onboarding`,notYet:`Not yet`,markDone:`Mark as done`,overrides:`Granted and denied personally`,noOverrides:`Nothing: what role and department say holds.`,grantOrDeny:`Grant or deny…`,grantOrDenyThis:`Grant or deny this…`,effect:{GRANT:`Granted`,DENY:`Denied`},until:e=>`Until ${e}`,untilTakenBack:`Until it is taken back`,takeBack:`Take back`,takeBackTitle:e=>`${e}: take back?`,takeBackLead:e=>`From then on, role and department decide again what ${e} may do here.`,takeBackBoth:`Both the grant and the denial are taken back; role and department decide again.`,takeBackAct:`Take back`,takenBack:`It was taken back.`,overrideTitle:e=>`Grant or deny something to ${e}`,permission:`What it is about`,effectLabel:`What to do`,effectAct:{GRANT:`Grant`,DENY:`Deny`},effectAbout:{GRANT:`May do it, whatever role and department say.`,DENY:`May not do it, whatever role and department say, nor what was granted.`},effectDone:{GRANT:(e,t)=>`${e}: granted to ${t}.`,DENY:(e,t)=>`${e}: denied to ${t}.`},howLong:`For how long`,spans:{always:`Until it is taken back`,day:`For a day`,week:`For a week`,month:`For 30 days`,date:`Until a moment of your choice`},ends:`Ends`,reason:`Reason`,reasonHint:e=>`Optional. ${e} reads it, and it stands in the log.`,permissions:`Permissions`,permissionsLead:`What is allowed at this moment. Open one to see why.`,yes:`Yes`,no:`No`,why:`Why?`,where:`Ask about`,inGeneral:`The organization in general`,inSpace:`In a team space`,withIntegration:`With an integration`,yesThere:`There: yes`,noThere:`There: no`,noExplanation:`This cannot be asked any more: it is gone.`,willChange:(e,t)=>`From ${e} on the answer will be ${t?`yes`:`no`}.`,source:{MEMBERSHIP:`Belongs here`,MEMBER:`Granted or denied personally`,DEPARTMENT:`Department`,ROLE:`Role`,SPACE:`Team space`,INTEGRATION:`Integration`,POLICY:`Rule of the organization`},said:{GRANT:`yes`,DENY:`no`,NONE:`says nothing`},noHindrance:`does not stand in the way`,decides:`This decides`,history:`History`,noHistory:`Nothing has happened yet.`,earlier:`Show earlier`,before:`before`,after:`afterwards`},de:{title:`Mitglied`,allMembers:`Alle Mitglieder`,suspended:`Gesperrt`,suspendedLead:e=>`${e} darf hier nichts tun, bis ein Admin ${e} wieder hereinlässt. Rolle, Abteilung und Verlauf bleiben.`,removed:e=>`${e} wurde inzwischen entfernt`,removedLead:`Die Seite zeigte jemanden, der nicht mehr hierher gehört.`,gone:`Dieses Mitglied gibt es nicht`,goneLead:`Die Adresse stimmt nicht, oder die Person wurde entfernt.`,facts:`Wer es ist`,state:`Stand`,role:`Rolle`,department:`Abteilung`,joined:`Dabei seit`,cameIn:`Kam herein`,byInvitation:e=>e?`eingeladen von ${e}`:`durch eine Einladung`,byLink:e=>e?`über einen Link von ${e}`:`über einen Link`,letInBy:e=>`hereingelassen von ${e}`,byNobody:`als eine der ersten Personen`,spaces:`Teamräume`,none:`Keine`,onboarding:`Einstieg`,notYet:`Noch nicht`,markDone:`Abhaken`,overrides:`Persönlich gewährt und verweigert`,noOverrides:`Nichts: Es gilt, was Rolle und Abteilung sagen.`,grantOrDeny:`Gewähren oder verweigern…`,grantOrDenyThis:`Dies gewähren oder verweigern…`,effect:{GRANT:`Gewährt`,DENY:`Verweigert`},until:e=>`Bis ${e}`,untilTakenBack:`Bis es zurückgenommen wird`,takeBack:`Zurücknehmen`,takeBackTitle:e=>`${e}: zurücknehmen?`,takeBackLead:e=>`Ab dann entscheiden wieder Rolle und Abteilung, was ${e} hier darf.`,takeBackBoth:`Beides wird zurückgenommen, was gewährt und was verweigert ist; Rolle und Abteilung entscheiden wieder.`,takeBackAct:`Zurücknehmen`,takenBack:`Es wurde zurückgenommen.`,overrideTitle:e=>`${e} etwas gewähren oder verweigern`,permission:`Worum es geht`,effectLabel:`Was geschehen soll`,effectAct:{GRANT:`Gewähren`,DENY:`Verweigern`},effectAbout:{GRANT:`Es ist erlaubt, was Rolle und Abteilung auch sagen.`,DENY:`Es ist nicht erlaubt, was Rolle und Abteilung auch sagen, und auch wenn es gewährt wurde.`},effectDone:{GRANT:(e,t)=>`${e}: ${t} gewährt.`,DENY:(e,t)=>`${e}: ${t} verweigert.`},howLong:`Wie lange`,spans:{always:`Bis es zurückgenommen wird`,day:`Einen Tag`,week:`Eine Woche`,month:`30 Tage`,date:`Bis zu einem Zeitpunkt Ihrer Wahl`},ends:`Endet`,reason:`Grund`,reasonHint:e=>`Freiwillig. ${e} liest ihn, und er steht im Protokoll.`,permissions:`Berechtigungen`,permissionsLead:`Was in diesem Augenblick erlaubt ist. Öffnen Sie eine, um zu sehen, warum.`,yes:`Ja`,no:`Nein`,why:`Warum?`,where:`Frage nach`,inGeneral:`Der Organisation im Allgemeinen`,inSpace:`In einem Teamraum`,withIntegration:`Mit einer Integration`,yesThere:`Dort: ja`,noThere:`Dort: nein`,noExplanation:`Danach lässt sich nicht mehr fragen: Es ist fort.`,willChange:(e,t)=>`Ab ${e} lautet die Antwort ${t?`ja`:`nein`}.`,source:{MEMBERSHIP:`Gehört hierher`,MEMBER:`Persönlich gewährt oder verweigert`,DEPARTMENT:`Abteilung`,ROLE:`Rolle`,SPACE:`Teamraum`,INTEGRATION:`Integration`,POLICY:`Regel der Organisation`},said:{GRANT:`ja`,DENY:`nein`,NONE:`sagt nichts`},noHindrance:`steht nicht im Weg`,decides:`Das entscheidet`,history:`Verlauf`,noHistory:`Noch ist nichts geschehen.`,earlier:`Früheres zeigen`,before:`vorher`,after:`danach`}},W=t();function be({member:e}){let t=D(U),{path:n}=C(),r=T(),i=e.spaces.nodes;return(0,W.jsx)(O,{title:t.facts,children:(0,W.jsxs)(`dl`,{className:H.facts,children:[r&&(0,W.jsx)(G,{name:t.state,children:(0,W.jsx)(se,{state:e.state})}),(0,W.jsx)(G,{name:t.role,children:(0,W.jsx)(ee,{member:e})}),(0,W.jsx)(G,{name:t.department,children:(0,W.jsx)(_,{member:e})}),(0,W.jsx)(G,{name:t.joined,children:(0,W.jsx)(j,{time:e.joinedAt})}),(0,W.jsx)(G,{name:t.cameIn,children:(0,W.jsx)(xe,{member:e})}),(0,W.jsx)(G,{name:t.spaces,children:i.length===0?(0,W.jsx)(u,{span:!0,inherit:!0,c:`dimmed`,children:t.none}):(0,W.jsx)(`ul`,{className:H.spaces,children:i.map(({id:e,name:t})=>(0,W.jsx)(`li`,{children:(0,W.jsx)(d,{component:c,href:n(`spaces/${e}`),inherit:!0,children:t})},e))})})]})})}function G({name:e,children:t}){return(0,W.jsxs)(`div`,{children:[(0,W.jsx)(`dt`,{children:e}),(0,W.jsx)(`dd`,{children:t})]})}function xe({member:{invitedBy:e,invitation:t,inviteLink:n}}){let r=D(U),{path:i}=C(),a=e?.name,o=(e,t)=>(0,W.jsx)(d,{component:c,href:i(e),inherit:!0,children:t});return t?o(`invitations/${t.id}`,r.byInvitation(a)):n?o(`links`,r.byLink(a)):a?r.letInBy(a):r.byNobody}var K=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Se=new K(`
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
}`),Ce=new K(`
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
}`),we=new K(`
    query ExplainAccess($memberId: ID!, $permission: Permission!, $spaceId: ID, $integrationId: ID) {
  explainAccess(
    memberId: $memberId
    permission: $permission
    spaceId: $spaceId
    integrationId: $integrationId
  ) {
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
  }
}
    `),Te=new K(`
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
    `),q=new K(`
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
}`),Ee=new K(`
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
}`),De=new Set([`MEMBER_ROLE_CHANGED`,`MEMBER_DEPARTMENT_CHANGED`,`SPACE_MEMBER_ROLE_CHANGED`]);function Oe({line:e}){let t=D(U),{language:n}=S(),r=I(),i=e=>e?oe(e,n):t.none;return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`p`,{children:r(ae(e,n))}),De.has(e.kind)&&(0,W.jsxs)(`p`,{className:H.change,children:[(0,W.jsxs)(`span`,{className:`unseen`,children:[t.before,`: `]}),i(e.before),(0,W.jsx)(ce,{size:14,"aria-hidden":!0}),(0,W.jsxs)(`span`,{className:`unseen`,children:[t.after,`: `]}),i(e.after)]}),e.reason&&(0,W.jsx)(`blockquote`,{className:H.reason,children:e.reason}),(0,W.jsxs)(`small`,{children:[(0,W.jsx)(ie,{time:e.occurredAt}),` · `,e.actor.displayName]})]})}var ke=20,J=100;function Y({memberId:e,quiet:t}){let{organization:n}=C(),r=D(U),[i,o]=(0,V.useState)(ke),{data:s,error:c,waiting:l,again:d}=w(Ce,{organizationId:n.id,memberId:e,first:i},{stale:[`MEMBER_`,`SPACE_MEMBER_ADDED`,`SPACE_MEMBER_ROLE_CHANGED`,`SPACE_MEMBER_REMOVED`]}),f=s?.organization?.events;return t&&(!f||f.nodes.length===0)?null:(0,W.jsxs)(O,{title:r.history,children:[c?(0,W.jsx)(N,{error:c,again:d}):f?f.nodes.length===0?(0,W.jsx)(u,{c:`dimmed`,children:r.noHistory}):(0,W.jsx)(`ol`,{className:H.history,children:f.nodes.map(e=>(0,W.jsx)(`li`,{children:(0,W.jsx)(Oe,{line:e})},e.id))}):(0,W.jsx)(E,{lines:4}),f?.pageInfo.hasNextPage&&i<J&&(0,W.jsx)(a,{variant:`default`,size:`sm`,loading:l,onClick:()=>o(Math.min(i+40,J)),children:r.earlier})]})}function Ae({member:e}){let t=D(U),n=D(A).onboarding,r=k(),i=T(),[o]=x(Ee);if(!e.onboarding)return null;let{steps:s,completedCount:c}=e.onboarding;async function l(t){let{problems:n}=await o({input:{memberId:e.id,step:t}});r.refused(n)}return(0,W.jsx)(O,{title:t.onboarding,actions:(0,W.jsx)(ne,{done:c,all:s.length}),children:(0,W.jsx)(`ol`,{className:H.steps,children:s.map(({kind:e,completedAt:r})=>(0,W.jsxs)(`li`,{"data-done":r!==null||void 0,children:[r?(0,W.jsx)(ue,{size:20,"aria-hidden":!0}):(0,W.jsx)(ve,{size:20,"aria-hidden":!0}),(0,W.jsxs)(`div`,{children:[n[e],(0,W.jsx)(`small`,{children:r?(0,W.jsx)(j,{time:r}):t.notYet})]}),i&&!r&&(0,W.jsxs)(a,{variant:`default`,size:`compact-sm`,onClick:()=>void l(e),children:[t.markDone,(0,W.jsx)(`span`,{className:`unseen`,children:n[e]})]})]},e))})})}var je=[`always`,`day`,`week`,`month`,`date`],Me={day:1,week:7,month:30};function Ne(e,t,n){if(e===`always`)return null;if(e!==`date`)return new Date(n+Me[e]*864e5).toISOString();let r=new Date(t);return Number.isNaN(r.getTime())?void 0:r.toISOString()}function Pe(e){let t=new Date(e).getTimezoneOffset()*6e4;return new Date(e-t).toISOString().slice(0,16)}function X({member:e,permission:t,close:n}){let i=D(U),a=D(A).permission,{group:o,about:s}=D(z),c=k(),[l]=x(q),[u,d]=(0,V.useState)(t??null),[f,p]=(0,V.useState)(t&&e.permissions?.includes(t)?`DENY`:`GRANT`),[m,h]=(0,V.useState)(`always`),[g,_]=(0,V.useState)(``),[v,y]=(0,V.useState)(``);async function b(){if(!u)return[{code:`REQUIRED`,field:`permission`}];let t=Ne(m,g,Date.now());if(t===void 0)return[{code:`REQUIRED`,field:`endsAt`}];let n={memberId:e.id,permission:u,effect:f,endsAt:t,reason:v.trim()||null},{problems:r}=await l({input:n});return r.length===0&&c.done(i.effectDone[f](a[u],e.user.name)),r}return(0,W.jsx)(he,{title:i.overrideTitle(e.user.name),act:i.effectAct[f],fields:[`permission`,`endsAt`,`reason`],send:b,close:n,children:n=>(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(R,{label:i.permission,description:u?s[u]:void 0,data:B.map(({role:e,permissions:t})=>({group:o[e],items:t.map(e=>({value:e,label:a[e]}))})),value:u,onChange:d,searchable:!0,allowDeselect:!1,error:n(`permission`),...!t&&{"data-autofocus":!0}}),(0,W.jsx)(L.Group,{label:i.effectLabel,value:f,onChange:e=>p(e===`DENY`?`DENY`:`GRANT`),children:(0,W.jsxs)(r,{gap:`xs`,mt:6,children:[(0,W.jsx)(L,{value:`GRANT`,label:i.effectAct.GRANT,description:i.effectAbout.GRANT}),(0,W.jsx)(L,{value:`DENY`,label:i.effectAct.DENY,description:i.effectAbout.DENY})]})}),(0,W.jsx)(R,{label:i.howLong,data:je.map(e=>({value:e,label:i.spans[e]})),value:m,onChange:e=>e&&h(e),allowDeselect:!1,error:m===`date`?void 0:n(`endsAt`)}),m===`date`&&(0,W.jsx)(me,{type:`datetime-local`,label:i.ends,min:Pe(Date.now()),value:g,onChange:e=>_(e.currentTarget.value),error:n(`endsAt`)}),(0,W.jsx)(de,{label:i.reason,description:i.reasonHint(e.user.name),value:v,onChange:e=>y(e.currentTarget.value),error:n(`reason`),autosize:!0,maxRows:6})]})})}function Fe({member:e,overrides:t}){let n=D(U),r=T(),[i,o]=(0,V.useState)(!1),s=r&&(0,W.jsx)(a,{variant:`default`,size:`sm`,leftSection:(0,W.jsx)(f,{size:16,"aria-hidden":!0}),onClick:()=>o(!0),children:n.grantOrDeny});return(0,W.jsxs)(O,{title:n.overrides,actions:s,children:[t.length===0?(0,W.jsx)(u,{c:`dimmed`,children:n.noOverrides}):(0,W.jsx)(`ul`,{className:H.overrides,children:t.map(n=>(0,W.jsx)(Ie,{member:e,override:n,both:t.filter(({permission:e})=>e===n.permission).length>1},`${n.permission}${n.effect}`))}),i&&(0,W.jsx)(X,{member:e,close:()=>o(!1)})]})}function Ie({member:e,override:{permission:t,effect:n,endsAt:r,reason:i},both:o}){let s=D(U),c=D(A).permission[t],{moment:l}=P(),d=T(),f=k(),[p,m]=(0,V.useState)(!1),[h]=x(q);return(0,W.jsxs)(`li`,{children:[(0,W.jsx)(pe,{tone:n===`GRANT`?`good`:`bad`,children:s.effect[n]}),(0,W.jsxs)(`div`,{children:[(0,W.jsx)(u,{fw:600,children:c}),(0,W.jsx)(u,{size:`sm`,c:`dimmed`,children:r?s.until(l(r)):s.untilTakenBack}),i&&(0,W.jsx)(`blockquote`,{className:H.reason,children:i})]}),d&&(0,W.jsxs)(a,{variant:`default`,size:`compact-sm`,onClick:()=>m(!0),children:[s.takeBack,(0,W.jsx)(`span`,{className:`unseen`,children:c})]}),p&&(0,W.jsx)(fe,{title:s.takeBackTitle(c),lead:o?s.takeBackBoth:s.takeBackLead(e.user.name),act:s.takeBackAct,asksReason:!0,confirm:async n=>{let{problems:r}=await h({input:{memberId:e.id,permission:t,effect:null,reason:n}});return r.length===0&&f.done(s.takenBack),r},close:()=>m(!1)})]})}var Z={explanation:`_explanation_1cm5j_1`,there:`_there_1cm5j_10`,chain:`_chain_1cm5j_14`,dot:`_dot_1cm5j_35`,step:`_step_1cm5j_57`,decided:`_decided_1cm5j_72`,because:`_because_1cm5j_85`};function Le({allowed:e,decidedBy:t,chain:n}){let r=e?`GRANT`:`DENY`,i=n.findIndex(({source:e,effect:n})=>e===t&&n===r);return i>=0?i:n.findIndex(({source:e})=>e===t)}var Re={GRANT:o,DENY:F,NONE:le};function ze({decision:e}){let t=D(U),{language:n}=S(),r=D(A).role,i=I(),a=Le(e);return(0,W.jsx)(`ol`,{className:Z.chain,children:e.chain.map(({source:e,subject:o,effect:s,reason:c},l)=>{let u=Re[s],d=e===`ROLE`&&o?r[o.toUpperCase()]??o:o;return(0,W.jsxs)(`li`,{"data-effect":s,"data-decided":l===a||void 0,children:[(0,W.jsx)(`span`,{className:Z.dot,children:(0,W.jsx)(u,{size:14,"aria-hidden":!0})}),(0,W.jsxs)(`div`,{children:[(0,W.jsxs)(`p`,{className:Z.step,children:[t.source[e],d&&` ${d}`,`:`,` `,(0,W.jsx)(`b`,{children:e===`MEMBERSHIP`&&s===`NONE`?t.noHindrance:t.said[s]}),l===a&&(0,W.jsx)(`span`,{className:Z.decided,children:t.decides})]}),(0,W.jsx)(`p`,{className:Z.because,lang:n===`en`?void 0:`en`,children:i(c)})]})]},l)})})}function Be({member:e,permission:t}){let n=D(U),[r,i]=(0,V.useState)(``),[o,s]=(0,V.useState)(!1),c=T(),{data:u,error:d,waiting:f,again:p}=w(we,{memberId:e.id,permission:t,...Ve(r)},{stale:[`MEMBER_`,`SPACE_`,`DEPARTMENT_`,`ROLE_`,`INTEGRATION_`]}),m=u?.explainAccess;return(0,W.jsxs)(`div`,{className:Z.explanation,children:[(0,W.jsx)(He,{at:r,ask:i}),d?(0,W.jsx)(N,{error:d,again:p}):m?(0,W.jsxs)(`div`,{"aria-busy":f,"aria-live":`polite`,children:[r&&(0,W.jsx)(`p`,{className:Z.there,children:(0,W.jsx)(`b`,{children:m.allowed?n.yesThere:n.noThere})}),(0,W.jsx)(ze,{decision:m}),(0,W.jsx)(Ue,{decision:m})]}):f?(0,W.jsx)(E,{lines:3}):(0,W.jsx)(`p`,{children:n.noExplanation}),c&&(0,W.jsx)(l,{children:(0,W.jsx)(a,{variant:`default`,size:`compact-sm`,onClick:()=>s(!0),children:n.grantOrDenyThis})}),o&&(0,W.jsx)(X,{member:e,permission:t,close:()=>s(!1)})]})}function Ve(e){return{spaceId:e.startsWith(`spc_`)?e:null,integrationId:e.startsWith(`int_`)?e:null}}function He({at:e,ask:t}){let{organization:n}=C(),r=D(U),{data:i}=w(Te,{organizationId:n.id}),a=e=>(e??[]).map(({id:e,name:t})=>({value:e,label:t})),o=a(i?.organization?.spaces.nodes),s=a(i?.organization?.integrations.nodes);return o.length+s.length===0?null:(0,W.jsx)(_e,{label:r.where,maw:320,value:e,onChange:e=>t(e.currentTarget.value),data:[{value:``,label:r.inGeneral},...o.length>0?[{group:r.inSpace,items:o}]:[],...s.length>0?[{group:r.withIntegration,items:s}]:[]]})}function Ue({decision:{allowed:e,pendingChange:t,changesAt:n}}){let r=D(U),{language:i}=S(),{moment:a}=P(),o=I();return n?(0,W.jsx)(s,{color:`harbour`,mt:`sm`,p:`xs`,icon:(0,W.jsx)(ye,{"aria-hidden":!0}),children:i===`en`&&t?o(t):r.willChange(a(n),!e)}):null}var Q={group:`_group_vanwm_1`,permission:`_permission_vanwm_16`,answer:`_answer_vanwm_39`,why:`_why_vanwm_52`},We=B.toReversed();function Ge({member:e,permissions:t}){let n=D(U),{group:r}=D(z);return(0,W.jsxs)(O,{title:n.permissions,children:[(0,W.jsx)(u,{c:`dimmed`,mb:`sm`,children:n.permissionsLead}),We.map(({role:n,permissions:i})=>(0,W.jsxs)(`section`,{className:Q.group,"aria-label":r[n],children:[(0,W.jsx)(`h3`,{children:r[n]}),(0,W.jsx)(`ul`,{children:i.map(n=>(0,W.jsx)(Ke,{member:e,permission:n,allowed:t.includes(n)},n))})]},n))]})}function Ke({member:e,permission:t,allowed:n}){let r=D(U),i=D(A).permission,{about:a}=D(z),[s,c]=(0,V.useState)(!1),l=(0,V.useId)();return(0,W.jsxs)(`li`,{children:[(0,W.jsxs)(`button`,{type:`button`,className:Q.permission,"aria-expanded":s,"aria-controls":l,onClick:()=>c(!s),children:[(0,W.jsxs)(`span`,{className:Q.answer,"data-allowed":n||void 0,children:[n?(0,W.jsx)(o,{size:16,"aria-hidden":!0}):(0,W.jsx)(F,{size:16,"aria-hidden":!0}),n?r.yes:r.no]}),(0,W.jsxs)(`span`,{children:[i[t],(0,W.jsx)(`small`,{children:a[t]})]}),(0,W.jsxs)(`span`,{className:Q.why,children:[r.why,(0,W.jsx)(ge,{size:16,"aria-hidden":!0})]})]}),(0,W.jsx)(`div`,{id:l,children:s&&(0,W.jsx)(Be,{member:e,permission:t})})]})}function qe(){let{id:e=``}=n();return(0,W.jsx)(Je,{id:e},e)}function Je({id:e}){let{organization:t}=C(),{data:n,error:r,again:i}=w(Se,{id:e},{stale:[`MEMBER_`,`SPACE_`,`DEPARTMENT_`,`ROLE_`]}),a=(0,V.useRef)(null),o=n?.node,s=o?.__typename===`Member`&&o.organization.id===t.id?o:null;return s&&(a.current=s),r?(0,W.jsx)(N,{error:r,again:i}):n?s?(0,W.jsx)(Ye,{member:s}):(0,W.jsx)(Ze,{id:e,name:a.current?.user.name}):(0,W.jsx)(E,{})}function Ye({member:e}){let{organization:t}=C(),n=T(),r=t.viewerMember?.id===e.id,i=D(U);return(0,W.jsxs)(M,{title:e.user.name,lead:e.user.email,actions:n&&(0,W.jsx)(Xe,{member:e}),children:[(0,W.jsx)($,{}),e.state===`SUSPENDED`&&(0,W.jsxs)(`p`,{className:H.notice,role:`status`,children:[(0,W.jsx)(v,{size:20,"aria-hidden":!0}),(0,W.jsxs)(`span`,{children:[(0,W.jsxs)(`b`,{children:[i.suspended,`.`]}),` `,i.suspendedLead(e.user.name)]})]}),(0,W.jsxs)(`div`,{className:H.page,children:[(0,W.jsxs)(`div`,{className:H.side,children:[(0,W.jsx)(be,{member:e}),e.onboarding&&(0,W.jsx)(Ae,{member:e}),n&&(0,W.jsx)(`div`,{className:H.last,children:(0,W.jsx)(Y,{memberId:e.id})})]}),(n||r)&&(0,W.jsxs)(`div`,{className:H.main,children:[e.permissionOverrides&&(0,W.jsx)(Fe,{member:e,overrides:e.permissionOverrides}),e.permissions&&(0,W.jsx)(Ge,{member:e,permissions:e.permissions})]})]})]})}function Xe({member:e}){let t=D(h),n=te(),[r,i]=(0,V.useState)(null);return(0,W.jsxs)(W.Fragment,{children:[e.state===`ACTIVE`?(0,W.jsx)(a,{variant:`default`,leftSection:(0,W.jsx)(v,{size:16,"aria-hidden":!0}),onClick:()=>i(`suspend`),children:t.suspend.ask}):(0,W.jsx)(a,{leftSection:(0,W.jsx)(g,{size:16,"aria-hidden":!0}),onClick:()=>void n({memberId:e.id,state:`ACTIVE`},t.letInDone(e.user.name)),children:t.letIn}),(0,W.jsx)(a,{variant:`default`,c:`var(--bad)`,leftSection:(0,W.jsx)(b,{size:16,"aria-hidden":!0}),onClick:()=>i(`remove`),children:t.remove.ask}),r&&(0,W.jsx)(y,{taking:r,member:e,close:()=>i(null)})]})}function Ze({id:e,name:t}){let n=D(U),r=T();return(0,W.jsxs)(M,{title:t??n.title,children:[(0,W.jsx)($,{}),(0,W.jsx)(re,{title:t?n.removed(t):n.gone,lead:t?n.removedLead:n.goneLead}),r&&(0,W.jsx)(`div`,{className:H.alone,children:(0,W.jsx)(Y,{memberId:e,quiet:!0})})]})}function $(){let{path:e}=C(),t=D(U);return(0,W.jsxs)(d,{component:c,href:e(`members`),className:H.back,children:[(0,W.jsx)(m,{size:16,"aria-hidden":!0}),t.allMembers]})}export{qe as default};