import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{T as t,U as n,Un as r,Wn as i,X as a,_ as o,b as s,ct as c,it as l,rt as u,s as d,y as f}from"./libraries-UrOIUJRm.js";import{a as p,d as m,f as h,i as g,m as _,o as v,p as y,r as b,t as ee}from"./progress-DP_GNIJ9.js";import{$ as te,C as x,F as S,I as C,L as ne,N as w,O as T,P as E,U as D,V as O,X as k,Z as A,et as re,m as j,o as M,tt as N,x as P,y as ie}from"./dashboard-8_nAaRDs.js";import{t as F}from"./way-back-DJ8pHVNQ.js";import{n as ae,r as I,t as oe}from"./history-UUWSL0HD.js";import{a as se}from"./state-signs-BB5vA5cK.js";import{t as ce}from"./change-DF4JXYxx.js";import{t as le}from"./legible-CoEAUeT6.js";import{t as ue}from"./IconCircleCheck-DTrqJaKW.js";import{t as de}from"./confirm-BDUQNuQP.js";import{t as fe}from"./sign-B5YWhn5i.js";import{t as L}from"./Radio-CmGuJX7G.js";import{t as R}from"./Select-Ds1wItU_.js";import{t as z}from"./Textarea-BuKhcg76.js";import{t as B}from"./TextInput-CVU09ig2.js";import{t as V}from"./form-dialog-DgvL5C_6.js";import{t as pe}from"./local-minute-_MHT7K2o.js";import{t as H}from"./permission-texts-B1QTCT65.js";import{i as U}from"./permissions-Cl9HAVfh.js";import{t as me}from"./IconChevronDown-CJ3R7Flp.js";import{n as he,t as ge}from"./access-chain-BRtwwU78.js";import{t as _e}from"./NativeSelect-sXTbOzwK.js";var ve=f(`outline`,`circle-dashed`,`CircleDashed`,[[`path`,{d:`M8.56 3.69a9 9 0 0 0 -2.92 1.95`,key:`svg-0`}],[`path`,{d:`M3.69 8.56a9 9 0 0 0 -.69 3.44`,key:`svg-1`}],[`path`,{d:`M3.69 15.44a9 9 0 0 0 1.95 2.92`,key:`svg-2`}],[`path`,{d:`M8.56 20.31a9 9 0 0 0 3.44 .69`,key:`svg-3`}],[`path`,{d:`M15.44 20.31a9 9 0 0 0 2.92 -1.95`,key:`svg-4`}],[`path`,{d:`M20.31 15.44a9 9 0 0 0 .69 -3.44`,key:`svg-5`}],[`path`,{d:`M20.31 8.56a9 9 0 0 0 -1.95 -2.92`,key:`svg-6`}],[`path`,{d:`M15.44 3.69a9 9 0 0 0 -3.44 -.69`,key:`svg-7`}]]),W=e(r(),1),G={notice:`_notice_8c0bf_1`,page:`_page_8c0bf_15`,side:`_side_8c0bf_22`,main:`_main_8c0bf_23`,alone:`_alone_8c0bf_35`,facts:`_facts_8c0bf_48`,reason:`_reason_8c0bf_65`,steps:`_steps_8c0bf_73`,overrides:`_overrides_8c0bf_94`,history:`_history_8c0bf_107`,spaces:`_spaces_8c0bf_111`,last:`_last_8c0bf_131`},K={en:{title:`Member`,allMembers:`All members`,suspendedLead:e=>`${e} may do nothing here until an admin lets ${e} in again. Role, department and history stay.`,removed:e=>`${e} was removed meanwhile`,removedLead:`The page showed somebody who does not belong here any more.`,gone:`There is no such member`,goneLead:`The address is wrong, or the person was removed.`,facts:`About this person`,state:`State`,role:`Role`,department:`Department`,joined:`Joined`,cameIn:`Came in`,byInvitation:e=>e?`invited by ${e}`:`by an invitation`,byLink:e=>e?`by a link of ${e}`:`by a link`,letInBy:e=>`let in by ${e}`,byNobody:`as one of the first`,spaces:`Team spaces`,none:`None`,onboarding:`Onboarding`,notYet:`Not yet`,markDone:`Mark as done`,overrides:`Granted and denied personally`,noOverrides:`Nothing: what role and department say holds.`,grantOrDeny:`Grant or deny…`,grantOrDenyThis:`Grant or deny this…`,effect:{GRANT:`Granted`,DENY:`Denied`},until:e=>`Until ${e}`,untilTakenBack:`Until it is taken back`,takeBack:`Take back`,takeBackTitle:e=>`${e}: take back?`,takeBackLead:e=>`From then on, role and department decide again what ${e} may do here.`,takeBackBoth:`Both the grant and the denial are taken back; role and department decide again.`,takeBackAct:`Take back`,takenBack:`It was taken back.`,overrideTitle:e=>`Grant or deny something to ${e}`,permission:`What it is about`,effectLabel:`What to do`,effectAct:{GRANT:`Grant`,DENY:`Deny`},effectAbout:{GRANT:`May do it, even where role or department do not allow it.`,DENY:`May not do it, even where role or department allow it, or it was granted.`},effectDone:{GRANT:(e,t)=>`${e}: granted to ${t}.`,DENY:(e,t)=>`${e}: denied to ${t}.`},howLong:`For how long`,spans:{always:`Until it is taken back`,day:`For a day`,week:`For a week`,month:`For 30 days`,date:`Until a moment of your choice`},ends:`Ends`,reason:`Reason`,reasonHint:e=>`Optional. ${e} reads it, and it stands in the log.`,permissions:`Permissions`,permissionsLead:`What is allowed at this moment. Open one to see why.`,yes:`Yes`,no:`No`,why:`Why?`,where:`Where?`,inGeneral:`In the organization in general`,inSpace:`In a team space`,withIntegration:`With an integration`,yesThere:`There: yes`,noThere:`There: no`,noExplanation:`This cannot be told any more: the member or the place is gone.`,history:`History`,noHistory:`Nothing has happened yet.`},de:{title:`Mitglied`,allMembers:`Alle Mitglieder`,suspendedLead:e=>`${e} darf hier nichts tun, bis ein Admin ${e} wieder zulässt. Rolle, Abteilung und Verlauf bleiben.`,removed:e=>`${e} wurde inzwischen entfernt`,removedLead:`Die Seite zeigte jemanden, der nicht mehr hierher gehört.`,gone:`Dieses Mitglied gibt es nicht`,goneLead:`Die Adresse stimmt nicht, oder die Person wurde entfernt.`,facts:`Zur Person`,state:`Stand`,role:`Rolle`,department:`Abteilung`,joined:`Dabei seit`,cameIn:`Aufgenommen`,byInvitation:e=>e?`auf Einladung von ${e}`:`auf eine Einladung`,byLink:e=>e?`über einen Link von ${e}`:`über einen Link`,letInBy:e=>`von ${e}`,byNobody:`als eine der ersten Personen`,spaces:`Teamräume`,none:`Keine`,onboarding:`Einstieg`,notYet:`Noch nicht`,markDone:`Als erledigt abhaken`,overrides:`Persönlich gewährt und verweigert`,noOverrides:`Nichts: Es gilt, was Rolle und Abteilung sagen.`,grantOrDeny:`Gewähren oder verweigern…`,grantOrDenyThis:`Dies gewähren oder verweigern…`,effect:{GRANT:`Gewährt`,DENY:`Verweigert`},until:e=>`Bis ${e}`,untilTakenBack:`Bis es zurückgenommen wird`,takeBack:`Zurücknehmen`,takeBackTitle:e=>`${e}: zurücknehmen?`,takeBackLead:e=>`Ab dann entscheiden wieder Rolle und Abteilung, was ${e} hier darf.`,takeBackBoth:`Beides wird zurückgenommen, was gewährt und was verweigert ist; Rolle und Abteilung entscheiden wieder.`,takeBackAct:`Zurücknehmen`,takenBack:`Es wurde zurückgenommen.`,overrideTitle:e=>`${e} etwas gewähren oder verweigern`,permission:`Worum es geht`,effectLabel:`Was geschehen soll`,effectAct:{GRANT:`Gewähren`,DENY:`Verweigern`},effectAbout:{GRANT:`Es ist erlaubt, auch wenn Rolle oder Abteilung es nicht erlauben.`,DENY:`Es ist nicht erlaubt, auch wenn Rolle oder Abteilung es erlauben oder es gewährt wurde.`},effectDone:{GRANT:(e,t)=>`${e}: ${t} gewährt.`,DENY:(e,t)=>`${e}: ${t} verweigert.`},howLong:`Wie lange`,spans:{always:`Bis es zurückgenommen wird`,day:`Einen Tag`,week:`Eine Woche`,month:`30 Tage`,date:`Bis zu einem Zeitpunkt Ihrer Wahl`},ends:`Endet`,reason:`Grund`,reasonHint:e=>`Freiwillig. ${e} liest ihn, und er steht im Protokoll.`,permissions:`Rechte`,permissionsLead:`Was in diesem Augenblick erlaubt ist. Öffnen Sie eines, um zu sehen, warum.`,yes:`Ja`,no:`Nein`,why:`Warum?`,where:`Wo?`,inGeneral:`In der Organisation im Allgemeinen`,inSpace:`In einem Teamraum`,withIntegration:`Mit einer Integration`,yesThere:`Dort: ja`,noThere:`Dort: nein`,noExplanation:`Das lässt sich nicht mehr sagen: Das Mitglied oder der Ort ist fort.`,history:`Verlauf`,noHistory:`Noch ist nichts geschehen.`}},q=i();function ye({member:e}){let t=N(K),{path:n}=E(),r=w(),i=e.spaces.nodes;return(0,q.jsx)(k,{title:t.facts,children:(0,q.jsxs)(`dl`,{className:G.facts,children:[r&&(0,q.jsx)(I,{name:t.state,children:(0,q.jsx)(se,{state:e.state})}),(0,q.jsx)(I,{name:t.role,children:(0,q.jsx)(b,{member:e})}),(0,q.jsx)(I,{name:t.department,children:(0,q.jsx)(g,{member:e})}),(0,q.jsx)(I,{name:t.joined,children:(0,q.jsx)(P,{time:e.joinedAt})}),(0,q.jsx)(I,{name:t.cameIn,children:(0,q.jsx)(be,{member:e})}),(0,q.jsx)(I,{name:t.spaces,children:i.length===0?(0,q.jsx)(l,{span:!0,inherit:!0,c:`dimmed`,children:t.none}):(0,q.jsx)(`ul`,{className:G.spaces,children:i.map(({id:e,name:t})=>(0,q.jsx)(`li`,{children:(0,q.jsx)(u,{component:s,href:n(`spaces/${e}`),inherit:!0,children:t})},e))})})]})})}function be({member:{invitedBy:e,invitation:t,inviteLink:n}}){let r=N(K),{path:i}=E(),a=e?.name,o=(e,t)=>(0,q.jsx)(u,{component:s,href:i(e),inherit:!0,children:t});return t?o(`invitations/${t.id}`,r.byInvitation(a)):n?o(`links`,r.byLink(a)):a?r.letInBy(a):r.byNobody}var J=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},xe=new J(`
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
}`),Se=new J(`
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
}`),Ce=new J(`
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
    `),Y=new J(`
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
}`);function we({line:e}){let{language:t}=re(),n=le();return(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(`p`,{children:n(j(e,t))}),(0,q.jsx)(ce,{line:e}),e.reason&&(0,q.jsx)(`blockquote`,{className:G.reason,children:e.reason}),(0,q.jsxs)(`small`,{children:[(0,q.jsx)(ie,{time:e.occurredAt}),` · `,e.actor.displayName]})]})}function X({memberId:e,quiet:t}){let n=N(K),r=ae({memberId:e},[`MEMBER_`,`SPACE_MEMBER_ADDED`,`SPACE_MEMBER_ROLE_CHANGED`,`SPACE_MEMBER_REMOVED`]),{data:i,error:a,again:o}=r;return t&&!i?.length?null:(0,q.jsxs)(k,{title:n.history,children:[i?i.length===0?(0,q.jsx)(l,{c:`dimmed`,children:n.noHistory}):(0,q.jsx)(`ol`,{className:G.history,children:i.map(e=>(0,q.jsx)(`li`,{children:(0,q.jsx)(we,{line:e})},e.id))}):a?(0,q.jsx)(S,{error:a,again:o}):(0,q.jsx)(C,{lines:4}),(0,q.jsx)(oe,{of:r})]})}function Te({member:e}){let t=N(K),n=N(x).onboarding,r=T(),i=w(),[o]=O(M);if(!e.onboarding)return null;let{steps:s,completedCount:c}=e.onboarding;async function l(t){let{problems:n}=await o({input:{memberId:e.id,step:t}});r.refused(n)}return(0,q.jsx)(k,{title:t.onboarding,actions:(0,q.jsx)(ee,{done:c,all:s.length}),children:(0,q.jsx)(`ol`,{className:G.steps,children:s.map(({kind:e,completedAt:r})=>(0,q.jsxs)(`li`,{"data-done":r!==null||void 0,children:[r?(0,q.jsx)(ue,{size:20,"aria-hidden":!0}):(0,q.jsx)(ve,{size:20,"aria-hidden":!0}),(0,q.jsxs)(`div`,{children:[n[e],(0,q.jsx)(`small`,{children:r?(0,q.jsx)(P,{time:r}):t.notYet})]}),i&&!r&&(0,q.jsxs)(a,{variant:`default`,size:`compact-sm`,onClick:()=>void l(e),children:[t.markDone,(0,q.jsx)(`span`,{className:`unseen`,children:n[e]})]})]},e))})})}var Ee=[`always`,`day`,`week`,`month`,`date`],De={day:1,week:7,month:30};function Oe(e,t,n){if(e===`always`)return null;if(e!==`date`)return new Date(n+De[e]*864e5).toISOString();let r=new Date(t);return Number.isNaN(r.getTime())?void 0:r.toISOString()}function Z({member:e,permission:t,close:r}){let i=N(K),a=N(x).permission,{group:o,about:s}=N(H),c=T(),[l]=O(Y),[u,d]=(0,W.useState)(t??null),[f,p]=(0,W.useState)(t&&e.permissions?.includes(t)?`DENY`:`GRANT`),[m,h]=(0,W.useState)(`always`),[g,_]=(0,W.useState)(``),[v,y]=(0,W.useState)(``);async function b(){if(!u)return[{code:`REQUIRED`,field:`permission`}];let t=Oe(m,g,Date.now());if(t===void 0)return[{code:`REQUIRED`,field:`endsAt`}];let n={memberId:e.id,permission:u,effect:f,endsAt:t,reason:v.trim()||null},{problems:r}=await l({input:n});return r.length===0&&c.done(i.effectDone[f](a[u],e.user.name)),r}return(0,q.jsx)(V,{title:i.overrideTitle(e.user.name),act:i.effectAct[f],fields:[`permission`,`endsAt`,`reason`],send:b,close:r,children:r=>(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(R,{label:i.permission,description:u?s[u]:void 0,data:U.map(({role:e,permissions:t})=>({group:o[e],items:t.map(e=>({value:e,label:a[e]}))})),value:u,onChange:d,searchable:!0,allowDeselect:!1,error:r(`permission`),...!t&&{"data-autofocus":!0}}),(0,q.jsx)(L.Group,{label:i.effectLabel,value:f,onChange:e=>p(e===`DENY`?`DENY`:`GRANT`),children:(0,q.jsxs)(n,{gap:`xs`,mt:6,children:[(0,q.jsx)(L,{value:`GRANT`,label:i.effectAct.GRANT,description:i.effectAbout.GRANT}),(0,q.jsx)(L,{value:`DENY`,label:i.effectAct.DENY,description:i.effectAbout.DENY})]})}),(0,q.jsx)(R,{label:i.howLong,data:Ee.map(e=>({value:e,label:i.spans[e]})),value:m,onChange:e=>e&&h(e),allowDeselect:!1,error:m===`date`?void 0:r(`endsAt`)}),m===`date`&&(0,q.jsx)(B,{type:`datetime-local`,label:i.ends,min:pe(Date.now()),value:g,onChange:e=>_(e.currentTarget.value),error:r(`endsAt`)}),(0,q.jsx)(z,{label:i.reason,description:i.reasonHint(e.user.name),value:v,onChange:e=>y(e.currentTarget.value),error:r(`reason`),autosize:!0,maxRows:6})]})})}function Q({member:e,overrides:t}){let n=N(K),r=w(),[i,o]=(0,W.useState)(!1),s=r&&(0,q.jsx)(a,{variant:`default`,size:`sm`,leftSection:(0,q.jsx)(d,{size:16,"aria-hidden":!0}),onClick:()=>o(!0),children:n.grantOrDeny});return(0,q.jsxs)(k,{title:n.overrides,actions:s,children:[t.length===0?(0,q.jsx)(l,{c:`dimmed`,children:n.noOverrides}):(0,q.jsx)(`ul`,{className:G.overrides,children:t.map(n=>(0,q.jsx)(ke,{member:e,override:n,both:t.filter(({permission:e})=>e===n.permission).length>1},`${n.permission}${n.effect}`))}),i&&(0,q.jsx)(Z,{member:e,close:()=>o(!1)})]})}function ke({member:e,override:{permission:t,effect:n,endsAt:r,reason:i},both:o}){let s=N(K),c=N(x).permission[t],{moment:u}=te(),d=w(),f=T(),[p,m]=(0,W.useState)(!1),[h]=O(Y);return(0,q.jsxs)(`li`,{children:[(0,q.jsx)(fe,{tone:n===`GRANT`?`good`:`bad`,children:s.effect[n]}),(0,q.jsxs)(`div`,{children:[(0,q.jsx)(l,{fw:600,children:c}),(0,q.jsx)(l,{size:`sm`,c:`dimmed`,children:r?s.until(u(r)):s.untilTakenBack}),i&&(0,q.jsx)(`blockquote`,{className:G.reason,children:i})]}),d&&(0,q.jsxs)(a,{variant:`default`,size:`compact-sm`,onClick:()=>m(!0),children:[s.takeBack,(0,q.jsx)(`span`,{className:`unseen`,children:c})]}),p&&(0,q.jsx)(de,{title:s.takeBackTitle(c),lead:o?s.takeBackBoth:s.takeBackLead(e.user.name),act:s.takeBackAct,asksReason:!0,confirm:async n=>{let{problems:r}=await h({input:{memberId:e.id,permission:t,effect:null,reason:n}});return r.length===0&&f.done(s.takenBack),r},close:()=>m(!1)})]})}var $={group:`_group_1lgca_1`,permission:`_permission_1lgca_16`,answer:`_answer_1lgca_39`,why:`_why_1lgca_52`,explanation:`_explanation_1lgca_68`};function Ae({member:e,permission:t}){let n=N(K),[r,i]=(0,W.useState)(``),[o,s]=(0,W.useState)(!1),l=w(),{data:u,error:d,waiting:f,again:p}=D(Se,{memberId:e.id,permission:t,...je(r)},{stale:[`MEMBER_`,`SPACE_`,`DEPARTMENT_`,`ROLE_`,`INTEGRATION_`]}),m=u?.explainAccess;return(0,q.jsxs)(`div`,{className:$.explanation,children:[(0,q.jsx)(Me,{at:r,ask:i}),d?(0,q.jsx)(S,{error:d,again:p}):m?(0,q.jsx)(`div`,{"aria-busy":f,"aria-live":`polite`,children:(0,q.jsx)(ge,{answer:m,verdict:r?m.allowed?n.yesThere:n.noThere:void 0})}):f?(0,q.jsx)(C,{lines:3}):(0,q.jsx)(`p`,{children:n.noExplanation}),l&&(0,q.jsx)(c,{children:(0,q.jsx)(a,{variant:`default`,size:`compact-sm`,onClick:()=>s(!0),children:n.grantOrDenyThis})}),o&&(0,q.jsx)(Z,{member:e,permission:t,close:()=>s(!1)})]})}function je(e){return{spaceId:e.startsWith(`spc_`)?e:null,integrationId:e.startsWith(`int_`)?e:null}}function Me({at:e,ask:t}){let{organization:n}=E(),r=N(K),{data:i}=D(Ce,{organizationId:n.id}),a=e=>(e??[]).map(({id:e,name:t})=>({value:e,label:t})),o=a(i?.organization?.spaces.nodes),s=a(i?.organization?.integrations.nodes);return o.length+s.length===0?null:(0,q.jsx)(_e,{label:r.where,maw:320,value:e,onChange:e=>t(e.currentTarget.value),data:[{value:``,label:r.inGeneral},...o.length>0?[{group:r.inSpace,items:o}]:[],...s.length>0?[{group:r.withIntegration,items:s}]:[]]})}var Ne=U.toReversed();function Pe({member:e,permissions:t}){let n=N(K),{group:r}=N(H);return(0,q.jsxs)(k,{title:n.permissions,children:[(0,q.jsx)(l,{c:`dimmed`,mb:`sm`,children:n.permissionsLead}),Ne.map(({role:n,permissions:i})=>(0,q.jsxs)(`section`,{className:$.group,"aria-label":r[n],children:[(0,q.jsx)(`h3`,{children:r[n]}),(0,q.jsx)(`ul`,{children:i.map(n=>(0,q.jsx)(Fe,{member:e,permission:n,allowed:t.includes(n)},n))})]},n))]})}function Fe({member:e,permission:t,allowed:n}){let r=N(K),i=N(x).permission,{about:a}=N(H),[s,c]=(0,W.useState)(!1),l=(0,W.useId)();return(0,q.jsxs)(`li`,{children:[(0,q.jsxs)(`button`,{type:`button`,className:$.permission,"aria-expanded":s,"aria-controls":l,onClick:()=>c(!s),children:[(0,q.jsxs)(`span`,{className:$.answer,"data-allowed":n||void 0,children:[n?(0,q.jsx)(o,{size:16,"aria-hidden":!0}):(0,q.jsx)(he,{size:16,"aria-hidden":!0}),n?r.yes:r.no]}),(0,q.jsxs)(`span`,{children:[i[t],(0,q.jsx)(`small`,{children:a[t]})]}),(0,q.jsxs)(`span`,{className:$.why,children:[r.why,(0,q.jsx)(me,{size:16,"aria-hidden":!0})]})]}),(0,q.jsx)(`div`,{id:l,children:s&&(0,q.jsx)(Ae,{member:e,permission:t})})]})}function Ie(){let{id:e=``}=t();return(0,q.jsx)(Le,{id:e},e)}function Le({id:e}){let{organization:t}=E(),n=N(K),{data:r,error:i,again:a}=D(xe,{id:e},{stale:[`MEMBER_`,`SPACE_`,`DEPARTMENT_`,`ROLE_`]}),o=r?.node,s=o?.__typename===`Member`&&o.organization.id===t.id?o:null,[c,l]=(0,W.useState)();return s&&s.user.name!==c&&l(s.user.name),i||!r?(0,q.jsx)(A,{title:n.title,children:i?(0,q.jsx)(S,{error:i,again:a}):(0,q.jsx)(C,{})}):s?(0,q.jsx)(Re,{member:s}):(0,q.jsx)(Be,{id:e,name:c})}function Re({member:e}){let{organization:t,path:n}=E(),r=w(),i=t.viewerMember?.id===e.id,a=N(K),o=N(x).member;return(0,q.jsxs)(A,{title:e.user.name,lead:e.user.email,actions:r&&(0,q.jsx)(ze,{member:e}),children:[(0,q.jsx)(F,{href:n(`members`),label:a.allMembers}),e.state===`SUSPENDED`&&(0,q.jsxs)(`p`,{className:G.notice,role:`status`,children:[(0,q.jsx)(y,{size:20,"aria-hidden":!0}),(0,q.jsxs)(`span`,{children:[(0,q.jsxs)(`b`,{children:[o[e.state],`.`]}),` `,a.suspendedLead(e.user.name)]})]}),(0,q.jsxs)(`div`,{className:G.page,children:[(0,q.jsxs)(`div`,{className:G.side,children:[(0,q.jsx)(ye,{member:e}),e.onboarding&&(0,q.jsx)(Te,{member:e}),r&&(0,q.jsx)(`div`,{className:G.last,children:(0,q.jsx)(X,{memberId:e.id})})]}),(r||i)&&(0,q.jsxs)(`div`,{className:G.main,children:[e.permissionOverrides&&(0,q.jsx)(Q,{member:e,overrides:e.permissionOverrides}),e.permissions&&(0,q.jsx)(Pe,{member:e,permissions:e.permissions})]})]})]})}function ze({member:e}){let t=N(m),n=v(),[r,i]=(0,W.useState)(null);return(0,q.jsxs)(q.Fragment,{children:[e.state===`ACTIVE`?(0,q.jsx)(a,{variant:`default`,leftSection:(0,q.jsx)(y,{size:16,"aria-hidden":!0}),onClick:()=>i(`suspend`),children:t.suspend.ask}):(0,q.jsx)(a,{leftSection:(0,q.jsx)(_,{size:16,"aria-hidden":!0}),onClick:()=>void n({memberId:e.id,state:`ACTIVE`},t.letInDone(e.user.name)),children:t.letIn}),(0,q.jsx)(a,{variant:`default`,c:`var(--bad)`,leftSection:(0,q.jsx)(h,{size:16,"aria-hidden":!0}),onClick:()=>i(`remove`),children:t.remove.ask}),r&&(0,q.jsx)(p,{taking:r,member:e,close:()=>i(null)})]})}function Be({id:e,name:t}){let{path:n}=E(),r=N(K),i=w();return(0,q.jsxs)(A,{title:t??r.title,children:[(0,q.jsx)(F,{href:n(`members`),label:r.allMembers}),(0,q.jsx)(ne,{title:t?r.removed(t):r.gone,lead:t?r.removedLead:r.goneLead}),i&&(0,q.jsx)(`div`,{className:G.alone,children:(0,q.jsx)(X,{memberId:e,quiet:!0})})]})}export{Ie as default};