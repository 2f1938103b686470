import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{t}from"./Anchor-C6ItQoiT.js";import{a as n,i as r,o as i,r as a,s as o}from"./language-BiUjzsFn.js";import{t as s}from"./IconArrowLeft-Bdrv4mG2.js";import{f as c,h as l,i as u,m as d,o as f,p,r as m,s as h,t as g}from"./progress-DsqAITDv.js";import{n as _,r as v}from"./react-dom-Buiuewc4.js";import{o as y,t as b}from"./src-DwXIvlag.js";import{J as x,Y as ee,i as S,n as C}from"./texts-TgzutccN.js";import{n as w,r as T,t as E}from"./names-3RS9Lays.js";import{n as D,r as te,t as O}from"./states-Bly99nUl.js";import{n as k,r as A}from"./place-OuRQf4Nr.js";import{a as ne}from"./state-signs-Ht6OeDiw.js";import{r as j,t as re}from"./time-Bzvm1Q5r.js";import{t as ie}from"./IconArrowRight-GThWj7rP.js";import{n as M,r as ae,t as N}from"./legible-CJ2X4K7l.js";import{n as oe,r as se}from"./log-sentence-Cf72x8rn.js";import{t as ce}from"./IconCircleCheck-DXGqcDOU.js";import{t as P}from"./createReactComponent-fi3bjzS7.js";import{i as le,r as F}from"./problems-PREACGgN.js";import{t as ue}from"./IconPlus-tpdDcNzW.js";import{r as de,t as fe}from"./dialog-Xseh2MLL.js";import{t as pe}from"./sign-DHdn77cl.js";import{t as I}from"./Radio-DRjgnMr8.js";import{t as L}from"./Select-BcgcQZ_9.js";import{t as me}from"./TextInput-lHoSx0wH.js";import{t as he}from"./form-dialog-BPlexGsu.js";import{t as R}from"./permission-texts-B1QTCT65.js";import{i as z}from"./permissions-Cl9HAVfh.js";import{t as B}from"./IconCheck-CigOOY7H.js";import{t as ge}from"./IconChevronDown-D8loeLgd.js";import{t as _e}from"./NativeSelect-DW7DM5Px.js";var ve=P(`outline`,`circle-dashed`,`CircleDashed`,[[`path`,{d:`M8.56 3.69a9 9 0 0 0 -2.92 1.95`,key:`svg-0`}],[`path`,{d:`M3.69 8.56a9 9 0 0 0 -.69 3.44`,key:`svg-1`}],[`path`,{d:`M3.69 15.44a9 9 0 0 0 1.95 2.92`,key:`svg-2`}],[`path`,{d:`M8.56 20.31a9 9 0 0 0 3.44 .69`,key:`svg-3`}],[`path`,{d:`M15.44 20.31a9 9 0 0 0 2.92 -1.95`,key:`svg-4`}],[`path`,{d:`M20.31 15.44a9 9 0 0 0 .69 -3.44`,key:`svg-5`}],[`path`,{d:`M20.31 8.56a9 9 0 0 0 -1.95 -2.92`,key:`svg-6`}],[`path`,{d:`M15.44 3.69a9 9 0 0 0 -3.44 -.69`,key:`svg-7`}]]),ye=P(`outline`,`clock`,`Clock`,[[`path`,{d:`M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0`,key:`svg-0`}],[`path`,{d:`M12 7v5l3 3`,key:`svg-1`}]]),V=e(_(),1),H={back:`_back_j5ssx_1`,notice:`_notice_j5ssx_9`,page:`_page_j5ssx_23`,side:`_side_j5ssx_30`,main:`_main_j5ssx_31`,alone:`_alone_j5ssx_43`,facts:`_facts_j5ssx_56`,reason:`_reason_j5ssx_73`,steps:`_steps_j5ssx_81`,overrides:`_overrides_j5ssx_102`,history:`_history_j5ssx_115`,change:`_change_j5ssx_119`,spaces:`_spaces_j5ssx_128`,last:`_last_j5ssx_148`},U={en:{title:`Member`,allMembers:`All members`,suspended:`Locked out`,suspendedLead:e=>`${e} may do nothing here until an admin lets ${e} in again. Role, department and history stay.`,removed:e=>`${e} was removed meanwhile`,removedLead:`The page showed somebody who does not belong here any more.`,gone:`There is no such member`,goneLead:`The address is wrong, or the person was removed.`,facts:`Who it is`,state:`State`,role:`Role`,department:`Department`,joined:`Joined`,cameIn:`Came in`,byInvitation:e=>e?`invited by ${e}`:`by an invitation`,byLink:e=>e?`by a link of ${e}`:`by a link`,letInBy:e=>`let in by ${e}`,byNobody:`as one of the first`,spaces:`Team spaces`,none:`None`,onboarding:`Onboarding`,notYet:`Not yet`,markDone:`Mark as done`,overrides:`Granted and denied personally`,noOverrides:`Nothing: what role and department say holds.`,grantOrDeny:`Grant or deny…`,grantOrDenyThis:`Grant or deny this…`,effect:{GRANT:`Granted`,DENY:`Denied`},until:e=>`Until ${e}`,untilTakenBack:`Until it is taken back`,takeBack:`Take back`,takeBackTitle:e=>`${e}: take back?`,takeBackLead:e=>`From then on, role and department decide again what ${e} may do here.`,takeBackBoth:`Both the grant and the denial are taken back; role and department decide again.`,takeBackAct:`Take back`,takenBack:`It was taken back.`,overrideTitle:e=>`Grant or deny something to ${e}`,permission:`What it is about`,effectLabel:`What to do`,effectAct:{GRANT:`Grant`,DENY:`Deny`},effectAbout:{GRANT:`May do it, whatever role and department say.`,DENY:`May not do it, whatever role and department say, nor what was granted.`},effectDone:{GRANT:(e,t)=>`${e}: granted to ${t}.`,DENY:(e,t)=>`${e}: denied to ${t}.`},howLong:`For how long`,spans:{always:`Until it is taken back`,day:`For a day`,week:`For a week`,month:`For 30 days`,date:`Until a moment of your choice`},ends:`Ends`,reason:`Reason`,reasonHint:e=>`Optional. ${e} reads it, and it stands in the log.`,permissions:`Permissions`,permissionsLead:`What is allowed at this moment. Open one to see why.`,yes:`Yes`,no:`No`,why:`Why?`,where:`Ask about`,inGeneral:`The organization in general`,inSpace:`In a team space`,withIntegration:`With an integration`,yesThere:`There: yes`,noThere:`There: no`,noExplanation:`This cannot be asked any more: it is gone.`,willChange:(e,t)=>`From ${e} on the answer will be ${t?`yes`:`no`}.`,source:{MEMBERSHIP:`Belongs here`,MEMBER:`Granted or denied personally`,DEPARTMENT:`Department`,ROLE:`Role`,SPACE:`Team space`,INTEGRATION:`Integration`,POLICY:`Rule of the organization`},said:{GRANT:`yes`,DENY:`no`,NONE:`says nothing`},noHindrance:`does not stand in the way`,decides:`This decides`,history:`History`,noHistory:`Nothing has happened yet.`,earlier:`Show earlier`,before:`before`,after:`afterwards`},de:{title:`Mitglied`,allMembers:`Alle Mitglieder`,suspended:`Gesperrt`,suspendedLead:e=>`${e} darf hier nichts tun, bis ein Admin ${e} wieder hereinlässt. Rolle, Abteilung und Verlauf bleiben.`,removed:e=>`${e} wurde inzwischen entfernt`,removedLead:`Die Seite zeigte jemanden, der nicht mehr hierher gehört.`,gone:`Dieses Mitglied gibt es nicht`,goneLead:`Die Adresse stimmt nicht, oder die Person wurde entfernt.`,facts:`Wer es ist`,state:`Stand`,role:`Rolle`,department:`Abteilung`,joined:`Dabei seit`,cameIn:`Kam herein`,byInvitation:e=>e?`eingeladen von ${e}`:`durch eine Einladung`,byLink:e=>e?`über einen Link von ${e}`:`über einen Link`,letInBy:e=>`hereingelassen von ${e}`,byNobody:`als eine der ersten Personen`,spaces:`Teamräume`,none:`Keine`,onboarding:`Einstieg`,notYet:`Noch nicht`,markDone:`Abhaken`,overrides:`Persönlich gewährt und verweigert`,noOverrides:`Nichts: Es gilt, was Rolle und Abteilung sagen.`,grantOrDeny:`Gewähren oder verweigern…`,grantOrDenyThis:`Dies gewähren oder verweigern…`,effect:{GRANT:`Gewährt`,DENY:`Verweigert`},until:e=>`Bis ${e}`,untilTakenBack:`Bis es zurückgenommen wird`,takeBack:`Zurücknehmen`,takeBackTitle:e=>`${e}: zurücknehmen?`,takeBackLead:e=>`Ab dann entscheiden wieder Rolle und Abteilung, was ${e} hier darf.`,takeBackBoth:`Beides wird zurückgenommen, was gewährt und was verweigert ist; Rolle und Abteilung entscheiden wieder.`,takeBackAct:`Zurücknehmen`,takenBack:`Es wurde zurückgenommen.`,overrideTitle:e=>`${e} etwas gewähren oder verweigern`,permission:`Worum es geht`,effectLabel:`Was geschehen soll`,effectAct:{GRANT:`Gewähren`,DENY:`Verweigern`},effectAbout:{GRANT:`Es ist erlaubt, was Rolle und Abteilung auch sagen.`,DENY:`Es ist nicht erlaubt, was Rolle und Abteilung auch sagen, und auch wenn es gewährt wurde.`},effectDone:{GRANT:(e,t)=>`${e}: ${t} gewährt.`,DENY:(e,t)=>`${e}: ${t} verweigert.`},howLong:`Wie lange`,spans:{always:`Bis es zurückgenommen wird`,day:`Einen Tag`,week:`Eine Woche`,month:`30 Tage`,date:`Bis zu einem Zeitpunkt Ihrer Wahl`},ends:`Endet`,reason:`Grund`,reasonHint:e=>`Freiwillig. ${e} liest ihn, und er steht im Protokoll.`,permissions:`Berechtigungen`,permissionsLead:`Was in diesem Augenblick erlaubt ist. Öffnen Sie eine, um zu sehen, warum.`,yes:`Ja`,no:`Nein`,why:`Warum?`,where:`Frage nach`,inGeneral:`Der Organisation im Allgemeinen`,inSpace:`In einem Teamraum`,withIntegration:`Mit einer Integration`,yesThere:`Dort: ja`,noThere:`Dort: nein`,noExplanation:`Danach lässt sich nicht mehr fragen: Es ist fort.`,willChange:(e,t)=>`Ab ${e} lautet die Antwort ${t?`ja`:`nein`}.`,source:{MEMBERSHIP:`Gehört hierher`,MEMBER:`Persönlich gewährt oder verweigert`,DEPARTMENT:`Abteilung`,ROLE:`Rolle`,SPACE:`Teamraum`,INTEGRATION:`Integration`,POLICY:`Regel der Organisation`},said:{GRANT:`ja`,DENY:`nein`,NONE:`sagt nichts`},noHindrance:`steht nicht im Weg`,decides:`Das entscheidet`,history:`Verlauf`,noHistory:`Noch ist nichts geschehen.`,earlier:`Früheres zeigen`,before:`vorher`,after:`danach`}},W=v();function be({member:e}){let r=n(U),{path:i}=A(),a=k(),o=e.spaces.nodes;return(0,W.jsx)(w,{title:r.facts,children:(0,W.jsxs)(`dl`,{className:H.facts,children:[a&&(0,W.jsx)(G,{name:r.state,children:(0,W.jsx)(ne,{state:e.state})}),(0,W.jsx)(G,{name:r.role,children:(0,W.jsx)(m,{member:e})}),(0,W.jsx)(G,{name:r.department,children:(0,W.jsx)(u,{member:e})}),(0,W.jsx)(G,{name:r.joined,children:(0,W.jsx)(j,{time:e.joinedAt})}),(0,W.jsx)(G,{name:r.cameIn,children:(0,W.jsx)(xe,{member:e})}),(0,W.jsx)(G,{name:r.spaces,children:o.length===0?(0,W.jsx)(x,{span:!0,inherit:!0,c:`dimmed`,children:r.none}):(0,W.jsx)(`ul`,{className:H.spaces,children:o.map(({id:e,name:n})=>(0,W.jsx)(`li`,{children:(0,W.jsx)(t,{component:b,href:i(`spaces/${e}`),inherit:!0,children:n})},e))})})]})})}function G({name:e,children:t}){return(0,W.jsxs)(`div`,{children:[(0,W.jsx)(`dt`,{children:e}),(0,W.jsx)(`dd`,{children:t})]})}function xe({member:{invitedBy:e,invitation:r,inviteLink:i}}){let a=n(U),{path:o}=A(),s=e?.name,c=(e,n)=>(0,W.jsx)(t,{component:b,href:o(e),inherit:!0,children:n});return r?c(`invitations/${r.id}`,a.byInvitation(s)):i?c(`links`,a.byLink(s)):s?a.letInBy(s):a.byNobody}var K=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Se=new K(`
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
}`),De=new Set([`MEMBER_ROLE_CHANGED`,`MEMBER_DEPARTMENT_CHANGED`,`SPACE_MEMBER_ROLE_CHANGED`]);function Oe({line:e}){let t=n(U),{language:i}=r(),a=N(),o=e=>e?oe(e,i):t.none;return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`p`,{children:a(se(e,i))}),De.has(e.kind)&&(0,W.jsxs)(`p`,{className:H.change,children:[(0,W.jsxs)(`span`,{className:`unseen`,children:[t.before,`: `]}),o(e.before),(0,W.jsx)(ie,{size:14,"aria-hidden":!0}),(0,W.jsxs)(`span`,{className:`unseen`,children:[t.after,`: `]}),o(e.after)]}),e.reason&&(0,W.jsx)(`blockquote`,{className:H.reason,children:e.reason}),(0,W.jsxs)(`small`,{children:[(0,W.jsx)(re,{time:e.occurredAt}),` · `,e.actor.displayName]})]})}var ke=20,J=100;function Y({memberId:e,quiet:t}){let{organization:r}=A(),i=n(U),[a,s]=(0,V.useState)(ke),{data:c,error:l,waiting:u,again:d}=S(Ce,{organizationId:r.id,memberId:e,first:a},{stale:[`MEMBER_`,`SPACE_MEMBER_ADDED`,`SPACE_MEMBER_ROLE_CHANGED`,`SPACE_MEMBER_REMOVED`]}),f=c?.organization?.events;return t&&(!f||f.nodes.length===0)?null:(0,W.jsxs)(w,{title:i.history,children:[l?(0,W.jsx)(O,{error:l,again:d}):f?f.nodes.length===0?(0,W.jsx)(x,{c:`dimmed`,children:i.noHistory}):(0,W.jsx)(`ol`,{className:H.history,children:f.nodes.map(e=>(0,W.jsx)(`li`,{children:(0,W.jsx)(Oe,{line:e})},e.id))}):(0,W.jsx)(D,{lines:4}),f?.pageInfo.hasNextPage&&a<J&&(0,W.jsx)(o,{variant:`default`,size:`sm`,loading:u,onClick:()=>s(Math.min(a+40,J)),children:i.earlier})]})}function Ae({member:e}){let t=n(U),r=n(E).onboarding,i=F(),a=k(),[s]=C(Ee);if(!e.onboarding)return null;let{steps:c,completedCount:l}=e.onboarding;async function u(t){let{problems:n}=await s({input:{memberId:e.id,step:t}});i.refused(n)}return(0,W.jsx)(w,{title:t.onboarding,actions:(0,W.jsx)(g,{done:l,all:c.length}),children:(0,W.jsx)(`ol`,{className:H.steps,children:c.map(({kind:e,completedAt:n})=>(0,W.jsxs)(`li`,{"data-done":n!==null||void 0,children:[n?(0,W.jsx)(ce,{size:20,"aria-hidden":!0}):(0,W.jsx)(ve,{size:20,"aria-hidden":!0}),(0,W.jsxs)(`div`,{children:[r[e],(0,W.jsx)(`small`,{children:n?(0,W.jsx)(j,{time:n}):t.notYet})]}),a&&!n&&(0,W.jsxs)(o,{variant:`default`,size:`compact-sm`,onClick:()=>void u(e),children:[t.markDone,(0,W.jsx)(`span`,{className:`unseen`,children:r[e]})]})]},e))})})}var je=[`always`,`day`,`week`,`month`,`date`],Me={day:1,week:7,month:30};function Ne(e,t,n){if(e===`always`)return null;if(e!==`date`)return new Date(n+Me[e]*864e5).toISOString();let r=new Date(t);return Number.isNaN(r.getTime())?void 0:r.toISOString()}function Pe(e){let t=new Date(e).getTimezoneOffset()*6e4;return new Date(e-t).toISOString().slice(0,16)}function X({member:e,permission:t,close:r}){let a=n(U),o=n(E).permission,{group:s,about:c}=n(R),l=F(),[u]=C(q),[d,f]=(0,V.useState)(t??null),[p,m]=(0,V.useState)(t&&e.permissions?.includes(t)?`DENY`:`GRANT`),[h,g]=(0,V.useState)(`always`),[_,v]=(0,V.useState)(``),[y,b]=(0,V.useState)(``);async function x(){if(!d)return[{code:`REQUIRED`,field:`permission`}];let t=Ne(h,_,Date.now());if(t===void 0)return[{code:`REQUIRED`,field:`endsAt`}];let n={memberId:e.id,permission:d,effect:p,endsAt:t,reason:y.trim()||null},{problems:r}=await u({input:n});return r.length===0&&l.done(a.effectDone[p](o[d],e.user.name)),r}return(0,W.jsx)(he,{title:a.overrideTitle(e.user.name),act:a.effectAct[p],fields:[`permission`,`endsAt`,`reason`],send:x,close:r,children:n=>(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(L,{label:a.permission,description:d?c[d]:void 0,data:z.map(({role:e,permissions:t})=>({group:s[e],items:t.map(e=>({value:e,label:o[e]}))})),value:d,onChange:f,searchable:!0,allowDeselect:!1,error:n(`permission`),...!t&&{"data-autofocus":!0}}),(0,W.jsx)(I.Group,{label:a.effectLabel,value:p,onChange:e=>m(e===`DENY`?`DENY`:`GRANT`),children:(0,W.jsxs)(i,{gap:`xs`,mt:6,children:[(0,W.jsx)(I,{value:`GRANT`,label:a.effectAct.GRANT,description:a.effectAbout.GRANT}),(0,W.jsx)(I,{value:`DENY`,label:a.effectAct.DENY,description:a.effectAbout.DENY})]})}),(0,W.jsx)(L,{label:a.howLong,data:je.map(e=>({value:e,label:a.spans[e]})),value:h,onChange:e=>e&&g(e),allowDeselect:!1,error:h===`date`?void 0:n(`endsAt`)}),h===`date`&&(0,W.jsx)(me,{type:`datetime-local`,label:a.ends,min:Pe(Date.now()),value:_,onChange:e=>v(e.currentTarget.value),error:n(`endsAt`)}),(0,W.jsx)(de,{label:a.reason,description:a.reasonHint(e.user.name),value:y,onChange:e=>b(e.currentTarget.value),error:n(`reason`),autosize:!0,maxRows:6})]})})}function Fe({member:e,overrides:t}){let r=n(U),i=k(),[a,s]=(0,V.useState)(!1),c=i&&(0,W.jsx)(o,{variant:`default`,size:`sm`,leftSection:(0,W.jsx)(ue,{size:16,"aria-hidden":!0}),onClick:()=>s(!0),children:r.grantOrDeny});return(0,W.jsxs)(w,{title:r.overrides,actions:c,children:[t.length===0?(0,W.jsx)(x,{c:`dimmed`,children:r.noOverrides}):(0,W.jsx)(`ul`,{className:H.overrides,children:t.map(n=>(0,W.jsx)(Ie,{member:e,override:n,both:t.filter(({permission:e})=>e===n.permission).length>1},`${n.permission}${n.effect}`))}),a&&(0,W.jsx)(X,{member:e,close:()=>s(!1)})]})}function Ie({member:e,override:{permission:t,effect:r,endsAt:i,reason:s},both:c}){let l=n(U),u=n(E).permission[t],{moment:d}=a(),f=k(),p=F(),[m,h]=(0,V.useState)(!1),[g]=C(q);return(0,W.jsxs)(`li`,{children:[(0,W.jsx)(pe,{tone:r===`GRANT`?`good`:`bad`,children:l.effect[r]}),(0,W.jsxs)(`div`,{children:[(0,W.jsx)(x,{fw:600,children:u}),(0,W.jsx)(x,{size:`sm`,c:`dimmed`,children:i?l.until(d(i)):l.untilTakenBack}),s&&(0,W.jsx)(`blockquote`,{className:H.reason,children:s})]}),f&&(0,W.jsxs)(o,{variant:`default`,size:`compact-sm`,onClick:()=>h(!0),children:[l.takeBack,(0,W.jsx)(`span`,{className:`unseen`,children:u})]}),m&&(0,W.jsx)(fe,{title:l.takeBackTitle(u),lead:c?l.takeBackBoth:l.takeBackLead(e.user.name),act:l.takeBackAct,asksReason:!0,confirm:async n=>{let{problems:r}=await g({input:{memberId:e.id,permission:t,effect:null,reason:n}});return r.length===0&&p.done(l.takenBack),r},close:()=>h(!1)})]})}var Z={explanation:`_explanation_1cm5j_1`,there:`_there_1cm5j_10`,chain:`_chain_1cm5j_14`,dot:`_dot_1cm5j_35`,step:`_step_1cm5j_57`,decided:`_decided_1cm5j_72`,because:`_because_1cm5j_85`};function Le({allowed:e,decidedBy:t,chain:n}){let r=e?`GRANT`:`DENY`,i=n.findIndex(({source:e,effect:n})=>e===t&&n===r);return i>=0?i:n.findIndex(({source:e})=>e===t)}var Re={GRANT:B,DENY:M,NONE:ae};function ze({decision:e}){let t=n(U),{language:i}=r(),a=n(E).role,o=N(),s=Le(e);return(0,W.jsx)(`ol`,{className:Z.chain,children:e.chain.map(({source:e,subject:n,effect:r,reason:c},l)=>{let u=Re[r],d=e===`ROLE`&&n?a[n.toUpperCase()]??n:n;return(0,W.jsxs)(`li`,{"data-effect":r,"data-decided":l===s||void 0,children:[(0,W.jsx)(`span`,{className:Z.dot,children:(0,W.jsx)(u,{size:14,"aria-hidden":!0})}),(0,W.jsxs)(`div`,{children:[(0,W.jsxs)(`p`,{className:Z.step,children:[t.source[e],d&&` ${d}`,`:`,` `,(0,W.jsx)(`b`,{children:e===`MEMBERSHIP`&&r===`NONE`?t.noHindrance:t.said[r]}),l===s&&(0,W.jsx)(`span`,{className:Z.decided,children:t.decides})]}),(0,W.jsx)(`p`,{className:Z.because,lang:i===`en`?void 0:`en`,children:o(c)})]})]},l)})})}function Be({member:e,permission:t}){let r=n(U),[i,a]=(0,V.useState)(``),[s,c]=(0,V.useState)(!1),l=k(),{data:u,error:d,waiting:f,again:p}=S(we,{memberId:e.id,permission:t,...Ve(i)},{stale:[`MEMBER_`,`SPACE_`,`DEPARTMENT_`,`ROLE_`,`INTEGRATION_`]}),m=u?.explainAccess;return(0,W.jsxs)(`div`,{className:Z.explanation,children:[(0,W.jsx)(He,{at:i,ask:a}),d?(0,W.jsx)(O,{error:d,again:p}):m?(0,W.jsxs)(`div`,{"aria-busy":f,"aria-live":`polite`,children:[i&&(0,W.jsx)(`p`,{className:Z.there,children:(0,W.jsx)(`b`,{children:m.allowed?r.yesThere:r.noThere})}),(0,W.jsx)(ze,{decision:m}),(0,W.jsx)(Ue,{decision:m})]}):f?(0,W.jsx)(D,{lines:3}):(0,W.jsx)(`p`,{children:r.noExplanation}),l&&(0,W.jsx)(ee,{children:(0,W.jsx)(o,{variant:`default`,size:`compact-sm`,onClick:()=>c(!0),children:r.grantOrDenyThis})}),s&&(0,W.jsx)(X,{member:e,permission:t,close:()=>c(!1)})]})}function Ve(e){return{spaceId:e.startsWith(`spc_`)?e:null,integrationId:e.startsWith(`int_`)?e:null}}function He({at:e,ask:t}){let{organization:r}=A(),i=n(U),{data:a}=S(Te,{organizationId:r.id}),o=e=>(e??[]).map(({id:e,name:t})=>({value:e,label:t})),s=o(a?.organization?.spaces.nodes),c=o(a?.organization?.integrations.nodes);return s.length+c.length===0?null:(0,W.jsx)(_e,{label:i.where,maw:320,value:e,onChange:e=>t(e.currentTarget.value),data:[{value:``,label:i.inGeneral},...s.length>0?[{group:i.inSpace,items:s}]:[],...c.length>0?[{group:i.withIntegration,items:c}]:[]]})}function Ue({decision:{allowed:e,pendingChange:t,changesAt:i}}){let o=n(U),{language:s}=r(),{moment:c}=a(),l=N();return i?(0,W.jsx)(le,{color:`harbour`,mt:`sm`,p:`xs`,icon:(0,W.jsx)(ye,{"aria-hidden":!0}),children:s===`en`&&t?l(t):o.willChange(c(i),!e)}):null}var Q={group:`_group_vanwm_1`,permission:`_permission_vanwm_16`,answer:`_answer_vanwm_39`,why:`_why_vanwm_52`},We=z.toReversed();function Ge({member:e,permissions:t}){let r=n(U),{group:i}=n(R);return(0,W.jsxs)(w,{title:r.permissions,children:[(0,W.jsx)(x,{c:`dimmed`,mb:`sm`,children:r.permissionsLead}),We.map(({role:n,permissions:r})=>(0,W.jsxs)(`section`,{className:Q.group,"aria-label":i[n],children:[(0,W.jsx)(`h3`,{children:i[n]}),(0,W.jsx)(`ul`,{children:r.map(n=>(0,W.jsx)(Ke,{member:e,permission:n,allowed:t.includes(n)},n))})]},n))]})}function Ke({member:e,permission:t,allowed:r}){let i=n(U),a=n(E).permission,{about:o}=n(R),[s,c]=(0,V.useState)(!1),l=(0,V.useId)();return(0,W.jsxs)(`li`,{children:[(0,W.jsxs)(`button`,{type:`button`,className:Q.permission,"aria-expanded":s,"aria-controls":l,onClick:()=>c(!s),children:[(0,W.jsxs)(`span`,{className:Q.answer,"data-allowed":r||void 0,children:[r?(0,W.jsx)(B,{size:16,"aria-hidden":!0}):(0,W.jsx)(M,{size:16,"aria-hidden":!0}),r?i.yes:i.no]}),(0,W.jsxs)(`span`,{children:[a[t],(0,W.jsx)(`small`,{children:o[t]})]}),(0,W.jsxs)(`span`,{className:Q.why,children:[i.why,(0,W.jsx)(ge,{size:16,"aria-hidden":!0})]})]}),(0,W.jsx)(`div`,{id:l,children:s&&(0,W.jsx)(Be,{member:e,permission:t})})]})}function qe(){let{id:e=``}=y();return(0,W.jsx)(Je,{id:e},e)}function Je({id:e}){let{organization:t}=A(),{data:n,error:r,again:i}=S(Se,{id:e},{stale:[`MEMBER_`,`SPACE_`,`DEPARTMENT_`,`ROLE_`]}),a=(0,V.useRef)(null),o=n?.node,s=o?.__typename===`Member`&&o.organization.id===t.id?o:null;return s&&(a.current=s),r?(0,W.jsx)(O,{error:r,again:i}):n?s?(0,W.jsx)(Ye,{member:s}):(0,W.jsx)(Ze,{id:e,name:a.current?.user.name}):(0,W.jsx)(D,{})}function Ye({member:e}){let{organization:t}=A(),r=k(),i=t.viewerMember?.id===e.id,a=n(U);return(0,W.jsxs)(T,{title:e.user.name,lead:e.user.email,actions:r&&(0,W.jsx)(Xe,{member:e}),children:[(0,W.jsx)($,{}),e.state===`SUSPENDED`&&(0,W.jsxs)(`p`,{className:H.notice,role:`status`,children:[(0,W.jsx)(d,{size:20,"aria-hidden":!0}),(0,W.jsxs)(`span`,{children:[(0,W.jsxs)(`b`,{children:[a.suspended,`.`]}),` `,a.suspendedLead(e.user.name)]})]}),(0,W.jsxs)(`div`,{className:H.page,children:[(0,W.jsxs)(`div`,{className:H.side,children:[(0,W.jsx)(be,{member:e}),e.onboarding&&(0,W.jsx)(Ae,{member:e}),r&&(0,W.jsx)(`div`,{className:H.last,children:(0,W.jsx)(Y,{memberId:e.id})})]}),(r||i)&&(0,W.jsxs)(`div`,{className:H.main,children:[e.permissionOverrides&&(0,W.jsx)(Fe,{member:e,overrides:e.permissionOverrides}),e.permissions&&(0,W.jsx)(Ge,{member:e,permissions:e.permissions})]})]})]})}function Xe({member:e}){let t=n(c),r=h(),[i,a]=(0,V.useState)(null);return(0,W.jsxs)(W.Fragment,{children:[e.state===`ACTIVE`?(0,W.jsx)(o,{variant:`default`,leftSection:(0,W.jsx)(d,{size:16,"aria-hidden":!0}),onClick:()=>a(`suspend`),children:t.suspend.ask}):(0,W.jsx)(o,{leftSection:(0,W.jsx)(l,{size:16,"aria-hidden":!0}),onClick:()=>void r({memberId:e.id,state:`ACTIVE`},t.letInDone(e.user.name)),children:t.letIn}),(0,W.jsx)(o,{variant:`default`,c:`var(--bad)`,leftSection:(0,W.jsx)(p,{size:16,"aria-hidden":!0}),onClick:()=>a(`remove`),children:t.remove.ask}),i&&(0,W.jsx)(f,{taking:i,member:e,close:()=>a(null)})]})}function Ze({id:e,name:t}){let r=n(U),i=k();return(0,W.jsxs)(T,{title:t??r.title,children:[(0,W.jsx)($,{}),(0,W.jsx)(te,{title:t?r.removed(t):r.gone,lead:t?r.removedLead:r.goneLead}),i&&(0,W.jsx)(`div`,{className:H.alone,children:(0,W.jsx)(Y,{memberId:e,quiet:!0})})]})}function $(){let{path:e}=A(),r=n(U);return(0,W.jsxs)(t,{component:b,href:e(`members`),className:H.back,children:[(0,W.jsx)(s,{size:16,"aria-hidden":!0}),r.allMembers]})}export{qe as default};