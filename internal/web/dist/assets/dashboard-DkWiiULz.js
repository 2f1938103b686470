const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/new-organization-SACb_fUt.js","assets/rolldown-runtime-XKyaHtl9.js","assets/libraries-rz6hNmk8.js","assets/TextInput-Bd8wIxnx.js","assets/InputBase-DJ7ItAV4.js","assets/slug-DI3oe2xJ.js","assets/dialog-OJJXQA-J.js","assets/texts-Buyy1htf.js","assets/own-invitations-CBiZnlIl.js","assets/own-invitations-mFXdKRw2.css","assets/invitations-BMW1Pmde.js","assets/pager-Dd0aoayM.js","assets/rows-Cv95GHc1.js","assets/rows-7lUC0GyZ.css","assets/letter-frame-CVnDggHf.js","assets/letter-frame-DS3ZZbuE.css","assets/state-signs-CpuXv4zv.js","assets/sign-Cp63Z1Nq.js","assets/sign-C7ee2QMe.css","assets/IconDownload-CJK_jl-9.js","assets/NativeSelect-kiULmRin.js","assets/Select-BZVhWpwa.js","assets/IconSearch-BGXYt3Op.js","assets/department-select-DV9SfbAH.js","assets/use-debounced-value-2xxwML3v.js","assets/generated-BW5qJg44.js","assets/IconChevronDown-DlEzmNQx.js","assets/Switch-bg_CG6qA.js","assets/InlineInput-CSEEesdu.js","assets/role-select-DJwoMTqI.js","assets/IconCircleCheck-aNFdqhok.js","assets/idempotency-BsYm4xip.js","assets/invitations-CzAZscJw.css","assets/spaces-z9dKYg4W.js","assets/read-all-B6T2TiJ7.js","assets/IconArrowLeft-BYd0RsJ7.js","assets/form-dialog-CRE3Ko04.js","assets/member-select-DjK0ijqq.js","assets/permissions-Cl9HAVfh.js","assets/spaces-BMvo78Hg.css","assets/integrations-CnNmToch.js","assets/Radio-ClkaOs3A.js","assets/PillsInput-Csai06-j.js","assets/legible-1O5EH84A.js","assets/integrations-lP-GvAj3.css","assets/roles-C63gpLLq.js","assets/Fieldset-BtyyjnDG.js","assets/permission-texts-B1QTCT65.js","assets/roles-CZOSy-Cu.css","assets/members-BLEq2hmx.js","assets/progress-BZR5LorU.js","assets/progress-C05eVTq5.css","assets/ActionIcon-mXpz8cEF.js","assets/IconUser-D4emtJMI.js","assets/SimpleGrid-j3zXxTPc.js","assets/IconArrowRight-DIsnn6aV.js","assets/member-ClIJouR9.js","assets/member-CAKEYop7.css","assets/departments-CpR5ad36.js","assets/departments-C7jaxVCT.css","assets/import-BqOlEzNO.js","assets/csv-eiezl8fR.js","assets/filter-chips-DydRXqPt.js","assets/filter-chips-Cu-bp0gk.css","assets/IconAlertTriangle-BlGcGtEL.js","assets/IconPlayerPlay-l1aRjcBN.js","assets/import-DQSF9_yf.css","assets/links-Cqw1z4Lt.js","assets/texts-DyjCiCS5.js","assets/texts-BxxMdGtb.css","assets/preload-helper-DygEbaNj.js","assets/approvals-C4hWwi2M.js","assets/approvals-B_S1JVoA.css","assets/activity-6XLpwWlI.js","assets/texts-B6nHTkuE.js","assets/activity-CrEgZWkP.css","assets/access-DHctkV5C.js","assets/settings-DskKrMoq.js","assets/use-form-CYxwy8wl.js","assets/settings-B_A2KHsd.css","assets/account-CQ4OE7tV.js","assets/account-CddfZSPv.css"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{$ as t,A as n,At as r,B as i,C as a,Dn as o,E as s,F as c,G as l,Gn as u,H as d,It as ee,J as f,K as te,L as ne,M as re,Mt as ie,N as ae,O as oe,Ot as se,P as ce,Q as le,R as ue,S as de,U as fe,V as pe,W as me,Wn as he,Wt as ge,X as p,Z as _e,_ as ve,_n as ye,_t as be,a as xe,at as Se,b as m,c as Ce,ct as h,d as we,f as Te,g as Ee,gt as De,h as Oe,i as ke,it as g,j as Ae,k as je,l as Me,m as Ne,n as Pe,nt as _,o as Fe,p as Ie,q as Le,r as Re,rt as v,s as ze,t as Be,u as Ve,v as He,w as Ue,wn as We,x as Ge}from"./libraries-rz6hNmk8.js";import{t as y}from"./preload-helper-DygEbaNj.js";var Ke=We();function b(e,t,n,r,i){return a=>({__typename:e,userErrors:[],[t]:{__typename:n,id:a.input[r],state:i}})}var qe={possibleTypes:{Actor:[`System`,`User`]},keys:new Proxy({},{get:()=>e=>e.id??null}),updates:{Mutation:{removeMember({removeMember:e},t,n){let{removedMemberId:r}=e;r&&n.invalidate({__typename:`Member`,id:r})}}},optimistic:{revokeInvitation:b(`RevokeInvitationPayload`,`invitation`,`Invitation`,`invitationId`,`REVOKED`),rejectInvitation:b(`RejectInvitationPayload`,`invitation`,`Invitation`,`invitationId`,`REJECTED`),revokeInviteLink:b(`RevokeInviteLinkPayload`,`inviteLink`,`InviteLink`,`inviteLinkId`,`REVOKED`),updateMember(e){let{memberId:t,role:n,state:r,department:i}=e.input;return{__typename:`UpdateMemberPayload`,userErrors:[],member:{__typename:`Member`,id:t,...n&&{role:n,customRole:null},...r&&{state:r},...i!==void 0&&{department:i||null}}}},updateDepartment(e){let{departmentId:t,parentId:n,...r}=e.input,i=n?{__typename:`Department`,id:n}:null;return{__typename:`UpdateDepartmentPayload`,userErrors:[],department:{__typename:`Department`,id:t,...r,...n!==void 0&&{parent:i}}}},updateIntegration(e){let{integrationId:t,name:n,enabled:r,authentication:i}=e.input;return{__typename:`UpdateIntegrationPayload`,userErrors:[],integration:{__typename:`Integration`,id:t,...n&&{name:n},...r!==void 0&&{enabled:r},...i&&{authentication:i}}}}}};function Je(){sessionStorage.setItem(`usher.next`,location.pathname+location.search),location.assign(`/sign-in`)}function Ye(e){let t=Xe(e);return ce({url:`/graphql`,preferGetMethod:!1,requestPolicy:`cache-and-network`,fetchOptions:{headers:{"GraphQL-Require-Preflight":`1`}},exchanges:[ne({onError(e){e.graphQLErrors.map(({extensions:e})=>e.code).includes(`UNAUTHENTICATED`)&&Je()}}),je(qe),c,ue({forwardSubscription:e=>$e(t,e)})]})}function Xe(e){let t=new URL(`/graphql`,location.href);t.protocol=t.protocol.replace(`http`,`ws`);let n=ye({url:t.href,keepAlive:1e4,lazyCloseTimeout:2e3,retryAttempts:1/0,retryWait:e=>Qe(Math.min(500*2**e,15e3)*(.5+Math.random()/2)),shouldRetry:()=>!0,on:{connected:()=>e.opened(),closed:t=>t.code===Ze?e.left():e.lost()}});return addEventListener(`offline`,()=>n.terminate()),n}var Ze=1e3,Qe=e=>new Promise(t=>setTimeout(t,e));function $e(e,{query:t=``,variables:n}){let r={query:t,variables:{...n}};return{subscribe:t=>({unsubscribe:e.subscribe(r,{next(e){let{organizationEvents:n}=e.data;r.variables.after=n.cursor,t.next(e)},error:e=>t.error(e),complete:()=>t.complete()})})}}var x=e(he(),1),et=4e3,S=new class{state=`connecting`;listeners=new Set;opened(){this.state===`lost`?(this.become(`resumed`),setTimeout(()=>this.state===`resumed`&&this.become(`live`),et)):this.become(`live`)}lost(){this.state!==`connecting`&&this.become(`lost`)}left(){this.become(`connecting`)}now=()=>this.state;listen=e=>(this.listeners.add(e),()=>this.listeners.delete(e));become(e){this.state=e;for(let e of this.listeners)e()}};function tt(){return(0,x.useSyncExternalStore)(S.listen,S.now)}var nt=[[`day`,86400],[`hour`,3600],[`minute`,60],[`second`,1]];function rt(e){let t=new Intl.DateTimeFormat(e,{dateStyle:`medium`,timeStyle:`short`}),n=new Intl.DateTimeFormat(e,{dateStyle:`medium`}),r=new Intl.DateTimeFormat(e,{timeStyle:`short`}),i=new Intl.DateTimeFormat(e,{day:`numeric`,month:`short`,timeZone:`UTC`}),a=new Intl.RelativeTimeFormat(e,{numeric:`auto`}),o=new Intl.NumberFormat(e),s=new Intl.NumberFormat(e,{style:`percent`,maximumFractionDigits:0}),c=new Intl.ListFormat(e);return{moment:e=>t.format(new Date(e)),day:e=>n.format(new Date(e)),clock:e=>r.format(new Date(e)),date:e=>i.format(new Date(e)),distance(e,t){let n=(Date.parse(e)-t)/1e3,[r,i]=it(Math.abs(n));return a.format(Math.trunc(n/i),r)},duration(t,n=`long`){let[r,i]=it(t);return new Intl.NumberFormat(e,{style:`unit`,unit:r,unitDisplay:n}).format(Math.round(t/i))},number:e=>o.format(e),percent:e=>s.format(e),list:e=>c.format(e)}}function it(e){return nt.find(([,t])=>e>=t)??[`second`,1]}var C=u(),at={en:`English`,de:`Deutsch`},ot=(0,x.createContext)(null),st=`usher.language`;function ct({children:e}){let[t,n]=(0,x.useState)(ut);(0,x.useEffect)(()=>{document.documentElement.lang=t},[t]);let r=(0,x.useMemo)(()=>({language:t,formats:rt(dt(t)),read(e){localStorage.setItem(st,e),n(e)}}),[t]);return(0,C.jsx)(ot,{value:r,children:e})}function w(){let e=(0,x.use)(ot);if(!e)throw Error(`there is no LanguageProvider above`);return e}function T(e){return e[w().language]}function E(){return w().formats}function lt(e){return e!=null&&e in at}function ut(){let e=localStorage.getItem(st);return lt(e)?e:navigator.languages.map(e=>e.split(`-`)[0]).find(lt)??`en`}function dt(e){return navigator.languages.find(t=>t.split(`-`)[0]===e)??e}var ft=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    subscription Log($organizationId: ID!, $after: Cursor) {
  organizationEvents(organizationId: $organizationId, after: $after) {
    ...LogLine
    invitation {
      ...InvitationRow
    }
    inviteLink {
      ...LinkRow
    }
    member {
      ...MemberRow
    }
    import {
      ...ImportRow
    }
    department {
      id
      name
      path
      permissionGrants
      permissionDenials
      parent {
        id
      }
    }
    space {
      id
      name
      department {
        id
        path
      }
    }
    customRole {
      id
      name
      description
      base
      permissions
    }
    integration {
      id
      name
      enabled
      authentication
      sharedWith
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment InvitationRow on Invitation {
  id
  email
  role
  customRole {
    id
    name
  }
  department
  state
  delivery
  deliveryAttempts
  deliveryProblem
  inviter {
    ...Person
  }
  createdAt
  expiresAt
  sentAt
  acceptedAt
  revokedAt
  declinedAt
  erasedAt
  approval {
    needed
    given {
      at
      approver {
        ...Person
      }
    }
    decideBy
    requester {
      ...Person
    }
    rules
    approvedAt
    rejectedAt
  }
}
fragment LinkRow on InviteLink {
  id
  role
  customRole {
    id
    name
  }
  department
  state
  creator {
    ...Person
  }
  createdAt
  expiresAt
  usedAt
  revokedAt
  member {
    id
    user {
      ...Person
    }
  }
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
fragment ImportRow on Import {
  id
  creator {
    ...Person
  }
  state
  total
  processed
  created
  renewed
  roleChanged
  skipped
  rejected
  awaitingApproval
  problem
  createdAt
  startedAt
  finishedAt
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
}`);function D(e){return String(e)}var pt=(0,x.createContext)({listen:()=>()=>{},changedAt:()=>0});function mt({organizationId:e,viewerId:t,after:n,ended:r,children:i}){let a=Ae(),[{log:o,hear:s}]=(0,x.useState)(ht);return(0,x.useEffect)(()=>{let{unsubscribe:i}=a.subscription(D(ft),{organizationId:e,after:n}).subscribe(({data:e,error:n})=>{e&&s(e.organizationEvents,t);let i=n?.graphQLErrors[0]?.extensions.code;(i===`FORBIDDEN`||i===`RESYNC`)&&r()});return i},[a,e,t,n,s,r]),(0,C.jsx)(pt,{value:o,children:i})}function ht(){let e=new Set,t=new Map,n={listen(t){return e.add(t),()=>e.delete(t)},changedAt:e=>t.get(e)??0};function r(n,r){if(n.actor.__typename!==`User`||n.actor.id!==r)for(let e of gt(n))t.set(e,Date.now());for(let t of e)t(n)}return{log:n,hear:r}}function gt(e){let{invitation:t,inviteLink:n,member:r,department:i,space:a,customRole:o,integration:s}=e;return[t,n,r,i,a,o,s].flatMap(e=>e?.id??[])}function O(e){let{listen:t}=(0,x.use)(pt),n=(0,x.useRef)(e);(0,x.useEffect)(()=>{n.current=e}),(0,x.useEffect)(()=>t(e=>n.current(e)),[t])}var _t=2500;function vt(e){let{changedAt:t,listen:n}=(0,x.use)(pt);return(0,x.useCallback)(r=>{if(!r)return;let i,a=()=>{let n=t(e)+_t-Date.now();n<=0||(r.dataset.changed=``,clearTimeout(i),i=setTimeout(()=>delete r.dataset.changed,n))};a();let o=n(a);return()=>{o(),clearTimeout(i)}},[e,t,n])}function yt(e,t){return t||!e?{problems:[bt(t)]}:{data:e,problems:Object.values(e).flatMap(({userErrors:e})=>e).map(({code:e,message:t,field:n})=>({code:e,message:t,field:n?.at(-1)}))}}function bt(e){let t=e?.graphQLErrors[0];return t?{message:t.message,requestId:t.extensions.requestId}:{}}function xt(e,t){return e.find(e=>e.field===t)}var St=50,Ct=500;function k(e,t,n={}){let[r,i]=ae({query:D(e),variables:t,pause:n.pause??!1}),a=(0,x.useRef)(void 0);r.data!==void 0&&(a.current=r.data);let o=(0,x.useCallback)(()=>i({requestPolicy:`network-only`}),[i]);wt(n.stale,o);let s=a.current!==void 0&&r.error?.networkError?void 0:r.error;return{data:r.data??(s?void 0:a.current),error:s,waiting:r.fetching&&r.data===void 0,again:o}}function wt(e,t){let n=(0,x.useRef)(void 0),r=(0,x.useRef)(0);(0,x.useEffect)(()=>()=>clearTimeout(n.current),[]),O(i=>{n.current===void 0&&e?.some(e=>i.kind.startsWith(e))&&(n.current=setTimeout(()=>{n.current=void 0,r.current=Date.now()+Ct,t()},Math.max(St,r.current-Date.now())))})}function A(e){let[,t]=re(D(e)),[n,r]=(0,x.useState)(!1);return[(0,x.useCallback)(async e=>{r(!0);let{data:n,error:i}=await t(e);return r(!1),yt(n,i)},[t]),n]}function Tt(e){let t=Ae();return(0,x.useCallback)(async n=>{let{data:r}=await t.query(D(e),n,{requestPolicy:`network-only`}).toPromise();return r},[t,e])}var j={message:`_message_1o5ho_1`,icon:`_icon_1o5ho_5`,loading:`_loading_1o5ho_16`,late:`_late_1o5ho_1`},M={en:{loading:`Loading…`,failed:`That did not work`,tryAgain:`Try again`,unreachable:`The server cannot be reached. Check your connection and try again.`,broken:e=>`Something went wrong on the server; it was not your fault.${e?` If it happens again, tell your operator this number: ${e}`:``}`,tooMuch:e=>`That was too much at once. Please try again in ${e} seconds.`,noPermission:`You may not see this`,noPermissionLead:`Your role here does not permit it. If you need it, ask an admin of your organization.`,notFound:`There is nothing here`,notFoundLead:`The address leads nowhere, or what stood here is gone.`,selectAll:`Select all on this page`,select:e=>`Select ${e}`,total:(e,t)=>e===1?`1 in all`:`${t} in all`,pages:`Pages`,previousPage:`Previous`,nextPage:`Next`,expired:e=>`expired ${e}`,cancel:`Cancel`,close:`Close`,reason:`Reason`,reasonHint:`Optional. It stands in the log.`,copy:`Copy`,copied:`Copied`,role:`Role`,department:`Department`,noDepartment:`None`,noSuchDepartment:`No department is called so`,clear:e=>`${e}: choose nothing`,somebody:`somebody`,aLink:`A link`,oneStep:`taken a first step`},de:{loading:`Lädt…`,failed:`Das hat nicht geklappt`,tryAgain:`Noch einmal versuchen`,unreachable:`Der Server ist nicht zu erreichen. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.`,broken:e=>`Auf dem Server ging etwas schief; es lag nicht an Ihnen.${e?` Wenn es wieder geschieht, nennen Sie dem Betreiber diese Nummer: ${e}`:``}`,tooMuch:e=>`Das war zu viel auf einmal. Bitte versuchen Sie es in ${e} Sekunden noch einmal.`,noPermission:`Das dürfen Sie nicht sehen`,noPermissionLead:`Ihre Rolle erlaubt es nicht. Wenn Sie es brauchen, fragen Sie einen Admin Ihrer Organisation.`,notFound:`Hier ist nichts`,notFoundLead:`Die Adresse führt nirgends hin, oder was hier stand, ist fort.`,selectAll:`Alle auf dieser Seite auswählen`,select:e=>`${e} auswählen`,total:(e,t)=>e===1?`1 insgesamt`:`${t} insgesamt`,pages:`Seiten`,previousPage:`Zurück`,nextPage:`Weiter`,expired:e=>`abgelaufen ${e}`,cancel:`Abbrechen`,close:`Schließen`,reason:`Grund`,reasonHint:`Freiwillig. Er steht im Protokoll.`,copy:`Kopieren`,copied:`Kopiert`,role:`Rolle`,department:`Abteilung`,noDepartment:`Keine`,noSuchDepartment:`Keine Abteilung heißt so`,clear:e=>`${e}: nichts wählen`,somebody:`jemand`,aLink:`Ein Link`,oneStep:`einen ersten Schritt getan`}};function N({title:e,lead:t,icon:n,children:r}){return(0,C.jsxs)(fe,{className:j.message,align:`center`,gap:`sm`,children:[n&&(0,C.jsx)(`div`,{className:j.icon,children:n}),(0,C.jsx)(d,{order:2,size:`h4`,ta:`center`,children:e}),t&&(0,C.jsx)(g,{c:`dimmed`,ta:`center`,maw:480,children:t}),r&&(0,C.jsx)(h,{justify:`center`,children:r})]})}function P({lines:e=6}){let t=T(M);return(0,C.jsxs)(`div`,{className:j.loading,children:[(0,C.jsx)(`span`,{className:`unseen`,role:`status`,children:t.loading}),Array.from({length:e},(e,t)=>(0,C.jsx)(me,{height:36,mb:`xs`,radius:`md`},t))]})}function F({error:e,again:t}){let n=T(M);if(e.graphQLErrors.map(({extensions:e})=>e.code).includes(`FORBIDDEN`))return(0,C.jsx)(Et,{});let r=e.graphQLErrors[0]?.extensions.retryAfterSeconds,{requestId:i}=bt(e),a=r?n.tooMuch(Number(r)):e.networkError?n.unreachable:n.broken(i);return(0,C.jsx)(`div`,{role:`alert`,children:(0,C.jsx)(N,{title:n.failed,lead:a,children:(0,C.jsx)(p,{onClick:t,children:n.tryAgain})})})}function Et(){let e=T(M);return(0,C.jsx)(N,{title:e.noPermission,lead:e.noPermissionLead})}function Dt(){let e=T(M);return(0,C.jsx)(N,{title:e.notFound,lead:e.notFoundLead})}var I=(0,x.createContext)(null);function L(){let e=(0,x.use)(I);if(!e)throw Error(`there is no organization around this`);return e}function R(){return L().may(`MANAGE_MEMBERS`)}var z={en:{skip:`Skip to the content`,openMenu:`Open the menu`,closeMenu:`Close the menu`,screens:`Screens`,pages:{"":`Overview`,invitations:`Invitations`,import:`Import`,links:`Links`,approvals:`Approvals`,members:`Members`,departments:`Departments`,spaces:`Team spaces`,roles:`Roles`,integrations:`Integrations`,activity:`Activity`,settings:`Settings`},requests:`Your requests`,waiting:e=>e===1?`1 waits`:`${e} wait`,changeOrganization:`Change the organization`,yourOrganizations:`Your organizations`,here:`you are here`,viewerMenu:e=>`${e}: account, looks and language`,looks:`Looks`,schemes:{auto:`As the system`,light:`Light`,dark:`Dark`},language:`Language`,chosen:`chosen`,account:`Your account`,signOut:`Sign out`,connection:{connecting:{label:`Connecting`,title:`The live connection is being made.`},live:{label:`Live`,title:`What others change appears by itself.`},lost:{label:`Reconnecting`,title:`The connection is lost. What others change appears once it is back.`},resumed:{label:`Up to date again`,title:`The connection is back, and what happened meanwhile is here.`}},paused:e=>`Nobody can be invited or come in until ${e}`,toPause:`About the pause`,noOrganization:`You do not belong to an organization yet`,noOrganizationLead:e=>`Invitations to ${e} come by e-mail: open the link in the letter to join.`,unknownOrganization:`There is no such organization for you`,unknownOrganizationLead:e=>`It may not exist, or ${e} does not belong to it. If somebody sent you this address, ask them to invite you.`,goTo:e=>`Go to ${e}`,newOrganization:`New organization`,unverified:`Your address is not verified yet: open the link in our letter to see the invitations to it.`},de:{skip:`Zum Inhalt springen`,openMenu:`Menü öffnen`,closeMenu:`Menü schließen`,screens:`Bereiche`,pages:{"":`Überblick`,invitations:`Einladungen`,import:`Import`,links:`Links`,approvals:`Freigaben`,members:`Mitglieder`,departments:`Abteilungen`,spaces:`Teamräume`,roles:`Rollen`,integrations:`Integrationen`,activity:`Aktivität`,settings:`Einstellungen`},requests:`Ihre Bitten`,waiting:e=>e===1?`1 wartet`:`${e} warten`,changeOrganization:`Organisation wechseln`,yourOrganizations:`Ihre Organisationen`,here:`Sie sind hier`,viewerMenu:e=>`${e}: Konto, Aussehen und Sprache`,looks:`Aussehen`,schemes:{auto:`Wie das System`,light:`Hell`,dark:`Dunkel`},language:`Sprache`,chosen:`gewählt`,account:`Ihr Konto`,signOut:`Abmelden`,connection:{connecting:{label:`Verbinde`,title:`Die Live-Verbindung wird aufgebaut.`},live:{label:`Live`,title:`Was andere ändern, erscheint von selbst.`},lost:{label:`Verbinde neu`,title:`Die Verbindung ist weg. Was andere ändern, erscheint, sobald sie wieder da ist.`},resumed:{label:`Wieder aktuell`,title:`Die Verbindung ist wieder da, und was inzwischen geschah, ist hier.`}},paused:e=>`Bis ${e} kann niemand eingeladen werden oder beitreten`,toPause:`Zur Pause`,noOrganization:`Sie gehören noch zu keiner Organisation`,noOrganizationLead:e=>`Einladungen an ${e} kommen per E-Mail: Öffnen Sie den Link im Brief, um beizutreten.`,unknownOrganization:`Diese Organisation gibt es für Sie nicht`,unknownOrganizationLead:e=>`Vielleicht gibt es sie nicht, oder ${e} gehört nicht dazu. Wenn jemand Ihnen diese Adresse geschickt hat, bitten Sie um eine Einladung.`,goTo:e=>`Zu ${e}`,newOrganization:`Neue Organisation`,unverified:`Ihre Adresse ist noch nicht bestätigt: Öffnen Sie den Link in unserem Brief, dann sehen Sie die Einladungen an sie.`}},Ot={connecting:`gray`,live:`harbour`,lost:`orange`,resumed:`harbour`};function kt(){let e=tt(),t=T(z).connection;return R()?(0,C.jsx)(le,{variant:`dot`,color:Ot[e],tt:`none`,fw:500,flex:`none`,role:`status`,title:t[e].title,children:t[e].label}):null}var B={header:`_header_15ynz_1`,spring:`_spring_15ynz_5`,way:`_way_15ynz_9`,pause:`_pause_15ynz_13`,main:`_main_15ynz_18`,skip:`_skip_15ynz_22`},At=[{page:``,icon:Te},{page:`invitations`,icon:Me,needs:[`MANAGE_MEMBERS`]},{page:`import`,icon:Ne,needs:[`MANAGE_MEMBERS`]},{page:`links`,icon:we,needs:[`MANAGE_MEMBERS`]},{page:`approvals`,icon:Ee},{page:`members`,icon:Pe},{page:`departments`,icon:Ie},{page:`spaces`,icon:Re},{page:`roles`,icon:ke},{page:`integrations`,icon:Ce},{page:`activity`,icon:He,needs:[`MANAGE_MEMBERS`]},{page:`settings`,icon:xe,needs:[`MANAGE_MEMBERS`,`CONFIGURE_POLICIES`]}],jt={organization:`_organization_17qhd_1`,viewer:`_viewer_17qhd_2`},Mt=(0,x.lazy)(()=>y(()=>import(`./new-organization-SACb_fUt.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])));function Nt(){let{viewer:e,organization:n}=L(),[,r]=Ue(),[i,a]=(0,x.useState)(!1),o=T(z),s=e.memberships.nodes.map(e=>e.organization);return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(f,{position:`bottom-start`,width:280,children:[(0,C.jsx)(f.Target,{children:(0,C.jsxs)(De,{className:jt.organization,children:[(0,C.jsx)(t,{size:30,radius:`md`,color:`harbour`,"aria-hidden":!0,children:n.name.slice(0,1).toUpperCase()}),(0,C.jsx)(g,{fw:600,truncate:!0,children:n.name}),(0,C.jsx)(`span`,{className:`unseen`,children:o.changeOrganization}),(0,C.jsx)(Fe,{size:16,"aria-hidden":!0})]})}),(0,C.jsxs)(f.Dropdown,{children:[(0,C.jsx)(f.Label,{children:o.yourOrganizations}),s.map(({id:e,name:t,slug:i})=>(0,C.jsx)(f.Item,{onClick:()=>r(`/o/${i}`),rightSection:e===n.id?(0,C.jsx)(ve,{size:16,"aria-label":o.here}):void 0,children:t},e)),e.mayCreateOrganization&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(f.Divider,{}),(0,C.jsx)(f.Item,{leftSection:(0,C.jsx)(ze,{size:16,"aria-hidden":!0}),onClick:()=>a(!0),children:o.newOrganization})]})]})]}),(0,C.jsx)(x.Suspense,{children:i&&(0,C.jsx)(Mt,{close:()=>a(!1)})})]})}var Pt=1e3,Ft=Date.now(),It,V=new Set;function Lt(e){return V.add(e),It??=setInterval(()=>{Ft=Date.now();for(let e of V)e()},Pt),()=>{V.delete(e),V.size>0||(clearInterval(It),It=void 0)}}function H(e){return(0,x.useSyncExternalStore)(Lt,()=>e(Ft))}var Rt={notice:`_notice_ui04f_1`,words:`_words_ui04f_13`,title:`_title_ui04f_27`};function zt({tone:e,title:t,actions:n,role:r,children:i}){return(0,C.jsxs)(`div`,{className:Rt.notice,"data-tone":e,role:r,children:[(0,C.jsxs)(`div`,{className:Rt.words,children:[(0,C.jsx)(`p`,{className:Rt.title,children:t}),i]}),n&&(0,C.jsx)(h,{gap:`xs`,children:n})]})}function Bt(){let{organization:e,may:t,path:n}=L(),r=e.invitationsPaused,i=E(),a=T(z),o=H(e=>r===null||Date.parse(r.until)<=e);return!r||o?null:(0,C.jsx)(`div`,{className:B.pause,children:(0,C.jsx)(zt,{tone:`warn`,title:a.paused(i.moment(r.until)),actions:t(`CONFIGURE_POLICIES`)&&(0,C.jsx)(p,{component:m,href:n(`settings/pause`),variant:`default`,size:`sm`,children:a.toPause}),children:r.reason&&(0,C.jsx)(`p`,{children:r.reason})})})}var U=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Vt=new U(`
    query Shell {
  viewer {
    user {
      ...Person
      emailVerified
    }
    mayCreateOrganization
    memberships(first: 100) {
      nodes {
        id
        role
        state
        permissions
        organization {
          id
          name
          slug
        }
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}`),Ht=new U(`
    query Place($slug: String!, $manages: Boolean!) {
  organization(slug: $slug) {
    id
    name
    slug
    viewerMember {
      ...MemberRow
      permissions
    }
    invitationsPaused {
      until
      reason
    }
    events(first: 1) @include(if: $manages) {
      nodes {
        id
        cursor
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
}`),Ut=new U(`
    query WaitingCount($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    invitations(first: 1, where: {state: [AWAITING_APPROVAL]}) {
      totalCount
    }
  }
}
    `),Wt=new U(`
    mutation SignOut {
  signOut {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),Gt=[`auto`,`light`,`dark`];function Kt({user:e}){let{language:n,read:r}=w(),{colorScheme:i,setColorScheme:a}=ie(),[o]=A(Wt),s=T(z),c=e=>e?(0,C.jsx)(ve,{size:16,"aria-label":s.chosen}):void 0;async function l(){await o({}),location.assign(`/sign-in`)}return(0,C.jsxs)(f,{position:`bottom-end`,width:240,children:[(0,C.jsx)(f.Target,{children:(0,C.jsxs)(De,{className:jt.viewer,children:[(0,C.jsx)(t,{size:30,radius:`xl`,name:e.name,color:`harbour`,"aria-hidden":!0}),(0,C.jsx)(`span`,{className:`unseen`,children:s.viewerMenu(e.name)})]})}),(0,C.jsxs)(f.Dropdown,{children:[(0,C.jsxs)(f.Label,{children:[(0,C.jsx)(g,{fw:600,c:`var(--mantine-color-text)`,children:e.name}),e.email]}),(0,C.jsx)(f.Divider,{}),(0,C.jsx)(f.Label,{children:s.looks}),Gt.map(e=>(0,C.jsx)(f.Item,{onClick:()=>a(e),rightSection:c(e===i),children:s.schemes[e]},e)),(0,C.jsx)(f.Divider,{}),(0,C.jsx)(f.Label,{children:s.language}),Object.entries(at).map(([e,t])=>(0,C.jsx)(f.Item,{lang:e,onClick:()=>r(e),rightSection:c(e===n),children:t},e)),(0,C.jsx)(f.Divider,{}),(0,C.jsx)(f.Item,{component:m,href:`/account`,children:s.account}),(0,C.jsx)(f.Item,{onClick:l,children:s.signOut})]})]})}var qt=[`INVITATION_CREATED`,`INVITATION_REQUESTED`,`INVITATION_RESENT`,`INVITATION_ROLE_CHANGED`,`INVITATION_APPROVED`,`INVITATION_REJECTED`,`INVITATION_REVOKED`,`INVITATION_EXPIRED`];function Jt(){let{organization:e}=L(),t=R(),{number:n}=E(),r=T(z),{data:i}=k(Ut,{organizationId:e.id},{pause:!t,stale:qt}),a=i?.organization?.invitations?.totalCount??0;return!t||a===0?null:(0,C.jsxs)(le,{size:`sm`,variant:`filled`,circle:a<10,title:r.waiting(a),children:[(0,C.jsx)(`span`,{"aria-hidden":!0,children:n(a)}),(0,C.jsx)(`span`,{className:`unseen`,children:r.waiting(a)})]})}function Yt({children:e}){let[t,{toggle:n,close:r}]=ge(),{viewer:i}=L(),a=T(z);return(0,C.jsxs)(_,{header:{height:56},navbar:{width:232,breakpoint:`md`,collapsed:{mobile:!t}},padding:{base:`sm`,sm:`lg`},children:[(0,C.jsx)(`a`,{className:B.skip,href:`#main`,children:a.skip}),(0,C.jsx)(_.Header,{className:B.header,children:(0,C.jsxs)(h,{h:`100%`,px:`sm`,gap:`xs`,wrap:`nowrap`,children:[(0,C.jsx)(_e,{opened:t,onClick:n,hiddenFrom:`md`,size:`sm`,"aria-label":t?a.closeMenu:a.openMenu,"aria-expanded":t}),(0,C.jsx)(Nt,{}),(0,C.jsx)(`span`,{className:B.spring}),(0,C.jsx)(kt,{}),(0,C.jsx)(Kt,{user:i.user})]})}),(0,C.jsx)(_.Navbar,{p:`xs`,"aria-label":a.screens,children:(0,C.jsx)(be,{children:(0,C.jsx)(Xt,{onFollow:r})})}),(0,C.jsxs)(_.Main,{id:`main`,className:B.main,children:[(0,C.jsx)(Bt,{}),e]})]})}function Xt({onFollow:e}){let t=L(),n=R(),r=T(z),[i]=Ue();return At.filter(({needs:e})=>!e||e.some(t.may)).map(({page:a,icon:o})=>{let s=t.path(a),c=a===``?i.replace(/\/$/,``)===s:`${i}/`.startsWith(`${s}/`);return(0,C.jsx)(Le,{className:B.way,component:m,href:s,label:a===`approvals`&&!n?r.requests:r.pages[a],leftSection:(0,C.jsx)(o,{size:18,stroke:1.6,"aria-hidden":!0}),rightSection:a===`approvals`&&(0,C.jsx)(Jt,{}),active:c,"aria-current":c?`page`:void 0,onClick:e},a)})}var Zt={header:`_header_sh1xw_1`,main:`_main_sh1xw_11`,acts:`_acts_sh1xw_19`},Qt=(0,x.lazy)(()=>y(()=>import(`./own-invitations-CBiZnlIl.js`),__vite__mapDeps([8,2,1,7,9]))),$t=(0,x.lazy)(()=>y(()=>import(`./new-organization-SACb_fUt.js`),__vite__mapDeps([0,1,2,3,4,5,6,7])));function en({viewer:e,missing:t}){let n=T(z),[r,i]=(0,x.useState)(!1),{email:a,emailVerified:o}=e.user,s=e.memberships.nodes[0]?.organization,c=t?n.unknownOrganization:n.noOrganization;return(0,x.useEffect)(()=>{document.title=`${c} · usher`},[c]),(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(`header`,{className:Zt.header,children:[(0,C.jsx)(`b`,{children:`usher`}),(0,C.jsx)(Kt,{user:e.user})]}),(0,C.jsxs)(`main`,{className:Zt.main,children:[(0,C.jsx)(d,{order:1,size:`h2`,children:c}),(0,C.jsx)(g,{c:`dimmed`,children:t?n.unknownOrganizationLead(a):n.noOrganizationLead(a)}),!o&&(0,C.jsx)(g,{c:`dimmed`,children:n.unverified}),(0,C.jsxs)(`div`,{className:Zt.acts,children:[s&&(0,C.jsx)(p,{component:`a`,href:`/o/${s.slug}`,children:n.goTo(s.name)}),e.mayCreateOrganization&&(0,C.jsx)(p,{variant:s?`default`:`filled`,onClick:()=>i(!0),children:n.newOrganization}),(0,C.jsx)(p,{component:m,href:`/account`,variant:`default`,children:n.account})]}),(0,C.jsxs)(x.Suspense,{children:[(0,C.jsx)(Qt,{}),r&&(0,C.jsx)($t,{close:()=>i(!1)})]})]})]})}var tn=()=>y(()=>import(`./overview-78bpORRW.js`),[]);/^\/(o\/[^/]+\/?)?$/.test(location.pathname)&&tn();var nn=[[``,(0,x.lazy)(tn)],[`/invitations/:id?`,(0,x.lazy)(()=>y(()=>import(`./invitations-BMW1Pmde.js`),__vite__mapDeps([10,1,2,11,12,13,6,4,14,15,16,17,18,19,20,21,3,22,23,24,25,26,27,28,29,30,31,32])))],[`/spaces/:id?`,(0,x.lazy)(()=>y(()=>import(`./spaces-z9dKYg4W.js`),__vite__mapDeps([33,1,2,3,4,22,34,12,13,35,11,21,36,6,37,24,25,38,23,20,39])))],[`/integrations`,(0,x.lazy)(()=>y(()=>import(`./integrations-CnNmToch.js`),__vite__mapDeps([40,1,2,34,6,4,12,13,27,28,17,18,41,21,3,36,42,24,43,37,25,44])))],[`/roles`,(0,x.lazy)(()=>y(()=>import(`./roles-C63gpLLq.js`),__vite__mapDeps([45,1,2,34,30,21,4,24,25,36,6,38,12,13,46,28,3,47,48])))],[`/members`,(0,x.lazy)(()=>y(()=>import(`./members-BLEq2hmx.js`),__vite__mapDeps([49,1,2,19,11,12,13,17,18,16,50,24,21,4,6,26,25,29,51,52,53,3,22,54,55])))],[`/members/:id`,(0,x.lazy)(()=>y(()=>import(`./member-ClIJouR9.js`),__vite__mapDeps([56,1,2,35,50,24,21,4,6,26,25,29,51,16,17,18,55,43,30,41,28,3,36,47,38,20,57])))],[`/departments/:id?`,(0,x.lazy)(()=>y(()=>import(`./departments-CpR5ad36.js`),__vite__mapDeps([58,1,2,34,6,4,41,28,36,21,17,18,3,22,53,47,38,59])))],[`/import/:id?`,(0,x.lazy)(()=>y(()=>import(`./import-BqOlEzNO.js`),__vite__mapDeps([60,1,2,19,61,16,17,18,62,63,11,12,13,64,65,6,4,66])))],[`/links`,(0,x.lazy)(()=>y(()=>import(`./links-Cqw1z4Lt.js`),__vite__mapDeps([67,1,2,62,63,11,12,13,16,17,18,68,69,31,23,4,21,24,25,6,29,3,70])))],[`/approvals`,(0,x.lazy)(()=>y(()=>import(`./approvals-C4hWwi2M.js`),__vite__mapDeps([71,1,2,11,17,18,16,6,4,26,12,13,3,23,21,24,25,29,72])))],[`/activity`,(0,x.lazy)(()=>y(()=>import(`./activity-6XLpwWlI.js`),__vite__mapDeps([73,1,2,19,64,3,4,6,74,21,24,52,26,53,55,11,75])))],[`/activity/access`,(0,x.lazy)(()=>y(()=>import(`./access-DHctkV5C.js`),__vite__mapDeps([76,1,2,3,4,11,12,13,17,18,74])))],[`/settings/:part?`,(0,x.lazy)(()=>y(()=>import(`./settings-DskKrMoq.js`),__vite__mapDeps([77,1,2,6,4,78,46,28,14,15,21,54,3,24,65,41,42,79])))]];function rn(){return(0,C.jsx)(x.Suspense,{fallback:(0,C.jsx)(P,{}),children:(0,C.jsxs)(a,{children:[nn.map(([e,t])=>(0,C.jsx)(de,{path:`/o/:slug${e}`,component:t},e)),(0,C.jsx)(de,{component:Dt})]})})}var an=(0,x.lazy)(()=>y(()=>import(`./account-CQ4OE7tV.js`),__vite__mapDeps([80,1,2,54,35,17,18,52,4,78,81]))),on=`usher.organization`;function sn(){let{data:e,error:t,again:n}=k(Vt,{}),[r,i]=s(`/o/:slug/*?`),[a]=s(`/account`);if(t)return(0,C.jsx)(F,{error:t,again:n});if(!e)return(0,C.jsx)(P,{});let{viewer:o}=e;if(!o)return(0,C.jsx)(cn,{});if(r)return(0,C.jsx)(un,{viewer:o,slug:i.slug},i.slug);let c=o.memberships.nodes.map(({organization:e})=>e),l=localStorage.getItem(on),u=c.find(({slug:e})=>e===l)??c[0];return a?(0,C.jsx)(ln,{home:u}):u?(0,C.jsx)(Ge,{to:`/o/${u.slug}`,replace:!0}):(0,C.jsx)(en,{viewer:o})}function cn(){return Je(),(0,C.jsx)(P,{})}function ln({home:e}){return(0,C.jsx)(x.Suspense,{fallback:(0,C.jsx)(P,{}),children:(0,C.jsx)(an,{home:e})})}function un({viewer:e,slug:t}){let{data:n,error:r,again:i}=k(Ht,{slug:t,manages:e.memberships.nodes.find(({organization:e})=>e.slug===t)?.permissions?.includes(`MANAGE_MEMBERS`)??!1});return r?(0,C.jsx)(F,{error:r,again:i}):n?n.organization?(localStorage.setItem(on,t),(0,C.jsx)(dn,{viewer:e,organization:n.organization,again:i})):(0,C.jsx)(en,{viewer:e,missing:t}):(0,C.jsx)(P,{})}function dn({viewer:e,organization:t,again:n}){let r=t.viewerMember?.permissions??[],i={viewer:e,organization:t,may:e=>r.includes(e),path:(e=``)=>`/o/${t.slug}${e&&`/${e}`}`},[a]=(0,x.useState)(t.events?.nodes[0]?.cursor??null),o=(0,C.jsx)(Yt,{children:(0,C.jsx)(rn,{})});return i.may(`MANAGE_MEMBERS`)?(0,C.jsx)(I,{value:i,children:(0,C.jsxs)(mt,{organizationId:t.id,viewerId:e.user.id,after:a,ended:pn,children:[(0,C.jsx)(fn,{again:n}),o]})}):(0,C.jsx)(I,{value:i,children:o})}function fn({again:e}){let{viewerMember:t}=L().organization;return O(({kind:n,member:r})=>{(n.startsWith(`INVITATIONS_`)||r&&r.id===t?.id)&&e()}),null}function pn(){location.reload()}var mn=se({primaryColor:`harbour`,primaryShade:{light:7,dark:4},autoContrast:!0,luminanceThreshold:.4,colors:{harbour:[`#e6f2ee`,`#c9e6dd`,`#a5d8ca`,`#86dcc8`,`#5fcbb3`,`#2f9d87`,`#1b7f6c`,`#0f6b5c`,`#0a5347`,`#063b33`],red:[`#fcefee`,`#f8d9d6`,`#ffc4be`,`#ffb1a9`,`#ff9d94`,`#e5594f`,`#cc3a31`,`#b3261e`,`#971f18`,`#7a1812`]},variantColorResolver(e){let t=ee(e);return e.variant===`filled`?{...t,color:`var(--on-filled)`}:t},components:{Checkbox:{defaultProps:{iconColor:`var(--on-filled)`}}},defaultRadius:`md`,cursorType:`pointer`,fontFamily:`system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif`,headings:{fontWeight:`650`},respectReducedMotion:!0}),hn=()=>({variables:{},light:{"--mantine-color-body":`#ffffff`,"--mantine-color-text":`#17211f`,"--mantine-color-dimmed":`#55625f`,"--mantine-color-placeholder":`#67736f`,"--mantine-color-error":`#b3261e`,"--mantine-color-anchor":`#0f6b5c`,"--mantine-color-harbour-light":`#e6f2ee`,"--mantine-color-harbour-light-color":`#0a5347`},dark:{"--mantine-color-body":`#19201e`,"--mantine-color-text":`#e9efed`,"--mantine-color-dimmed":`#a4b1ad`,"--mantine-color-placeholder":`#93a09c`,"--mantine-color-error":`#ff9d94`,"--mantine-color-anchor":`#5fcbb3`,"--mantine-color-harbour-light":`#1b322c`,"--mantine-color-harbour-light-color":`#86dcc8`}}),gn=document.querySelector(`meta[property="csp-nonce"]`)?.nonce??``;o(gn);var _n=document.getElementById(`dashboard`);if(!_n)throw Error(`the page has no place for the dashboard`);(0,Ke.createRoot)(_n).render((0,C.jsx)(r,{theme:mn,cssVariablesResolver:hn,defaultColorScheme:`auto`,getStyleNonce:()=>gn,children:(0,C.jsx)(ct,{children:(0,C.jsxs)(n,{value:Ye(S),children:[(0,C.jsx)(i,{position:`bottom-center`}),(0,C.jsx)(sn,{})]})})}));var vn={screen:`_screen_12yxm_1`,card:`_card_12yxm_6`},yn=0;function bn({title:e,lead:t,actions:n,children:r}){let i=(0,x.useRef)(null);return(0,x.useEffect)(()=>{document.title=`${e} · usher`},[e]),(0,x.useEffect)(()=>{yn++>0&&i.current?.focus({preventScroll:!0})},[]),(0,C.jsxs)(`section`,{className:vn.screen,children:[(0,C.jsxs)(h,{justify:`space-between`,align:`flex-start`,mb:`md`,gap:`sm`,children:[(0,C.jsxs)(`div`,{children:[(0,C.jsx)(d,{order:1,size:`h2`,ref:i,tabIndex:-1,children:e}),t&&(0,C.jsx)(g,{c:`dimmed`,children:t})]}),n&&(0,C.jsx)(h,{gap:`xs`,children:n})]}),r]})}function W({title:e,actions:t,children:n}){return(0,C.jsxs)(`section`,{className:vn.card,"aria-label":e,children:[e&&(0,C.jsxs)(h,{justify:`space-between`,mb:`sm`,gap:`xs`,children:[(0,C.jsx)(d,{order:2,size:`h4`,children:e}),t]}),n]})}var G={en:{role:{ADMIN:`Admin`,MEMBER:`Member`,VIEWER:`Viewer`},invitation:{AWAITING_APPROVAL:`Awaits approval`,PENDING:`Pending`,ACCEPTED:`Accepted`,DECLINED:`Declined`,REVOKED:`Revoked`,EXPIRED:`Expired`,REJECTED:`Rejected`},delivery:{QUEUED:`Queued`,SENT:`Sent`,DEFERRED:`Trying again`,FAILED:`Not delivered`,HANDED_OVER:`By hand`},link:{ACTIVE:`Active`,USED:`Used`,REVOKED:`Revoked`,EXPIRED:`Expired`},member:{ACTIVE:`Active`,SUSPENDED:`Suspended`},onboarding:{COMPLETE_PROFILE:`Filled in the profile`,JOIN_TEAM_SPACE:`Joined a team space`,FIRST_CONVERSATION:`Had a first conversation`,EXPLORE_INTEGRATIONS:`Looked at the integrations`},import:{QUEUED:`Waits`,RUNNING:`Running`,DONE:`Done`,FAILED:`Stopped`},planned:{CREATE:`Invite`,RENEW:`Invite again`,CHANGE_ROLE:`Change the role`,AWAIT_APPROVAL:`Ask for approval`,SKIP:`Nothing to do`,REJECT:`Fault`},imported:{CREATE:`Invited`,RENEW:`Invited again`,CHANGE_ROLE:`Role changed`,AWAIT_APPROVAL:`Awaits approval`,SKIP:`Nothing to do`,REJECT:`Left out`},permission:{MANAGE_BILLING:`Manage billing`,MANAGE_MEMBERS:`Manage members`,CONFIGURE_SECURITY:`Configure security`,VIEW_ANALYTICS:`View analytics`,MANAGE_INTEGRATIONS:`Manage integrations`,CONFIGURE_POLICIES:`Configure policies`,MANAGE_AGENTS:`Manage agents`,ACCESS_ALL_CONTENT:`Access all content`,CONFIGURE_MODELS:`Configure models`,MANAGE_KNOWLEDGE_BASES:`Manage knowledge bases`,RUN_AGENTS:`Run agents`,USE_MODELS:`Use models`,USE_INTEGRATIONS:`Use integrations`,UPLOAD_FILES:`Upload files`,JOIN_CONVERSATIONS:`Join conversations`,BUILD_KNOWLEDGE_BASES:`Build knowledge bases`,SHARE_AGENTS:`Share agents`,JOIN_SPACES:`Join spaces`,COMMENT:`Comment`,VIEW_CONTENT:`View content`},event:{INVITATION_REQUESTED:`Invitation asked for`,INVITATION_CREATED:`Invited`,INVITATION_SENT:`Letter sent`,INVITATION_DELIVERY_FAILED:`Letter not delivered`,INVITATION_RESENT:`Invited again`,INVITATION_REVOKED:`Invitation revoked`,INVITATION_ACCEPTED:`Invitation accepted`,INVITATION_DECLINED:`Invitation declined`,INVITATION_EXPIRED:`Invitation expired`,INVITATION_APPROVAL_GIVEN:`Approval given`,INVITATION_APPROVED:`Invitation approved`,INVITATION_REJECTED:`Invitation rejected`,INVITATION_ROLE_CHANGED:`Invited as something else`,INVITE_LINK_CREATED:`Link made`,INVITE_LINK_USED:`Link used`,INVITE_LINK_REVOKED:`Link revoked`,INVITE_LINK_EXPIRED:`Link expired`,MEMBER_JOINED:`Joined`,MEMBER_ROLE_CHANGED:`Role changed`,MEMBER_DEPARTMENT_CHANGED:`Department changed`,MEMBER_SUSPENDED:`Suspended`,MEMBER_REACTIVATED:`Reactivated`,MEMBER_REMOVED:`Removed`,MEMBER_ONBOARDING_STEP_COMPLETED:`First step taken`,MEMBER_PERMISSION_CHANGED:`Own permissions changed`,MEMBER_PERMISSION_ENDED:`Own permission ended`,DEPARTMENT_CREATED:`Department made`,DEPARTMENT_RENAMED:`Department renamed`,DEPARTMENT_MOVED:`Department moved`,DEPARTMENT_PERMISSIONS_CHANGED:`Department's permissions changed`,DEPARTMENT_DELETED:`Department deleted`,SPACE_CREATED:`Team space made`,SPACE_RENAMED:`Team space renamed`,SPACE_MOVED:`Team space moved`,SPACE_DELETED:`Team space deleted`,SPACE_MEMBER_ADDED:`Came into a team space`,SPACE_MEMBER_ROLE_CHANGED:`Role in a team space changed`,SPACE_MEMBER_REMOVED:`Left a team space`,IMPORT_STARTED:`Import started`,IMPORT_PROGRESSED:`Import went on`,IMPORT_FINISHED:`Import finished`,IMPORT_FAILED:`Import failed`,ROLE_CREATED:`Role made`,ROLE_CHANGED:`Role's permissions changed`,ROLE_DELETED:`Role deleted`,INTEGRATION_CREATED:`Integration added`,INTEGRATION_CHANGED:`Integration changed`,INTEGRATION_DELETED:`Integration deleted`,APPROVAL_RULE_CREATED:`Approval rule made`,APPROVAL_RULE_CHANGED:`Approval rule changed`,APPROVAL_RULE_DELETED:`Approval rule deleted`,INVITATIONS_PAUSED:`Invitations paused`,INVITATIONS_RESUMED:`Invitations resumed`,ORGANIZATION_POLICY_CHANGED:`Policy changed`,ORGANIZATION_WELCOME_CHANGED:`Welcome changed`,RETENTION_APPLIED:`Old personal data erased`,LOG_EXPORTED:`Log exported`}},de:{role:{ADMIN:`Admin`,MEMBER:`Mitglied`,VIEWER:`Betrachter`},invitation:{AWAITING_APPROVAL:`Wartet auf Freigabe`,PENDING:`Offen`,ACCEPTED:`Angenommen`,DECLINED:`Abgelehnt`,REVOKED:`Zurückgezogen`,EXPIRED:`Abgelaufen`,REJECTED:`Nicht freigegeben`},delivery:{QUEUED:`Wartet`,SENT:`Gesendet`,DEFERRED:`Neuer Versuch`,FAILED:`Nicht zugestellt`,HANDED_OVER:`Von Hand`},link:{ACTIVE:`Aktiv`,USED:`Benutzt`,REVOKED:`Zurückgezogen`,EXPIRED:`Abgelaufen`},member:{ACTIVE:`Aktiv`,SUSPENDED:`Gesperrt`},onboarding:{COMPLETE_PROFILE:`Profil ausgefüllt`,JOIN_TEAM_SPACE:`Einem Teamraum beigetreten`,FIRST_CONVERSATION:`Erstes Gespräch geführt`,EXPLORE_INTEGRATIONS:`Integrationen angesehen`},import:{QUEUED:`Wartet`,RUNNING:`Läuft`,DONE:`Fertig`,FAILED:`Stehen geblieben`},planned:{CREATE:`Einladen`,RENEW:`Erneut einladen`,CHANGE_ROLE:`Rolle ändern`,AWAIT_APPROVAL:`Freigabe erbitten`,SKIP:`Nichts zu tun`,REJECT:`Fehler`},imported:{CREATE:`Eingeladen`,RENEW:`Erneut eingeladen`,CHANGE_ROLE:`Rolle geändert`,AWAIT_APPROVAL:`Wartet auf Freigabe`,SKIP:`Nichts zu tun`,REJECT:`Ausgelassen`},permission:{MANAGE_BILLING:`Abrechnung verwalten`,MANAGE_MEMBERS:`Mitglieder verwalten`,CONFIGURE_SECURITY:`Sicherheit einstellen`,VIEW_ANALYTICS:`Auswertungen sehen`,MANAGE_INTEGRATIONS:`Integrationen verwalten`,CONFIGURE_POLICIES:`Regeln einstellen`,MANAGE_AGENTS:`Agenten verwalten`,ACCESS_ALL_CONTENT:`Alle Inhalte lesen`,CONFIGURE_MODELS:`Modelle auswählen`,MANAGE_KNOWLEDGE_BASES:`Wissensbasen verwalten`,RUN_AGENTS:`Agenten einsetzen`,USE_MODELS:`Modelle benutzen`,USE_INTEGRATIONS:`Integrationen benutzen`,UPLOAD_FILES:`Dateien hochladen`,JOIN_CONVERSATIONS:`An Gesprächen teilnehmen`,BUILD_KNOWLEDGE_BASES:`Wissensbasen anlegen`,SHARE_AGENTS:`Agenten teilen`,JOIN_SPACES:`An Räumen teilnehmen`,COMMENT:`Kommentieren`,VIEW_CONTENT:`Inhalte sehen`},event:{INVITATION_REQUESTED:`Einladung erbeten`,INVITATION_CREATED:`Eingeladen`,INVITATION_SENT:`Brief gesendet`,INVITATION_DELIVERY_FAILED:`Brief nicht zugestellt`,INVITATION_RESENT:`Erneut eingeladen`,INVITATION_REVOKED:`Einladung zurückgezogen`,INVITATION_ACCEPTED:`Einladung angenommen`,INVITATION_DECLINED:`Einladung abgelehnt`,INVITATION_EXPIRED:`Einladung abgelaufen`,INVITATION_APPROVAL_GIVEN:`Freigabe erteilt`,INVITATION_APPROVED:`Einladung freigegeben`,INVITATION_REJECTED:`Einladung nicht freigegeben`,INVITATION_ROLE_CHANGED:`Vorgesehene Rolle geändert`,INVITE_LINK_CREATED:`Link erstellt`,INVITE_LINK_USED:`Link benutzt`,INVITE_LINK_REVOKED:`Link zurückgezogen`,INVITE_LINK_EXPIRED:`Link abgelaufen`,MEMBER_JOINED:`Beigetreten`,MEMBER_ROLE_CHANGED:`Rolle geändert`,MEMBER_DEPARTMENT_CHANGED:`Abteilung geändert`,MEMBER_SUSPENDED:`Gesperrt`,MEMBER_REACTIVATED:`Wieder zugelassen`,MEMBER_REMOVED:`Entfernt`,MEMBER_ONBOARDING_STEP_COMPLETED:`Ersten Schritt getan`,MEMBER_PERMISSION_CHANGED:`Eigene Rechte geändert`,MEMBER_PERMISSION_ENDED:`Eigenes Recht geendet`,DEPARTMENT_CREATED:`Abteilung angelegt`,DEPARTMENT_RENAMED:`Abteilung umbenannt`,DEPARTMENT_MOVED:`Abteilung verschoben`,DEPARTMENT_PERMISSIONS_CHANGED:`Rechte einer Abteilung geändert`,DEPARTMENT_DELETED:`Abteilung gelöscht`,SPACE_CREATED:`Teamraum angelegt`,SPACE_RENAMED:`Teamraum umbenannt`,SPACE_MOVED:`Teamraum verschoben`,SPACE_DELETED:`Teamraum gelöscht`,SPACE_MEMBER_ADDED:`In einen Teamraum gekommen`,SPACE_MEMBER_ROLE_CHANGED:`Rolle im Teamraum geändert`,SPACE_MEMBER_REMOVED:`Aus einem Teamraum gegangen`,IMPORT_STARTED:`Import begonnen`,IMPORT_PROGRESSED:`Import fortgeschritten`,IMPORT_FINISHED:`Import beendet`,IMPORT_FAILED:`Import gescheitert`,ROLE_CREATED:`Rolle angelegt`,ROLE_CHANGED:`Rechte einer Rolle geändert`,ROLE_DELETED:`Rolle gelöscht`,INTEGRATION_CREATED:`Integration hinzugefügt`,INTEGRATION_CHANGED:`Integration geändert`,INTEGRATION_DELETED:`Integration gelöscht`,APPROVAL_RULE_CREATED:`Freigaberegel angelegt`,APPROVAL_RULE_CHANGED:`Freigaberegel geändert`,APPROVAL_RULE_DELETED:`Freigaberegel gelöscht`,INVITATIONS_PAUSED:`Einladungen angehalten`,INVITATIONS_RESUMED:`Einladungen fortgesetzt`,ORGANIZATION_POLICY_CHANGED:`Richtlinie geändert`,ORGANIZATION_WELCOME_CHANGED:`Begrüßung geändert`,RETENTION_APPLIED:`Alte Personendaten gelöscht`,LOG_EXPORTED:`Protokoll exportiert`}}};function xn({of:e}){let t=T(G).role;return e.customRole?.name??t[e.role]}function Sn({time:e}){let{distance:t,moment:n}=E(),r=H(n=>t(e,n));return(0,C.jsx)(`time`,{dateTime:e,title:n(e),children:r})}function Cn({to:e}){let{distance:t,moment:n}=E(),r=T(M),i=H(n=>t(e,n)),a=H(t=>Date.parse(e)<=t);return(0,C.jsx)(`time`,{dateTime:e,title:n(e),children:a?r.expired(i):i})}function wn({time:e}){let{moment:t}=E();return(0,C.jsx)(`time`,{dateTime:e,children:t(e)})}var Tn={en:{INVALID:`This value cannot be right.`,REQUIRED:`Please fill this in.`,TOO_LONG:`This is too long.`,NOT_FOUND:`This does not exist any more.`,FORBIDDEN:`Your role does not permit this.`,CONFLICT:`Something else is in the way: it is taken, not empty, or has changed meanwhile.`,ALREADY_MEMBER:`This person is a member already.`,ALREADY_INVITED:`This address is invited already. Resend or revoke that invitation.`,ROLE_ABOVE_OWN:`Nobody gives a role above their own.`,LAST_ADMIN:`The organization needs an active admin who manages members.`,TOKEN_INVALID:`This link is not valid.`,EXPIRED:`Its time has passed.`,REVOKED:`It was withdrawn.`,ALREADY_ACCEPTED:`It was accepted before.`,ALREADY_USED:`It was used before.`,ALREADY_DECIDED:`It was decided before.`,SIGN_IN_REQUIRED:`Please sign in first.`,WRONG_ACCOUNT:`You are signed in as somebody else.`,WRONG_CREDENTIALS:`Address and password do not fit together.`,WEAK_PASSWORD:`A password needs 10 to 256 characters.`,POLICY_REFUSED:`The organization's policy does not allow this.`,INVITATIONS_PAUSED:`The organization takes in nobody at present.`,LIMIT_REACHED:`A limit is reached. Later it may work.`},de:{INVALID:`Dieser Wert kann nicht stimmen.`,REQUIRED:`Bitte füllen Sie das aus.`,TOO_LONG:`Das ist zu lang.`,NOT_FOUND:`Das gibt es nicht mehr.`,FORBIDDEN:`Ihre Rolle erlaubt das nicht.`,CONFLICT:`Etwas steht im Weg: Es ist vergeben, nicht leer oder hat sich inzwischen geändert.`,ALREADY_MEMBER:`Diese Person ist schon Mitglied.`,ALREADY_INVITED:`Diese Adresse ist schon eingeladen. Senden Sie jene Einladung erneut, oder ziehen Sie sie zurück.`,ROLE_ABOVE_OWN:`Niemand vergibt eine Rolle über der eigenen.`,LAST_ADMIN:`Die Organisation braucht einen aktiven Admin, der Mitglieder verwaltet.`,TOKEN_INVALID:`Dieser Link ist nicht gültig.`,EXPIRED:`Die Zeit dafür ist abgelaufen.`,REVOKED:`Es wurde zurückgezogen.`,ALREADY_ACCEPTED:`Es wurde schon angenommen.`,ALREADY_USED:`Es wurde schon benutzt.`,ALREADY_DECIDED:`Es wurde schon entschieden.`,SIGN_IN_REQUIRED:`Bitte melden Sie sich zuerst an.`,WRONG_ACCOUNT:`Sie sind als jemand anderes angemeldet.`,WRONG_CREDENTIALS:`Adresse und Passwort passen nicht zusammen.`,WEAK_PASSWORD:`Ein Passwort braucht 10 bis 256 Zeichen.`,POLICY_REFUSED:`Die Regeln der Organisation erlauben das nicht.`,INVITATIONS_PAUSED:`Die Organisation nimmt zurzeit niemanden auf.`,LIMIT_REACHED:`Eine Grenze ist erreicht. Später kann es gehen.`}};function En(e={}){let{language:t}=w(),n=T(M),r=T(Tn);return i=>{if(!i.code)return i.message===void 0?n.unreachable:n.broken(i.requestId);let a=e[i.code]??r[i.code];return t===`en`?i.message??a:a}}function Dn({of:e,fields:t=[],meanings:n}){let r=En(n),i=e.filter(({field:e})=>!e||!t.includes(e));return i.length===0?null:(0,C.jsx)(Se,{color:`red`,role:`alert`,children:i.map(e=>(0,C.jsx)(`p`,{children:r(e)},`${e.code}${e.message}`))})}function On(){let e=En(),t={"aria-label":T(M).close},n=e=>pe({message:e,color:`red`,role:`alert`,closeButtonProps:t});return{done:e=>pe({message:e,color:`harbour`,closeButtonProps:t}),failed:n,refused:t=>{for(let r of t)n(e(r))}}}var kn={name:`_name_fc9gl_1`};function An({user:e,href:n,sign:r}){return(0,C.jsxs)(h,{gap:`sm`,wrap:`nowrap`,children:[(0,C.jsx)(t,{size:32,radius:`xl`,name:e.name,color:`harbour`,"aria-hidden":!0}),(0,C.jsxs)(`div`,{children:[(0,C.jsxs)(g,{size:`sm`,fw:600,children:[n?(0,C.jsx)(m,{href:n,className:kn.name,children:e.name}):e.name,r&&(0,C.jsxs)(C.Fragment,{children:[` `,r]})]}),(0,C.jsx)(g,{size:`sm`,c:`dimmed`,children:e.email})]})]})}var jn=[/^What the people of the department (.+) may do was changed\.$/,/^What (.+?) was granted or denied\b/,/^Somebody asked that (.+?) be invited\b/,/^An invitation of (.+?) was requested\b/,/^The (?:invitation|role) of (.+?) (?:was|is|expired|changed|in a space)\b/,/^The letter to (.+?) (?:was|could)\b/,/^The (?:department|space|role|integration|approval rule) (.+?) (?:was|is now|got|permits|moved|no longer)\b/,/^(.+?) (?:joined|is|was|expired|accepted|declined|moved|no longer|came|left|took|completed|explored|had)\b/],K=(e,t)=>t.exec(e)?.[1]??``;function Mn(e){let{summary:t,space:n}=e,r=jn.map(e=>K(t,e)).find(e=>e!==``)??``;return{subject:Nn(e)??r,as:K(t,/ as ([^.,;]+?)(?:, which|; before|\.)/)||K(t,/ is now ([^.,;]+?)(?: in the space|; before)/),space:n?.name??K(t,/\bthe space (.+?)(?: with the department| as |; before|\.)/),before:e.before??``,after:e.after??``,detail:K(t,/: (.+?)\.?$/)}}function Nn(e){let{kind:t,invitation:n,member:r,department:i,space:a,customRole:o,integration:s}=e;return t.startsWith(`INVITATION_`)?n?.email:t.startsWith(`DEPARTMENT_`)?i?.path:t.startsWith(`SPACE_`)&&!t.startsWith(`SPACE_MEMBER_`)?a?.name:t.startsWith(`ROLE_`)?o?.name:r?.user.name??s?.name}function Pn(e){let{kind:t,invitation:n,inviteLink:r,member:i,department:a,space:o,customRole:s,integration:c}=e,l=[{page:`import`,thing:e.import},{page:`invitations`,thing:t.startsWith(`INVITATION_`)?n:null},{page:`spaces`,thing:t.startsWith(`SPACE_MEMBER_`)?null:o},{page:`members`,thing:i},{page:`invitations`,thing:n},{page:`links`,thing:r},{page:`departments`,thing:a},{page:`roles`,thing:s},{page:`integrations`,thing:c}].find(({thing:e})=>e);return l?.thing?{page:l.page,id:l.thing.id,asked:l.page!==`import`}:null}function Fn(e,t){let{invitation:n,member:r,department:i,space:a,customRole:o,integration:s}=e;return n?.id===t?n.email:r?.id===t?r.user.name:i?.id===t?i.path:[a,o,s].find(e=>e?.id===t)?.name}var In=({before:e,after:t})=>e&&t?` (vorher: ${e})`:``,q=(e,{detail:t})=>t?`${e}: ${t}`:`${e}.`,Ln={INVITATION_REQUESTED:({subject:e,asRole:t})=>`Es wurde erbeten, ${e}${t} einzuladen.`,INVITATION_CREATED:({subject:e,asRole:t})=>`${e} wurde${t} eingeladen.`,INVITATION_SENT:({subject:e})=>`Der Brief an ${e} wurde gesendet.`,INVITATION_DELIVERY_FAILED:e=>q(`Der Brief an ${e.subject} konnte nicht zugestellt werden`,e),INVITATION_RESENT:({subject:e})=>`Die Einladung von ${e} wurde erneuert; der ältere Link gilt nicht mehr.`,INVITATION_REVOKED:({subject:e})=>`Die Einladung von ${e} wurde zurückgezogen.`,INVITATION_ACCEPTED:({subject:e})=>`${e} hat die Einladung angenommen.`,INVITATION_DECLINED:({subject:e})=>`${e} hat die Einladung abgelehnt.`,INVITATION_EXPIRED:({subject:e})=>`Die Einladung von ${e} ist abgelaufen.`,INVITATION_APPROVAL_GIVEN:({subject:e})=>`Die Einladung von ${e} bekam eine der Freigaben, die sie braucht.`,INVITATION_APPROVED:({subject:e})=>`Die Einladung von ${e} wurde freigegeben.`,INVITATION_REJECTED:({subject:e})=>`Die Einladung von ${e} wurde nicht freigegeben.`,INVITATION_ROLE_CHANGED:e=>`${e.subject} ist jetzt${e.asRole} eingeladen${In(e)}.`,INVITE_LINK_CREATED:({asRole:e})=>`Ein Link wurde erstellt, der eine Person${e} einlässt.`,INVITE_LINK_USED:({subject:e})=>`${e} ist über einen Link beigetreten.`,INVITE_LINK_REVOKED:()=>`Ein Link wurde zurückgezogen.`,INVITE_LINK_EXPIRED:()=>`Ein Link ist unbenutzt abgelaufen.`,MEMBER_JOINED:({subject:e,asRole:t})=>`${e} ist${t} beigetreten.`,MEMBER_ROLE_CHANGED:e=>`${e.subject} ist jetzt ${e.after}${In(e)}.`,MEMBER_DEPARTMENT_CHANGED:({subject:e,after:t})=>t?`${e} kam in die Abteilung ${t}.`:`${e} gehört keiner Abteilung mehr an.`,MEMBER_SUSPENDED:({subject:e})=>`${e} wurde gesperrt.`,MEMBER_REACTIVATED:({subject:e})=>`${e} ist wieder zugelassen.`,MEMBER_REMOVED:({subject:e})=>`${e} wurde entfernt.`,MEMBER_ONBOARDING_STEP_COMPLETED:({subject:e,step:t})=>`${e} hat ${t}.`,MEMBER_PERMISSION_CHANGED:({subject:e})=>`Was ${e} selbst gewährt oder verwehrt ist, wurde geändert.`,MEMBER_PERMISSION_ENDED:({subject:e})=>`Was ${e} auf Zeit gewährt oder verwehrt war, ist abgelaufen.`,DEPARTMENT_CREATED:({after:e,subject:t})=>`Die Abteilung ${e||t} wurde angelegt.`,DEPARTMENT_RENAMED:({before:e,after:t})=>`Die Abteilung ${e} heißt jetzt ${t}.`,DEPARTMENT_MOVED:({before:e,after:t})=>`Die Abteilung ${e} wurde nach ${t} verschoben.`,DEPARTMENT_PERMISSIONS_CHANGED:({subject:e})=>`Was die Leute der Abteilung ${e} dürfen, wurde geändert.`,DEPARTMENT_DELETED:({before:e,subject:t})=>`Die Abteilung ${e||t} wurde gelöscht.`,SPACE_CREATED:({after:e,subject:t})=>`Der Teamraum ${e||t} wurde angelegt.`,SPACE_RENAMED:({before:e,after:t})=>`Der Teamraum ${e} heißt jetzt ${t}.`,SPACE_MOVED:({subject:e,after:t})=>t?`Der Teamraum ${e} kam zur Abteilung ${t}.`:`Der Teamraum ${e} gehört zu keiner Abteilung mehr.`,SPACE_DELETED:({before:e,subject:t})=>`Der Teamraum ${e||t} wurde gelöscht.`,SPACE_MEMBER_ADDED:({subject:e,space:t})=>`${e} kam in den Teamraum ${t}.`,SPACE_MEMBER_ROLE_CHANGED:e=>`${e.subject} ist im Teamraum ${e.space} jetzt ${e.after}${In(e)}.`,SPACE_MEMBER_REMOVED:({subject:e,space:t})=>`${e} ist nicht mehr im Teamraum ${t}.`,ORGANIZATION_WELCOME_CHANGED:e=>q(`Die Begrüßung wurde geändert`,e),IMPORT_STARTED:()=>`Ein Import wurde begonnen.`,IMPORT_PROGRESSED:({after:e})=>e?`Ein Import hat ${e} Zeilen erledigt.`:`Ein Import ging weiter.`,IMPORT_FINISHED:e=>q(`Ein Import ist fertig`,e),IMPORT_FAILED:e=>q(`Ein Import ist stehen geblieben`,e),INVITATIONS_PAUSED:()=>`Alle Wege hinein sind angehalten.`,INVITATIONS_RESUMED:()=>`Alle Wege hinein sind wieder offen.`,ORGANIZATION_POLICY_CHANGED:e=>q(`Die Richtlinie wurde geändert`,e),APPROVAL_RULE_CREATED:({after:e,subject:t})=>`Die Freigaberegel ${e||t} wurde angelegt.`,APPROVAL_RULE_CHANGED:e=>q(`Die Freigaberegel ${e.subject} wurde geändert`,e),APPROVAL_RULE_DELETED:({before:e,subject:t})=>`Die Freigaberegel ${e||t} wurde gelöscht.`,ROLE_CREATED:({subject:e})=>`Die Rolle ${e} wurde angelegt.`,ROLE_CHANGED:({subject:e})=>`Die Rolle ${e} wurde geändert.`,ROLE_DELETED:({subject:e})=>`Die Rolle ${e} wurde gelöscht.`,INTEGRATION_CREATED:({after:e,subject:t})=>`Die Integration ${e||t} wurde hinzugefügt.`,INTEGRATION_CHANGED:e=>q(`Die Integration ${e.subject} wurde geändert`,e),INTEGRATION_DELETED:({before:e,subject:t})=>`Die Integration ${e||t} wurde gelöscht.`,RETENTION_APPLIED:()=>`Personendaten, deren Frist um war, wurden gelöscht.`,LOG_EXPORTED:()=>`Das Protokoll wurde exportiert.`},Rn={COMPLETE_PROFILE:`das Profil ausgefüllt`,JOIN_TEAM_SPACE:`sich einem Teamraum angeschlossen`,FIRST_CONVERSATION:`ein erstes Gespräch geführt`,EXPLORE_INTEGRATIONS:`die Integrationen erkundet`};function J(e,t){let n=e.toUpperCase();return G[t].role[n]??e}function zn(e,t){if(t===`en`)return e.summary;let n=Mn(e),r=n.as&&J(n.as,t),i=e.kind.endsWith(`ROLE_CHANGED`),a=Rn;return Ln[e.kind]({...n,subject:n.subject||M[t].somebody,asRole:r&&` als ${r}`,before:J(n.before,t),after:i&&r?r:J(n.after,t),step:a[n.after]??M[t].oneStep})}var Bn=[`invitations`,`members`,`departments`,`spaces`,`import`];function Vn({line:e}){let{language:t}=w(),{path:n}=L(),r=zn(e,t),i=Pn(e);if(!i)return r;let a=n(Bn.includes(i.page)?`${i.page}/${i.id}`:i.page),o=i.page===`links`?M[t].aLink:Mn(e).subject,s=o?r.indexOf(o):-1,c=e=>(0,C.jsx)(v,{component:m,href:a,fw:600,inherit:!0,children:e});return s<0?c(r):(0,C.jsxs)(C.Fragment,{children:[r.slice(0,s),c(o),r.slice(s+o.length)]})}var Hn={lines:`_lines_1gomu_1`,arrive:`_arrive_1gomu_1`,when:`_when_1gomu_21`},Un=9,Wn=[`IMPORT_PROGRESSED`,`INVITATION_SENT`];function Gn(e){return[...new Map(e.filter(({kind:e})=>!Wn.includes(e)).map(e=>[e.id,e])).values()].sort((e,t)=>t.sequence-e.sequence).slice(0,Un)}var Y={en:{title:`Overview`,lead:e=>`How inviting goes at ${e}`,invite:`Invite people`,period:`Period`,periods:{7:`7 days`,30:`30 days`,90:`90 days`},lately:{7:`in the last 7 days`,30:`in the last 30 days`,90:`in the last 90 days`},pendingLead:`not answered yet`,acceptedLead:`of those invited`,expiredLead:`of those invited`,undeliveredLead:`letters of open invitations`,awaitingLead:`somebody has to decide`,funnel:`From invitation to member`,funnelLead:(e,t,n)=>e===1?`Of the one person invited ${n}`:`Of the ${t} people invited ${n}`,stage:`Step`,people:`People`,share:`Share`,invited:`Invited`,delivered:`Letter sent`,joined:`Joined`,left:`Did not come`,open:`Still open`,nobody:`nobody`,times:`How long people take`,median:e=>`Half of those who joined did so within ${e}.`,noMedian:`Nobody of those invited in this time has joined yet.`,within:`Within`,days:`Day by day`,weeks:`Week by week`,span:`Time`,from:e=>`Week from ${e}`,daysTold:(e,t,n)=>`${e}: ${t} invited, ${n} joined`,quiet:`Nobody was invited in this time`,quietLead:`Choose a longer period above, or invite somebody now.`,activity:`Latest activity`,allActivity:`All activity`,noActivity:`Nothing has happened yet.`,first:`Bring in your people`,firstLead:`There are three ways. Whoever comes in by one of them appears here at once.`,ways:{invitations:[`By e-mail`,`They get a letter with a link of their own, and join by a click.`],import:[`By spreadsheet`,`A whole department at once. You see what will happen before it does.`],links:[`By link`,`For somebody whose address you do not have. A link works once.`]},hello:e=>`Hello, ${e}`,helloLead:e=>`You belong to ${e}.`,you:`You here`,role:`Your role`,department:`Your department`,noDepartment:`None yet`,since:`Member since`,spaces:`Your team spaces`,noSpaces:`You are in none yet. Look which there are, and ask to be let in.`,allSpaces:`All team spaces`,onboarding:`Your first steps`,onboarded:(e,t)=>`${e} of ${t} done`,steps:{COMPLETE_PROFILE:`Say who you are in your profile`,JOIN_TEAM_SPACE:`Join a team space`,FIRST_CONVERSATION:`Have a first conversation`,EXPLORE_INTEGRATIONS:`Look at what is connected`},done:`done`,complete:`Done`,completed:e=>`(${e})`,ask:`Whom to ask`,askLead:`These people look after invitations and members:`,noAdmins:`Nobody at present.`,write:`Write`,writeTo:e=>` to ${e}`,missing:`Is somebody missing here?`,missingLead:`Ask for an invitation, and somebody who may decides.`,askForInvitation:`Ask for an invitation`},de:{title:`Überblick`,lead:e=>`Wie es mit den Einladungen bei ${e} steht`,invite:`Einladen`,period:`Zeitraum`,periods:{7:`7 Tage`,30:`30 Tage`,90:`90 Tage`},lately:{7:`in den letzten 7 Tagen`,30:`in den letzten 30 Tagen`,90:`in den letzten 90 Tagen`},pendingLead:`noch ohne Antwort`,acceptedLead:`der Eingeladenen`,expiredLead:`der Eingeladenen`,undeliveredLead:`Briefe offener Einladungen`,awaitingLead:`jemand muss entscheiden`,funnel:`Von der Einladung zum Mitglied`,funnelLead:(e,t,n)=>e===1?`Die eine Person, die ${n} eingeladen wurde`:`Die ${t} Personen, die ${n} eingeladen wurden`,stage:`Schritt`,people:`Personen`,share:`Anteil`,invited:`Eingeladen`,delivered:`Brief gesendet`,joined:`Beigetreten`,left:`Nicht gekommen`,open:`Noch offen`,nobody:`niemand`,times:`Wie lange es dauert`,median:e=>`Die Hälfte derer, die beitraten, brauchte höchstens ${e}.`,noMedian:`Von denen, die in dieser Zeit eingeladen wurden, ist noch niemand beigetreten.`,within:`Innerhalb von`,days:`Tag für Tag`,weeks:`Woche für Woche`,span:`Zeit`,from:e=>`Woche ab ${e}`,daysTold:(e,t,n)=>`${e}: ${t} eingeladen, ${n} beigetreten`,quiet:`In dieser Zeit wurde niemand eingeladen`,quietLead:`Wählen Sie oben einen längeren Zeitraum, oder laden Sie jetzt jemanden ein.`,activity:`Zuletzt geschehen`,allActivity:`Alles ansehen`,noActivity:`Noch ist nichts geschehen.`,first:`Holen Sie Ihre Leute herein`,firstLead:`Es gibt drei Wege. Wer auf einem davon kommt, erscheint hier sofort.`,ways:{invitations:[`Per E-Mail`,`Ein Brief mit einem eigenen Link; wer ihn öffnet, tritt mit einem Klick bei.`],import:[`Per Tabelle`,`Eine ganze Abteilung auf einmal. Sie sehen vorher, was geschehen wird.`],links:[`Per Link`,`Für jemanden, dessen Adresse Sie nicht haben. Ein Link gilt einmal.`]},hello:e=>`Guten Tag, ${e}`,helloLead:e=>`Sie gehören zu ${e}.`,you:`Sie hier`,role:`Ihre Rolle`,department:`Ihre Abteilung`,noDepartment:`Noch keine`,since:`Mitglied seit`,spaces:`Ihre Teamräume`,noSpaces:`Sie sind noch in keinem. Sehen Sie nach, welche es gibt, und bitten Sie um Aufnahme.`,allSpaces:`Alle Teamräume`,onboarding:`Ihre ersten Schritte`,onboarded:(e,t)=>`${e} von ${t} getan`,steps:{COMPLETE_PROFILE:`Sagen Sie im Profil, wer Sie sind`,JOIN_TEAM_SPACE:`Schließen Sie sich einem Teamraum an`,FIRST_CONVERSATION:`Führen Sie ein erstes Gespräch`,EXPLORE_INTEGRATIONS:`Sehen Sie sich an, was verbunden ist`},done:`getan`,complete:`Getan`,completed:e=>`(${e})`,ask:`Wen Sie fragen können`,askLead:`Diese Personen kümmern sich um Einladungen und Mitglieder:`,noAdmins:`Zurzeit niemand.`,write:`Schreiben`,writeTo:e=>` an ${e}`,missing:`Fehlt hier jemand?`,missingLead:`Bitten Sie um eine Einladung; wer darf, entscheidet darüber.`,askForInvitation:`Um eine Einladung bitten`}};function Kn({lines:e}){let[t,n]=(0,x.useState)([]),r=T(Y),{path:i}=L();O(e=>n(t=>Gn([e,...t])));let a=Gn([...t,...e]),o=new Set(t.map(({id:e})=>e));return(0,C.jsxs)(W,{title:r.activity,actions:(0,C.jsx)(v,{component:m,href:i(`activity`),size:`sm`,children:r.allActivity}),children:[a.length===0&&(0,C.jsx)(g,{c:`dimmed`,children:r.noActivity}),(0,C.jsx)(`ol`,{className:Hn.lines,children:a.map(e=>(0,C.jsxs)(`li`,{"data-arrived":o.has(e.id)||void 0,children:[(0,C.jsx)(Vn,{line:e}),(0,C.jsx)(`span`,{className:Hn.when,children:(0,C.jsx)(Sn,{time:e.occurredAt})})]},e.id))})]})}var X={figure:`_figure_10ejo_1`,plot:`_plot_10ejo_6`,slot:`_slot_10ejo_21`,bars:`_bars_10ejo_32`,bar:`_bar_10ejo_32`,key:`_key_10ejo_68`,label:`_label_10ejo_80`,most:`_most_10ejo_91`,ends:`_ends_10ejo_101`,legend:`_legend_10ejo_102`};function qn({caption:e,labels:t,series:n,bars:r,number:i,ends:a}){let o=Math.max(1,...r.flatMap(({values:e})=>e));return(0,C.jsxs)(`figure`,{className:X.figure,children:[(0,C.jsxs)(`div`,{className:X.plot,"data-dense":a,"aria-hidden":!0,children:[r.map(({label:e,title:t,values:r})=>(0,C.jsxs)(`div`,{className:X.slot,title:t,children:[(0,C.jsx)(`div`,{className:X.bars,children:r.map((e,t)=>(0,C.jsx)(`span`,{className:X.bar,"data-series":t,style:{height:`${e/o*100}%`},children:!a&&e>0&&(0,C.jsx)(`b`,{children:i(e)})},n[t]))}),!a&&(0,C.jsx)(`span`,{className:X.label,children:e})]},e)),a&&(0,C.jsx)(`span`,{className:X.most,children:i(o)})]}),a&&(0,C.jsxs)(`div`,{className:X.ends,"aria-hidden":!0,children:[(0,C.jsx)(`span`,{children:r[0]?.label}),(0,C.jsx)(`span`,{children:r.at(-1)?.label})]}),n.length>1&&(0,C.jsx)(`ul`,{className:X.legend,"aria-hidden":!0,children:n.map((e,t)=>(0,C.jsxs)(`li`,{children:[(0,C.jsx)(`span`,{className:X.key,"data-series":t}),e]},e))}),(0,C.jsx)(`div`,{className:`unseen`,children:(0,C.jsxs)(`table`,{children:[(0,C.jsx)(`caption`,{children:e}),(0,C.jsx)(`thead`,{children:(0,C.jsx)(`tr`,{children:[t,...n].map(e=>(0,C.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,C.jsx)(`tbody`,{children:r.map(({label:e,values:t})=>(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`th`,{scope:`row`,children:e}),t.map((e,t)=>(0,C.jsx)(`td`,{children:i(e)},n[t]))]},e))})]})})]})}function Jn({of:e,weekly:t,caption:n}){let r=T(Y),{date:i,number:a}=E(),o=e.map(e=>{let n=t?r.from(i(e.date)):i(e.date);return{label:n,title:r.daysTold(n,a(e.created),a(e.accepted)),values:[e.created,e.accepted]}});return(0,C.jsx)(qn,{caption:n,labels:r.span,series:[r.invited,r.joined],bars:o,number:a,ends:!0})}var Z={first:`_first_stysv_1`,ways:`_ways_stysv_9`,way:`_way_stysv_9`},Yn=[[`invitations`,Me],[`import`,Ne],[`links`,we]];function Xn(){let e=T(Y),{path:t}=L();return(0,C.jsxs)(`section`,{className:Z.first,"aria-labelledby":`first-steps`,children:[(0,C.jsx)(d,{order:2,size:`h3`,id:`first-steps`,children:e.first}),(0,C.jsx)(g,{c:`dimmed`,children:e.firstLead}),(0,C.jsx)(`ul`,{className:Z.ways,children:Yn.map(([n,r])=>{let[i,a]=e.ways[n];return(0,C.jsx)(`li`,{children:(0,C.jsxs)(m,{href:t(n),className:Z.way,children:[(0,C.jsx)(r,{size:26,stroke:1.6,"aria-hidden":!0}),(0,C.jsx)(`b`,{children:i}),(0,C.jsx)(`span`,{children:a})]})},n)})})]})}var Q={funnel:`_funnel_1ch01_1`,track:`_track_1ch01_15`,bar:`_bar_1ch01_19`,count:`_count_1ch01_35`,share:`_share_1ch01_43`,rest:`_rest_1ch01_53`};function Zn({of:e,lead:t}){let n=T(Y),{number:r,percent:i}=E(),a=[[n.invited,e.created],[n.delivered,e.delivered],[n.joined,e.accepted]];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(g,{c:`dimmed`,size:`sm`,mb:`xs`,children:t}),(0,C.jsxs)(`table`,{className:Q.funnel,"aria-label":n.funnel,children:[(0,C.jsx)(`thead`,{className:`unseen`,children:(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`th`,{scope:`col`,children:n.stage}),(0,C.jsx)(`td`,{"aria-hidden":!0}),(0,C.jsx)(`th`,{scope:`col`,children:n.people}),(0,C.jsx)(`th`,{scope:`col`,children:n.share})]})}),(0,C.jsx)(`tbody`,{children:a.map(([t,n])=>(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`th`,{scope:`row`,children:t}),(0,C.jsx)(`td`,{className:Q.track,"aria-hidden":!0,children:(0,C.jsx)(`div`,{className:Q.bar,style:{width:`${n/e.created*100}%`}})}),(0,C.jsx)(`td`,{className:Q.count,children:r(n)}),(0,C.jsx)(`td`,{className:Q.share,children:i(n/e.created)})]},t))})]}),(0,C.jsxs)(`dl`,{className:Q.rest,children:[(0,C.jsx)(Qn,{term:n.left,of:[[`DECLINED`,e.declined],[`EXPIRED`,e.expired],[`REVOKED`,e.revoked],[`REJECTED`,e.rejected]]}),(0,C.jsx)(Qn,{term:n.open,of:[[`PENDING`,e.pending],[`AWAITING_APPROVAL`,e.awaitingApproval]]})]})]})}function Qn({term:e,of:t}){let n=T(Y),r=T(G).invitation,{path:i}=L(),{number:a}=E(),o=t.filter(([,e])=>e>0);return(0,C.jsxs)(`div`,{children:[(0,C.jsx)(`dt`,{children:e}),(0,C.jsxs)(`dd`,{children:[o.length===0&&n.nobody,o.map(([e,t])=>(0,C.jsxs)(m,{href:`${i(`invitations`)}?state=${e}`,children:[r[e],` `,(0,C.jsx)(`b`,{children:a(t)})]},e))]})]})}var $n=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},er=new $n(`
    query Overview($organizationId: ID!, $since: DateTime!) {
  organization(id: $organizationId) {
    id
    invitationStatistics(since: $since) {
      created
      delivered
      accepted
      declined
      revoked
      expired
      rejected
      pending
      awaitingApproval
      medianSecondsToAccept
      timesToAccept {
        withinSeconds
        count
      }
      days {
        date
        created
        accepted
      }
    }
    ever: invitations(first: 1) {
      totalCount
    }
    pending: invitations(first: 1, where: {state: [PENDING]}) {
      totalCount
    }
    undelivered: invitations(
      first: 1
      where: {state: [PENDING], delivery: [FAILED]}
    ) {
      totalCount
    }
    awaiting: invitations(first: 1, where: {state: [AWAITING_APPROVAL]}) {
      totalCount
    }
    events(first: 20) {
      nodes {
        ...LogLine
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
}`),tr=new $n(`
    query Welcome($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    viewerMember {
      ...MemberRow
      spaces(first: 100) {
        nodes {
          id
          name
        }
      }
    }
    members(first: 20, where: {role: [ADMIN], state: [ACTIVE]}) {
      nodes {
        id
        user {
          ...Person
        }
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
}`),nr=new $n(`
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
}`),rr={figures:`_figures_6t679_1`,columns:`_columns_6t679_9`,charts:`_charts_6t679_16`},ir=[7,30,90];function ar(e){return ir.find(t=>String(t)===e)??30}var or=864e5,sr={7:6,30:29,90:90};function cr(e,t){let n=t-t%or;return new Date(n-sr[e]*or).toISOString()}var lr=31;function ur(e){if(e.length<=lr)return{weekly:!1,spans:e};let t=e.length%7,n=[e.slice(0,t)];for(let r=t;r<e.length;r+=7)n.push(e.slice(r,r+7));return{weekly:!0,spans:n.flatMap(dr)}}function dr(e){let[t]=e;if(!t)return[];let n=t=>e.reduce((e,n)=>e+n[t],0);return[{date:t.date,created:n(`created`),accepted:n(`accepted`)}]}var $={tiles:`_tiles_12vkk_1`,tile:`_tile_12vkk_1`,label:`_label_12vkk_32`,count:`_count_12vkk_37`,lead:`_lead_12vkk_56`};function fr({figures:e,period:t}){let n=T(Y),{invitation:r,delivery:i}=T(G),{path:a}=L(),{number:o}=E(),{pending:s,undelivered:c,awaiting:l,invitationStatistics:u}=e,d=[{label:r.PENDING,count:s?.totalCount,lead:n.pendingLead,where:`state=PENDING`},{label:r.ACCEPTED,count:u?.accepted,lead:`${n.acceptedLead} ${n.lately[t]}`,where:`state=ACCEPTED`,tone:`good`},{label:r.EXPIRED,count:u?.expired,lead:`${n.expiredLead} ${n.lately[t]}`,where:`state=EXPIRED`},{label:i.FAILED,count:c?.totalCount,lead:n.undeliveredLead,where:`state=PENDING&delivery=FAILED`,tone:`bad`},{label:r.AWAITING_APPROVAL,count:l?.totalCount,lead:n.awaitingLead,where:`state=AWAITING_APPROVAL`,tone:`warn`}];return(0,C.jsx)(`ul`,{className:$.tiles,children:d.map(({label:e,count:t=0,lead:n,where:r,tone:i})=>(0,C.jsx)(`li`,{children:(0,C.jsxs)(m,{href:`${a(`invitations`)}?${r}`,className:$.tile,children:[(0,C.jsx)(`span`,{className:$.label,children:e}),(0,C.jsx)(`span`,{className:$.count,"data-tone":t>0?i:void 0,children:o(t)}),(0,C.jsx)(`span`,{className:$.lead,children:n})]})},e))})}function pr({of:e}){let t=T(Y),{duration:n,number:r}=E(),{medianSecondsToAccept:i,timesToAccept:a}=e;if(i===null)return(0,C.jsx)(g,{c:`dimmed`,children:t.noMedian});let o=a.map(({withinSeconds:e,count:i})=>{let a=`${t.within} ${n(e)}: ${r(i)}`;return{label:n(e,`short`),title:a,values:[i]}});return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(g,{mb:`xs`,children:t.median(n(i))}),(0,C.jsx)(qn,{caption:t.times,labels:t.within,series:[t.joined],bars:o,number:r})]})}function mr(){let{organization:e,path:t}=L(),[n]=oe(),r=ar(n.get(`days`)),i=T(Y),a=(0,x.useMemo)(()=>cr(r,Date.now()),[r]),{data:o,error:s,waiting:c,again:l}=k(er,{organizationId:e.id,since:a},{stale:[`INVITATION_`]});if(s)return(0,C.jsx)(F,{error:s,again:l});let u=o?.organization,d=u?.ever?.totalCount===0;return(0,C.jsxs)(bn,{title:i.title,lead:i.lead(e.name),actions:(0,C.jsxs)(C.Fragment,{children:[u&&!d&&(0,C.jsx)(hr,{period:r}),(0,C.jsx)(p,{component:m,href:t(`invitations`),leftSection:(0,C.jsx)(Ve,{size:18,"aria-hidden":!0}),children:i.invite})]}),children:[!u&&(0,C.jsx)(P,{}),u&&(0,C.jsxs)(`div`,{className:rr.figures,"aria-busy":c,children:[d?(0,C.jsx)(Xn,{}):(0,C.jsx)(fr,{figures:u,period:r}),(0,C.jsxs)(`div`,{className:d?void 0:rr.columns,children:[u.invitationStatistics&&!d&&(0,C.jsx)(gr,{of:u.invitationStatistics,period:r}),(0,C.jsx)(Kn,{lines:u.events?.nodes??[]})]})]})]})}function hr({period:e}){let[,t]=oe(),n=T(Y);return(0,C.jsx)(l,{"aria-label":n.period,value:String(e),onChange:e=>t({days:e},{replace:!0}),data:ir.map(e=>({value:String(e),label:n.periods[e]}))})}function gr({of:e,period:t}){let n=T(Y),{number:r}=E();if(e.created===0)return(0,C.jsx)(W,{title:n.quiet,children:(0,C.jsx)(g,{c:`dimmed`,children:n.quietLead})});let{weekly:i,spans:a}=ur(e.days),o=i?n.weeks:n.days;return(0,C.jsxs)(`div`,{className:rr.charts,children:[(0,C.jsx)(W,{title:n.funnel,children:(0,C.jsx)(Zn,{of:e,lead:n.funnelLead(e.created,r(e.created),n.lately[t])})}),(0,C.jsx)(W,{title:n.times,children:(0,C.jsx)(pr,{of:e})}),(0,C.jsx)(W,{title:o,children:(0,C.jsx)(Jn,{of:a,weekly:i,caption:o})})]})}var _r={steps:`_steps_1qdgy_1`,step:`_step_1qdgy_1`};function vr({memberId:e,onboarding:{steps:t,completedCount:n}}){let r=T(Y);return(0,C.jsxs)(W,{title:r.onboarding,actions:(0,C.jsx)(g,{size:`sm`,c:`dimmed`,children:r.onboarded(n,t.length)}),children:[(0,C.jsx)(te,{value:n/t.length*100,mb:`sm`,"aria-hidden":!0}),(0,C.jsx)(`ol`,{className:_r.steps,children:t.map(({kind:t,completedAt:n})=>(0,C.jsxs)(`li`,{"data-done":n!==null||void 0,children:[n?(0,C.jsx)(Be,{"aria-hidden":!0}):(0,C.jsx)(Oe,{"aria-hidden":!0}),(0,C.jsxs)(`span`,{className:_r.step,children:[r.steps[t],n&&(0,C.jsxs)(`span`,{className:`unseen`,children:[` (`,r.done,`)`]})]}),!n&&(0,C.jsx)(yr,{memberId:e,step:t})]},t))})]})}function yr({memberId:e,step:t}){let[n,r]=A(nr),{refused:i}=On(),a=T(Y);async function o(){let{problems:r}=await n({input:{memberId:e,step:t}});i(r)}return(0,C.jsxs)(p,{size:`compact-sm`,variant:`light`,onClick:o,loading:r,children:[a.complete,(0,C.jsx)(`span`,{className:`unseen`,children:a.completed(a.steps[t])})]})}var br={cards:`_cards_1iao2_1`,facts:`_facts_1iao2_7`,people:`_people_1iao2_23`};function xr(){let{organization:e,viewer:t,path:n}=L(),r=T(Y),{data:i,error:a,again:o}=k(tr,{organizationId:e.id});if(a)return(0,C.jsx)(F,{error:a,again:o});let{viewerMember:s,members:c}=i?.organization??{};return(0,C.jsxs)(bn,{title:r.hello(t.user.name),lead:r.helloLead(e.name),children:[!s&&(0,C.jsx)(P,{}),s&&(0,C.jsxs)(`div`,{className:br.cards,children:[(0,C.jsx)(Sr,{own:s}),s.onboarding&&(0,C.jsx)(vr,{memberId:s.id,onboarding:s.onboarding}),(0,C.jsxs)(W,{title:r.ask,children:[(0,C.jsx)(g,{c:`dimmed`,mb:`sm`,children:c?.nodes.length?r.askLead:r.noAdmins}),(0,C.jsx)(`ul`,{className:br.people,children:c?.nodes.map(({id:e,user:t})=>(0,C.jsxs)(`li`,{children:[(0,C.jsx)(An,{user:t}),(0,C.jsxs)(v,{href:`mailto:${t.email}`,size:`sm`,children:[r.write,(0,C.jsx)(`span`,{className:`unseen`,children:r.writeTo(t.name)})]})]},e))})]}),(0,C.jsxs)(W,{title:r.missing,children:[(0,C.jsx)(g,{c:`dimmed`,mb:`sm`,children:r.missingLead}),(0,C.jsx)(p,{component:m,href:n(`approvals`),children:r.askForInvitation})]})]})]})}function Sr({own:e}){let t=T(Y),{day:n}=E(),{path:r}=L(),i=e.spaces.nodes;return(0,C.jsx)(W,{title:t.you,children:(0,C.jsxs)(`dl`,{className:br.facts,children:[(0,C.jsx)(`dt`,{children:t.role}),(0,C.jsx)(`dd`,{children:(0,C.jsx)(xn,{of:e})}),(0,C.jsx)(`dt`,{children:t.department}),(0,C.jsx)(`dd`,{children:e.department??t.noDepartment}),(0,C.jsx)(`dt`,{children:t.since}),(0,C.jsx)(`dd`,{children:n(e.joinedAt)}),(0,C.jsx)(`dt`,{children:t.spaces}),(0,C.jsx)(`dd`,{children:(0,C.jsxs)(fe,{gap:2,align:`flex-start`,children:[i.length===0&&t.noSpaces,i.map(({id:e,name:t})=>(0,C.jsx)(v,{component:m,href:r(`spaces/${e}`),children:t},e)),i.length===0&&(0,C.jsx)(v,{component:m,href:r(`spaces`),children:t.allSpaces})]})})]})})}function Cr(){return R()?(0,C.jsx)(mr,{}):(0,C.jsx)(xr,{})}export{A,w as B,L as C,Et as D,N as E,O as F,vt as I,D as L,k as M,wt as N,Dt as O,xt as P,at as R,R as S,P as T,T as V,W as _,Mn as a,zt as b,An as c,On as d,Sn as f,G as g,xn as h,zn as i,Tt as j,M as k,Dn as l,wn as m,Vn as n,Fn as o,Cn as p,J as r,Pn as s,Cr as t,En as u,bn as v,F as w,H as x,Wt as y,E as z};