const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/new-organization-1GsB4X5z.js","assets/rolldown-runtime-XKyaHtl9.js","assets/libraries-UrOIUJRm.js","assets/TextInput-CVU09ig2.js","assets/InputBase-DS33VQQ3.js","assets/slug-ppoL7bpT.js","assets/form-dialog-Dv0pi7nO.js","assets/dialog-CM5ZaZBz.js","assets/dialog-avUd4Ibt.css","assets/dialog-foot-C52z8dFC.js","assets/dialog-foot-CsFQVKy4.css","assets/use-gone-Dm4rvgg2.js","assets/generated-tVDZIQKM.js","assets/own-invitations-CUVTUD-5.js","assets/open-invitations-DwI4fz9A.js","assets/open-invitations-mFXdKRw2.css","assets/invitations-KbYn8Dbj.js","assets/pager-C20p3zHR.js","assets/use-state-of-BfnyZ89a.js","assets/use-typed-zHJVI5GT.js","assets/use-typed-BBu2BZ5Y.css","assets/rows-DctugnqA.js","assets/rows-BZVkytAw.css","assets/confirm-1KwOthsp.js","assets/Textarea-BuKhcg76.js","assets/letter-frame-B1HQwj0M.js","assets/letter-frame-DS3ZZbuE.css","assets/state-signs-BGyO2pRA.js","assets/sign-B5YWhn5i.js","assets/sign-C7ee2QMe.css","assets/IconDownload-DLTUGRnb.js","assets/path-of-CqDArCts.js","assets/NativeSelect-sXTbOzwK.js","assets/Select-Ds1wItU_.js","assets/IconSearch-BNU_txcK.js","assets/department-select-0PBmr4Zl.js","assets/use-departments-3e2uWDhk.js","assets/IconChevronDown-CJ3R7Flp.js","assets/history-CXnKaPyn.js","assets/read-all-CWCrTExW.js","assets/Switch-C5tpJD3-.js","assets/InlineInput-DRTYzhTk.js","assets/role-select-CtrH0AnZ.js","assets/permissions-Cl9HAVfh.js","assets/IconCircleCheck-DTrqJaKW.js","assets/idempotency-Bbv1a-Ao.js","assets/invitations-C4MVncwb.css","assets/spaces-Dk2KpoSd.js","assets/way-back-DJ8pHVNQ.js","assets/IconArrowLeft-A-05IYVi.js","assets/way-back-IAw4Hfg7.css","assets/member-select-MU-uJpGH.js","assets/spaces-CxMdgN6J.css","assets/integrations-Cd3IorJq.js","assets/Radio-CmGuJX7G.js","assets/PillsInput-DTSbYadZ.js","assets/access-chain-DdgrhzGh.js","assets/legible-DH7vaY6l.js","assets/access-chain-Dmv62_Vb.css","assets/roles-D5g9e-Hq.js","assets/department-pick-DPeROKjo.js","assets/Fieldset-CjwQ7DUU.js","assets/permission-texts-B1QTCT65.js","assets/roles-hMAIcBab.css","assets/members-CzJwEjPP.js","assets/progress-BJXfcIDW.js","assets/progress-DvXOYgay.css","assets/IconUser-Clz5-8FA.js","assets/SimpleGrid-W_6v6CHh.js","assets/IconArrowRight-rh1sFNlh.js","assets/member-BPp0n7tL.js","assets/change-CfUiS4mB.js","assets/texts-ApBC-7cv.js","assets/change-DTCuaRQ4.css","assets/local-minute-_MHT7K2o.js","assets/member-R7woXAwU.css","assets/departments-DJRlpThn.js","assets/departments-C7jaxVCT.css","assets/import-On0gk-Uh.js","assets/csv-XY-fU9Bd.js","assets/filter-chips-1AhqOaFj.js","assets/filter-chips-Cu-bp0gk.css","assets/IconAlertTriangle-MLo3BSoG.js","assets/IconPlayerPlay-UB4isilO.js","assets/import-DQSF9_yf.css","assets/links-qov4k6Dz.js","assets/texts-FGlzWw8a.js","assets/texts-BVuejyWm.css","assets/lifetimes-CbH0qUuw.js","assets/preload-helper-DygEbaNj.js","assets/approvals-BQgiUCIO.js","assets/approvals-B_S1JVoA.css","assets/activity-iL22J8lc.js","assets/generated-zMODTnBQ.js","assets/ActionIcon-DPkZNqjd.js","assets/activity-FoTCacaE.css","assets/access-A1AI-_8e.js","assets/settings-1Hp9ghcy.js","assets/use-form-Bu-NhEbk.js","assets/settings-B_A2KHsd.css","assets/account-DR9XPG2h.js","assets/account-Q0REXXpo.css"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,t as n}from"./channel-BBaWzm94.js";import{$ as r,A as i,At as a,B as o,C as s,Cn as c,E as l,En as u,F as d,G as ee,H as f,It as te,J as p,K as ne,L as re,M as ie,Mt as ae,N as oe,O as se,Ot as ce,P as le,Q as ue,R as de,S as fe,U as pe,Un as me,V as he,W as ge,Wn as _e,Wt as ve,X as m,Z as ye,_ as be,_t as xe,a as Se,at as Ce,b as h,c as we,ct as g,d as Te,f as Ee,g as De,gn as Oe,gt as ke,h as Ae,i as je,it as _,j as Me,k as Ne,l as Pe,m as Fe,n as Ie,nt as v,o as Le,p as Re,q as ze,r as Be,rt as y,s as Ve,t as He,u as Ue,v as We,w as Ge,x as Ke,z as qe}from"./libraries-UrOIUJRm.js";import{t as b}from"./preload-helper-DygEbaNj.js";var Je=c();function Ye(e,t,n,r,i){return a=>({__typename:e,userErrors:[],[t]:{__typename:n,id:a.input[r],state:i}})}var Xe={possibleTypes:{Actor:[`System`,`User`]},keys:new Proxy({},{get:()=>e=>e.id??null}),updates:{Mutation:{removeMember({removeMember:e},t,n){let{removedMemberId:r}=e;r&&n.invalidate({__typename:`Member`,id:r})}}},optimistic:{revokeInvitation:Ye(`RevokeInvitationPayload`,`invitation`,`Invitation`,`invitationId`,`REVOKED`),rejectInvitation:Ye(`RejectInvitationPayload`,`invitation`,`Invitation`,`invitationId`,`REJECTED`),revokeInviteLink:Ye(`RevokeInviteLinkPayload`,`inviteLink`,`InviteLink`,`inviteLinkId`,`REVOKED`),updateMember(e){let{memberId:t,role:n,state:r,department:i}=e.input;return{__typename:`UpdateMemberPayload`,userErrors:[],member:{__typename:`Member`,id:t,...n&&{role:n,customRole:null},...r&&{state:r},...i!==void 0&&{department:i||null}}}},updateDepartment(e){let{departmentId:t,parentId:n,...r}=e.input,i=n?{__typename:`Department`,id:n}:null;return{__typename:`UpdateDepartmentPayload`,userErrors:[],department:{__typename:`Department`,id:t,...r,...n!==void 0&&{parent:i}}}},updateIntegration(e){let{integrationId:t,name:n,enabled:r,authentication:i}=e.input;return{__typename:`UpdateIntegrationPayload`,userErrors:[],integration:{__typename:`Integration`,id:t,...n&&{name:n},...r!==void 0&&{enabled:r},...i&&{authentication:i}}}}}},x=!1;function Ze(){x||(x=!0,sessionStorage.setItem(`usher.next`,location.pathname+location.search),location.assign(`/sign-in`))}function Qe(){x||(x=!0,location.reload())}async function $e(e){x=!0;let t=await e();return x=t.length===0,x&&(n(),location.assign(`/sign-in`)),t}function et(e){let t=tt(e);return le({url:`/graphql`,preferGetMethod:!1,requestPolicy:`cache-and-network`,fetchOptions:{headers:{"GraphQL-Require-Preflight":`1`}},exchanges:[re({onError(e){e.graphQLErrors.map(({extensions:e})=>e.code).includes(`UNAUTHENTICATED`)&&Ze()}}),Ne(Xe),d,de({forwardSubscription:e=>at(t,e)})]})}function tt(e){let t=new URL(`/graphql`,location.href);t.protocol=t.protocol.replace(`http`,`ws`);let n=Oe({url:t.href,keepAlive:1e4,lazyCloseTimeout:2e3,retryAttempts:1/0,retryWait:e=>it(Math.min(500*2**e,15e3)*(.5+Math.random()/2)),shouldRetry:()=>!0,on:{connected:()=>e.opened(),closed(t){let{code:n}=t;n===rt?Ze():n===nt?e.left():e.lost()}}});return addEventListener(`offline`,()=>n.terminate()),n}var nt=1e3,rt=4401,it=e=>new Promise(t=>setTimeout(t,e));function at(e,{query:t=``,variables:n}){let r={query:t,variables:{...n}};return{subscribe:t=>({unsubscribe:e.subscribe(r,{next(e){let{organizationEvents:n}=e.data;r.variables.after=n.cursor,t.next(e)},error:e=>t.error(e),complete:()=>t.complete()})})}}var S=e(me(),1),ot=4e3,st=new class{state=`connecting`;listeners=new Set;opened(){this.state===`lost`?(this.become(`resumed`),setTimeout(()=>this.state===`resumed`&&this.become(`live`),ot)):this.become(`live`)}lost(){this.state!==`connecting`&&this.become(`lost`)}left(){this.become(`connecting`)}now=()=>this.state;listen=e=>(this.listeners.add(e),()=>this.listeners.delete(e));become(e){this.state=e;for(let e of this.listeners)e()}};function ct(){return(0,S.useSyncExternalStore)(st.listen,st.now)}var lt=[[`day`,86400],[`hour`,3600],[`minute`,60],[`second`,1]];function ut(e){let t=new Intl.DateTimeFormat(e,{dateStyle:`medium`,timeStyle:`short`}),n=new Intl.DateTimeFormat(e,{dateStyle:`medium`}),r=new Intl.DateTimeFormat(e,{timeStyle:`short`}),i=new Intl.DateTimeFormat(e,{day:`numeric`,month:`short`,timeZone:`UTC`}),a=new Intl.RelativeTimeFormat(e,{numeric:`auto`}),o=new Intl.NumberFormat(e),s=new Intl.NumberFormat(e,{style:`percent`,maximumFractionDigits:0}),c=new Intl.ListFormat(e);return{moment:e=>t.format(new Date(e)),day:e=>n.format(new Date(e)),clock:e=>r.format(new Date(e)),date:e=>i.format(new Date(e)),distance(e,t){let n=(Date.parse(e)-t)/1e3,r=n>=1,[i,o]=r?ft(n):dt(Math.abs(n));return a.format(r?Math.ceil(n/o):Math.trunc(n/o),i)},duration(t,n=`long`){let[r,i]=dt(t);return new Intl.NumberFormat(e,{style:`unit`,unit:r,unitDisplay:n}).format(Math.round(t/i))},number:e=>o.format(e),percent:e=>s.format(e),list:e=>c.format(e)}}function dt(e){return lt.find(([,t])=>e>=t)??[`second`,1]}function ft(e){let[t,n]=dt(e);return lt.find(([,t])=>Math.ceil(e/n)*n>=t)??[t,n]}var C=_e(),pt={en:`English`,de:`Deutsch`},mt=(0,S.createContext)(null),ht=`usher.language`;function gt({children:e}){let[t,n]=(0,S.useState)(vt);(0,S.useEffect)(()=>{document.documentElement.lang=t},[t]);let r=(0,S.useMemo)(()=>({language:t,formats:ut(yt(t)),read(e){localStorage.setItem(ht,e),n(e)}}),[t]);return(0,C.jsx)(mt,{value:r,children:e})}function w(){let e=(0,S.use)(mt);if(!e)throw Error(`there is no LanguageProvider above`);return e}function T(e){return e[w().language]}function E(){return w().formats}function _t(e){return e!=null&&e in pt}function vt(){let e=localStorage.getItem(ht);return _t(e)?e:navigator.languages.map(e=>e.split(`-`)[0]).find(_t)??`en`}function yt(e){return navigator.languages.find(t=>t.split(`-`)[0]===e)??e}var bt={screen:`_screen_12yxm_1`,card:`_card_12yxm_6`},xt=0;function D({title:e,lead:t,actions:n,children:r}){let i=(0,S.useRef)(null);return(0,S.useEffect)(()=>{document.title=`${e} · usher`},[e]),(0,S.useEffect)(()=>{xt++>0&&i.current?.focus({preventScroll:!0})},[]),(0,C.jsxs)(`section`,{className:bt.screen,children:[(0,C.jsxs)(g,{justify:`space-between`,align:`flex-start`,mb:`md`,gap:`sm`,children:[(0,C.jsxs)(`div`,{children:[(0,C.jsx)(f,{order:1,size:`h2`,ref:i,tabIndex:-1,children:e}),t&&(0,C.jsx)(_,{c:`dimmed`,children:t})]}),n&&(0,C.jsx)(g,{gap:`xs`,children:n})]}),r]})}function O({title:e,actions:t,children:n}){return(0,C.jsxs)(`section`,{className:bt.card,"aria-label":e,children:[e&&(0,C.jsxs)(g,{justify:`space-between`,mb:`sm`,gap:`xs`,children:[(0,C.jsx)(f,{order:2,size:`h4`,children:e}),t]}),n]})}var k={en:{loading:`Loading…`,failed:`That did not work`,tryAgain:`Try again`,unloadable:{screen:`This screen could not be loaded`,page:`This page could not be loaded`},unloadableLead:`The connection may be gone, or there is a newer version since this page was opened. Trying again loads the page anew.`,unreachable:`The server cannot be reached. Check your connection and try again.`,broken:e=>`Something went wrong on the server; it was not your fault.${e?` If it happens again, tell your operator this number: ${e}`:``}`,tooMuch:e=>`That was too much at once. Please try again in ${e}.`,noPermission:`You may not see this`,noPermissionLead:`Your role here does not permit it. If you need it, ask an admin of your organization.`,notFound:`There is nothing here`,notFoundLead:`The address leads nowhere, or what stood here is gone.`,selectAll:`Select all on this page`,select:e=>`Select ${e}`,total:(e,t)=>e===1?`1 in all`:`${t} in all`,pages:`Pages`,previousPage:`Previous`,nextPage:`Next`,expired:e=>`expired ${e}`,cancel:`Cancel`,close:`Close`,reason:`Reason`,reasonHint:`Optional. It stands in the log.`,copied:`Copied`,copyByHand:`Your browser does not let this page copy by itself. Select the text and copy it.`,role:`Role`,department:`Department`,noDepartment:`None`,earlier:`Show earlier`,noSuchDepartment:`There is no such department`,clear:e=>`${e}: choose nothing`,somebody:`somebody`,aLink:`A link`,oneStep:`taken a first step`},de:{loading:`Lädt…`,failed:`Das hat nicht geklappt`,tryAgain:`Noch einmal versuchen`,unloadable:{screen:`Dieser Bereich ließ sich nicht laden`,page:`Diese Seite ließ sich nicht laden`},unloadableLead:`Vielleicht ist die Verbindung weg, oder es gibt eine neuere Version, seit die Seite offen ist. Ein neuer Versuch lädt die Seite neu.`,unreachable:`Der Server ist nicht zu erreichen. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.`,broken:e=>`Auf dem Server ging etwas schief; es lag nicht an Ihnen.${e?` Wenn es wieder geschieht, nennen Sie dem Betreiber diese Nummer: ${e}`:``}`,tooMuch:e=>`Das war zu viel auf einmal. Bitte versuchen Sie es nach ${e} noch einmal.`,noPermission:`Das dürfen Sie nicht sehen`,noPermissionLead:`Ihre Rolle erlaubt es nicht. Wenn Sie es brauchen, fragen Sie einen Admin Ihrer Organisation.`,notFound:`Hier ist nichts`,notFoundLead:`Die Adresse führt nirgends hin, oder was hier stand, ist fort.`,selectAll:`Alle auf dieser Seite auswählen`,select:e=>`${e} auswählen`,total:(e,t)=>e===1?`1 insgesamt`:`${t} insgesamt`,pages:`Seiten`,previousPage:`Zurück`,nextPage:`Weiter`,expired:e=>`abgelaufen ${e}`,cancel:`Abbrechen`,close:`Schließen`,reason:`Grund`,reasonHint:`Freiwillig. Er steht im Protokoll.`,copied:`Kopiert`,copyByHand:`Ihr Browser lässt diese Seite nicht selbst kopieren. Markieren und kopieren Sie den Text.`,role:`Rolle`,department:`Abteilung`,noDepartment:`Keine`,earlier:`Früheres zeigen`,noSuchDepartment:`Diese Abteilung gibt es nicht`,clear:e=>`${e}: nichts wählen`,somebody:`jemand`,aLink:`Ein Link`,oneStep:`einen ersten Schritt getan`}};function St({of:e,children:t}){let[n]=Ge();return(0,C.jsx)(Ct,{path:n,fallback:(0,C.jsx)(wt,{of:e}),children:t})}var Ct=class extends S.Component{state={failed:!1,path:this.props.path};static getDerivedStateFromError(){return{failed:!0}}static getDerivedStateFromProps({path:e},t){return e===t.path?null:{failed:!1,path:e}}render(){return this.state.failed?this.props.fallback:this.props.children}};function wt({of:e}){let t=T(k);return(0,C.jsx)(`div`,{role:`alert`,children:(0,C.jsxs)(D,{title:t.unloadable[e],children:[(0,C.jsx)(`p`,{children:t.unloadableLead}),(0,C.jsx)(m,{onClick:()=>location.reload(),children:t.tryAgain})]})})}var Tt=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`);function A(e){return String(e)}var Et=(0,S.createContext)({listen:()=>()=>{},changedAt:()=>0}),Dt=[`FORBIDDEN`,`RESYNC`,`BAD_USER_INPUT`],Ot=5;function kt({organizationId:e,viewerId:t,after:n,ended:r,children:i}){let a=Me(),[{log:o,hear:s}]=(0,S.useState)(At),[c,l]=(0,S.useState)(0),u=(0,S.useRef)(n);return(0,S.useEffect)(()=>{let n,{unsubscribe:i}=a.subscription(A(Tt),{organizationId:e,after:u.current}).subscribe(({data:e,error:i})=>{e&&(u.current=e.organizationEvents.cursor,s(e.organizationEvents,t));let a=i?.graphQLErrors[0]?.extensions;if(!a||a.code===`UNAUTHENTICATED`)return;if(Dt.includes(a.code))return r();let o=Math.max(Number(a.retryAfterSeconds??0),Ot);n=setTimeout(()=>l(c+1),o*1e3)});return()=>{clearTimeout(n),i()}},[a,e,t,s,r,c]),(0,C.jsx)(Et,{value:o,children:i})}function At(){let e=new Set,t=new Map,n={listen(t){return e.add(t),()=>e.delete(t)},changedAt:e=>t.get(e)??0};function r(n,r){if(n.actor.__typename!==`User`||n.actor.id!==r)for(let e of jt(n))t.set(e,Date.now());for(let t of e)t(n)}return{log:n,hear:r}}function jt(e){let{invitation:t,inviteLink:n,member:r,department:i,space:a,customRole:o,integration:s}=e;return[t,n,r,i,a,o,s].flatMap(e=>e?.id??[])}function j(e){let{listen:t}=(0,S.use)(Et),n=(0,S.useRef)(e);(0,S.useEffect)(()=>{n.current=e}),(0,S.useEffect)(()=>t(e=>n.current(e)),[t])}var Mt=2500;function Nt(e){let{changedAt:t,listen:n}=(0,S.use)(Et);return(0,S.useCallback)(r=>{if(!r)return;let i,a=()=>{let n=t(e)+Mt-Date.now();n<=0||(r.dataset.changed=``,clearTimeout(i),i=setTimeout(()=>delete r.dataset.changed,n))};a();let o=n(a);return()=>{o(),clearTimeout(i)}},[e,t,n])}function Pt(e,t){return t||!e?{problems:[Ft(t)]}:{data:e,problems:Object.values(e).flatMap(({userErrors:e})=>e).map(({code:e,message:t,field:n})=>({code:e,message:t,field:n?.at(-1)}))}}function Ft(e){let t=e?.graphQLErrors[0];return t?{message:t.message,requestId:t.extensions.requestId}:{}}function It(e,t){return e.find(e=>e.field===t)}var Lt=50,Rt=500,zt=4;function M(e,t,n={}){let r=Me(),i=A(e),a=t,[o]=oe({query:i,variables:a,pause:n.pause??!1}),{key:s}=qe(i,a),c=o.operation?.key===s?o:void 0,l=(0,S.useRef)(void 0);c?.data!==void 0&&!c.error&&(l.current={question:s,data:c.data});let u=(0,S.useRef)({query:i,asked:a});(0,S.useLayoutEffect)(()=>{u.current={query:i,asked:a}});let d=(0,S.useCallback)(()=>{let{query:e,asked:t}=u.current;return r.query(e,t,{requestPolicy:`network-only`}).toPromise()},[r]);Ht(n,d);let{data:ee,error:f,waiting:te}=Bt(l.current,s,c?.error);return{data:f?c?.data:ee,error:f,waiting:te&&!n.pause,again:d}}function Bt(e,t,n){let r=e?.question===t,i=r&&n&&!Vt(n)?void 0:n;return{data:i?void 0:e?.data,error:i,waiting:!r&&!i}}function Vt({graphQLErrors:e}){return e.some(({extensions:{code:e}})=>e===`FORBIDDEN`||e===`UNAUTHENTICATED`)}function Ht({stale:e=[],apart:t=Rt},n){let[r]=(0,S.useState)(()=>({due:!1,busy:!1,earliest:0,gone:!1}));(0,S.useEffect)(()=>(r.gone=!1,()=>{r.gone=!0}),[r]);async function i(){if(!r.busy){for(r.busy=!0;r.due&&!r.gone&&(await Ut(Math.max(Lt,r.earliest-Date.now())),!r.gone);){r.due=!1;let e=Date.now();await n(),r.earliest=Date.now()+Math.max(t,zt*(Date.now()-e))}r.busy=!1}}j(t=>{(typeof e==`function`?e(t):e.some(e=>t.kind.startsWith(e)))&&(r.due=!0,i())})}var Ut=e=>new Promise(t=>setTimeout(t,e));function Wt(e){let[,t]=ie(A(e)),[n,r]=(0,S.useState)(!1);return[(0,S.useCallback)(async e=>{r(!0);let{data:n,error:i}=await t(e);return r(!1),Pt(n,i)},[t]),n]}function Gt(e){let t=Me();return(0,S.useCallback)(async n=>{let{data:r}=await t.query(A(e),n,{requestPolicy:`network-only`}).toPromise();return r},[t,e])}var Kt={message:`_message_1o5ho_1`,icon:`_icon_1o5ho_5`,loading:`_loading_1o5ho_16`,late:`_late_1o5ho_1`};function N({title:e,lead:t,icon:n,children:r}){return(0,C.jsxs)(pe,{className:Kt.message,align:`center`,gap:`sm`,children:[n&&(0,C.jsx)(`div`,{className:Kt.icon,children:n}),(0,C.jsx)(f,{order:2,size:`h4`,ta:`center`,children:e}),t&&(0,C.jsx)(_,{c:`dimmed`,ta:`center`,maw:480,children:t}),r&&(0,C.jsx)(g,{justify:`center`,children:r})]})}function P({lines:e=6}){let t=T(k);return(0,C.jsxs)(`div`,{className:Kt.loading,children:[(0,C.jsx)(`span`,{className:`unseen`,role:`status`,children:t.loading}),Array.from({length:e},(e,t)=>(0,C.jsx)(ge,{height:36,mb:`xs`,radius:`md`},t))]})}function F({error:e,again:t}){let n=T(k),{duration:r}=E();if(e.graphQLErrors.map(({extensions:e})=>e.code).includes(`FORBIDDEN`))return(0,C.jsx)(qt,{});let i=e.graphQLErrors[0]?.extensions.retryAfterSeconds,{requestId:a}=Ft(e),o=i?n.tooMuch(r(Number(i))):e.networkError?n.unreachable:n.broken(a);return(0,C.jsx)(`div`,{role:`alert`,children:(0,C.jsx)(N,{title:n.failed,lead:o,children:(0,C.jsx)(m,{onClick:t,children:n.tryAgain})})})}function qt(){let e=T(k);return(0,C.jsx)(N,{title:e.noPermission,lead:e.noPermissionLead})}function Jt(){let e=T(k);return(0,C.jsx)(N,{title:e.notFound,lead:e.notFoundLead})}var Yt=(0,S.createContext)(null);function I(){let e=(0,S.use)(Yt);if(!e)throw Error(`there is no organization around this`);return e}function L(){return I().may(`MANAGE_MEMBERS`)}var R={en:{skip:`Skip to the content`,openMenu:`Open the menu`,closeMenu:`Close the menu`,screens:`Screens`,pages:{"":`Overview`,invitations:`Invitations`,import:`Import`,links:`Links`,approvals:`Approvals`,members:`Members`,departments:`Departments`,spaces:`Team spaces`,roles:`Roles`,integrations:`Integrations`,activity:`Activity`,settings:`Settings`},requests:`Your requests`,waiting:e=>e===1?`1 waits`:`${e} wait`,changeOrganization:`Change the organization`,yourOrganizations:`Your organizations`,here:`you are here`,viewerMenu:e=>`${e}: account, looks and language`,looks:`Looks`,schemes:{auto:`Like the system`,light:`Light`,dark:`Dark`},language:`Language`,chosen:`chosen`,account:`Your account`,signOut:`Sign out`,connection:{connecting:{label:`Connecting`,title:`The live connection is being made.`},live:{label:`Live`,title:`What others change appears by itself.`},lost:{label:`Reconnecting`,title:`The connection is lost. What others change appears once it is back.`},resumed:{label:`Up to date again`,title:`The connection is back, and what happened meanwhile is here.`}},paused:e=>`Nobody can be invited or come in until ${e}`,toPause:`About the pause`,noOrganization:`You do not belong to an organization yet`,noOrganizationLead:e=>`Invitations to ${e} come by e-mail: open the link in the letter to join.`,unknownOrganization:`You have no organization at this address`,unknownOrganizationLead:e=>`It may not exist, or ${e} does not belong to it. If somebody sent you this address, ask them to invite you.`,goTo:e=>`Go to ${e}`,newOrganization:`New organization`,unverified:`Your address is not verified yet: open the link in our letter to see the invitations to it.`},de:{skip:`Zum Inhalt springen`,openMenu:`Menü öffnen`,closeMenu:`Menü schließen`,screens:`Bereiche`,pages:{"":`Überblick`,invitations:`Einladungen`,import:`Import`,links:`Links`,approvals:`Freigaben`,members:`Mitglieder`,departments:`Abteilungen`,spaces:`Teamräume`,roles:`Rollen`,integrations:`Integrationen`,activity:`Aktivität`,settings:`Einstellungen`},requests:`Ihre Bitten`,waiting:e=>e===1?`1 wartet`:`${e} warten`,changeOrganization:`Organisation wechseln`,yourOrganizations:`Ihre Organisationen`,here:`Sie sind hier`,viewerMenu:e=>`${e}: Konto, Aussehen und Sprache`,looks:`Aussehen`,schemes:{auto:`Wie das System`,light:`Hell`,dark:`Dunkel`},language:`Sprache`,chosen:`gewählt`,account:`Ihr Konto`,signOut:`Abmelden`,connection:{connecting:{label:`Verbinde`,title:`Die Live-Verbindung wird aufgebaut.`},live:{label:`Live`,title:`Was andere ändern, erscheint von selbst.`},lost:{label:`Verbinde neu`,title:`Die Verbindung ist weg. Was andere ändern, erscheint, sobald sie wieder da ist.`},resumed:{label:`Wieder aktuell`,title:`Die Verbindung ist wieder da, und was inzwischen geschah, ist hier.`}},paused:e=>`Bis ${e} kann niemand eingeladen werden oder beitreten`,toPause:`Zur Pause`,noOrganization:`Sie gehören noch zu keiner Organisation`,noOrganizationLead:e=>`Einladungen an ${e} kommen per E-Mail: Öffnen Sie den Link im Brief, um beizutreten.`,unknownOrganization:`Unter dieser Adresse haben Sie keine Organisation`,unknownOrganizationLead:e=>`Vielleicht gibt es sie nicht, oder ${e} gehört nicht dazu. Wenn jemand Ihnen diese Adresse geschickt hat, bitten Sie um eine Einladung.`,goTo:e=>`Zu ${e}`,newOrganization:`Neue Organisation`,unverified:`Ihre Adresse ist noch nicht bestätigt: Öffnen Sie den Link in unserem Brief, dann sehen Sie die Einladungen an sie.`}},Xt={connecting:`gray`,live:`harbour`,lost:`orange`,resumed:`harbour`};function Zt(){let e=ct(),t=T(R).connection;return L()?(0,C.jsx)(ue,{variant:`dot`,color:Xt[e],tt:`none`,fw:500,flex:`none`,role:`status`,title:t[e].title,children:t[e].label}):null}var z={header:`_header_15ynz_1`,spring:`_spring_15ynz_5`,way:`_way_15ynz_9`,pause:`_pause_15ynz_13`,main:`_main_15ynz_18`,skip:`_skip_15ynz_22`},Qt=[{page:``,icon:Ee},{page:`invitations`,icon:Pe,needs:[`MANAGE_MEMBERS`]},{page:`import`,icon:Fe,needs:[`MANAGE_MEMBERS`]},{page:`links`,icon:Te,needs:[`MANAGE_MEMBERS`]},{page:`approvals`,icon:De},{page:`members`,icon:Ie},{page:`departments`,icon:Re},{page:`spaces`,icon:Be},{page:`roles`,icon:je},{page:`integrations`,icon:we},{page:`activity`,icon:We,needs:[`MANAGE_MEMBERS`]},{page:`settings`,icon:Se,needs:[`MANAGE_MEMBERS`,`CONFIGURE_POLICIES`]}],$t={organization:`_organization_17qhd_1`,viewer:`_viewer_17qhd_2`},en=(0,S.lazy)(()=>b(()=>import(`./new-organization-1GsB4X5z.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12])));function tn(){let{viewer:e,organization:t}=I(),[,n]=Ge(),[i,a]=(0,S.useState)(!1),o=T(R),s=e.memberships.nodes.map(e=>e.organization);return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(p,{position:`bottom-start`,width:280,children:[(0,C.jsx)(p.Target,{children:(0,C.jsxs)(ke,{className:$t.organization,children:[(0,C.jsx)(r,{size:30,radius:`md`,color:`harbour`,"aria-hidden":!0,children:t.name.slice(0,1).toUpperCase()}),(0,C.jsx)(_,{fw:600,truncate:!0,children:t.name}),(0,C.jsx)(`span`,{className:`unseen`,children:o.changeOrganization}),(0,C.jsx)(Le,{size:16,"aria-hidden":!0})]})}),(0,C.jsxs)(p.Dropdown,{children:[(0,C.jsx)(p.Label,{children:o.yourOrganizations}),s.map(({id:e,name:r,slug:i})=>(0,C.jsx)(p.Item,{onClick:()=>n(`/o/${i}`),rightSection:e===t.id?(0,C.jsx)(be,{size:16,"aria-label":o.here}):void 0,children:r},e)),e.mayCreateOrganization&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(p.Divider,{}),(0,C.jsx)(p.Item,{leftSection:(0,C.jsx)(Ve,{size:16,"aria-hidden":!0}),onClick:()=>a(!0),children:o.newOrganization})]})]})]}),(0,C.jsx)(S.Suspense,{children:i&&(0,C.jsx)(en,{close:()=>a(!1)})})]})}var nn=1e3,rn=Date.now(),B,V=new Set;function an(e){return V.add(e),B===void 0&&(rn=Date.now(),B=setInterval(on,nn)),()=>{V.delete(e),V.size>0||(clearInterval(B),B=void 0)}}function on(){rn=Date.now();for(let e of V)e()}function H(e){return(0,S.useSyncExternalStore)(an,()=>e(rn))}var sn={notice:`_notice_ui04f_1`,words:`_words_ui04f_13`,title:`_title_ui04f_27`};function cn({tone:e,title:t,actions:n,role:r,children:i}){return(0,C.jsxs)(`div`,{className:sn.notice,"data-tone":e,role:r,children:[(0,C.jsxs)(`div`,{className:sn.words,children:[(0,C.jsx)(`p`,{className:sn.title,children:t}),i]}),n&&(0,C.jsx)(g,{gap:`xs`,children:n})]})}function ln(){let{organization:e,may:t,path:n}=I(),r=e.invitationsPaused,i=E(),a=T(R),o=H(e=>r===null||Date.parse(r.until)<=e);return!r||o?null:(0,C.jsx)(`div`,{className:z.pause,children:(0,C.jsx)(cn,{tone:`warn`,title:a.paused(i.moment(r.until)),actions:t(`CONFIGURE_POLICIES`)&&(0,C.jsx)(m,{component:h,href:n(`settings/pause`),variant:`default`,size:`sm`,children:a.toPause}),children:r.reason&&(0,C.jsx)(`p`,{children:r.reason})})})}var un=[`#e6f2ee`,`#c9e6dd`,`#a5d8ca`,`#86dcc8`,`#5fcbb3`,`#2f9d87`,`#1b7f6c`,`#0f6b5c`,`#0a5347`,`#063b33`],dn=[`#fcefee`,`#f8d9d6`,`#ffc4be`,`#ffb1a9`,`#ff9d94`,`#e5594f`,`#cc3a31`,`#b3261e`,`#971f18`,`#7a1812`],fn=[`auto`,`light`,`dark`],pn=ce({primaryColor:`harbour`,primaryShade:{light:7,dark:4},autoContrast:!0,luminanceThreshold:.4,colors:{harbour:un,red:dn},variantColorResolver(e){let t=te(e);return e.variant===`filled`?{...t,color:`var(--on-filled)`}:t},components:{Checkbox:{defaultProps:{iconColor:`var(--on-filled)`}}},defaultRadius:`md`,cursorType:`pointer`,fontFamily:`system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif`,headings:{fontWeight:`650`},respectReducedMotion:!0}),mn=()=>({variables:{},light:{"--mantine-color-body":`#ffffff`,"--mantine-color-text":`#17211f`,"--mantine-color-dimmed":`#55625f`,"--mantine-color-placeholder":`#67736f`,"--mantine-color-error":`#b3261e`,"--mantine-color-anchor":`#0f6b5c`,"--mantine-color-harbour-light":`#e6f2ee`,"--mantine-color-harbour-light-color":`#0a5347`,"--mantine-color-red-light":`#fcefee`,"--mantine-color-red-light-hover":`#f8d9d6`,"--mantine-color-red-light-color":`#b3261e`},dark:{"--mantine-color-body":`#19201e`,"--mantine-color-text":`#e9efed`,"--mantine-color-dimmed":`#a4b1ad`,"--mantine-color-placeholder":`#93a09c`,"--mantine-color-error":`#ff9d94`,"--mantine-color-anchor":`#5fcbb3`,"--mantine-color-harbour-light":`#1b322c`,"--mantine-color-harbour-light-color":`#86dcc8`,"--mantine-color-red-light":`#33201e`,"--mantine-color-red-light-hover":`#472a27`,"--mantine-color-red-light-color":`#ff9d94`}}),hn={en:{INVALID:`This value cannot be right.`,REQUIRED:`Please fill this in.`,TOO_LONG:`This is too long.`,NOT_FOUND:`This does not exist any more.`,FORBIDDEN:`Your role does not permit this.`,CONFLICT:`Something else is in the way: it is taken, not empty, or has changed meanwhile.`,ALREADY_MEMBER:`This person is a member already.`,ALREADY_INVITED:`This address is invited already. Send that invitation again, or revoke it.`,ROLE_ABOVE_OWN:`Nobody gives a role above their own.`,LAST_ADMIN:`The organization needs an active admin who manages members.`,TOKEN_INVALID:`This link is not valid.`,EXPIRED:`Its time has passed.`,REVOKED:`It was revoked.`,ALREADY_ACCEPTED:`It was accepted before.`,ALREADY_USED:`It was used before.`,ALREADY_DECIDED:`It was decided before.`,SIGN_IN_REQUIRED:`Please sign in first.`,WRONG_ACCOUNT:`You are signed in as somebody else.`,WRONG_CREDENTIALS:`Address and password do not fit together.`,WEAK_PASSWORD:`A password needs 10 to 256 characters.`,POLICY_REFUSED:`The organization's policy does not allow this.`,INVITATIONS_PAUSED:`The organization takes in nobody at present.`,LIMIT_REACHED:`A limit is reached. Please try again later.`},de:{INVALID:`Dieser Wert kann nicht stimmen.`,REQUIRED:`Bitte füllen Sie das aus.`,TOO_LONG:`Das ist zu lang.`,NOT_FOUND:`Das gibt es nicht mehr.`,FORBIDDEN:`Ihre Rolle erlaubt das nicht.`,CONFLICT:`Etwas steht im Weg: Es ist vergeben, nicht leer oder hat sich inzwischen geändert.`,ALREADY_MEMBER:`Diese Person ist schon Mitglied.`,ALREADY_INVITED:`Diese Adresse ist schon eingeladen. Senden Sie jene Einladung erneut, oder ziehen Sie sie zurück.`,ROLE_ABOVE_OWN:`Niemand vergibt eine Rolle über der eigenen.`,LAST_ADMIN:`Die Organisation braucht einen aktiven Admin, der Mitglieder verwaltet.`,TOKEN_INVALID:`Dieser Link ist nicht gültig.`,EXPIRED:`Die Zeit dafür ist abgelaufen.`,REVOKED:`Es wurde zurückgezogen.`,ALREADY_ACCEPTED:`Es wurde schon angenommen.`,ALREADY_USED:`Es wurde schon benutzt.`,ALREADY_DECIDED:`Es wurde schon entschieden.`,SIGN_IN_REQUIRED:`Bitte melden Sie sich zuerst an.`,WRONG_ACCOUNT:`Sie sind als jemand anderes angemeldet.`,WRONG_CREDENTIALS:`Adresse und Passwort passen nicht zusammen.`,WEAK_PASSWORD:`Ein Passwort braucht 10 bis 256 Zeichen.`,POLICY_REFUSED:`Die Regeln der Organisation erlauben das nicht.`,INVITATIONS_PAUSED:`Die Organisation nimmt zurzeit niemanden auf.`,LIMIT_REACHED:`Eine Grenze ist erreicht. Bitte versuchen Sie es später noch einmal.`}};function U(e={}){let{language:t}=w(),n=T(k),r=T(hn);return i=>{if(!i.code)return i.message===void 0?n.unreachable:n.broken(i.requestId);let a=e[i.code]??r[i.code];return t===`en`?i.message??a:a}}function gn(e,t){let n=U();return r=>{let i=It(e,r);return i&&(t??n)(i)}}function _n({of:e,fields:t=[],say:n}){let r=U(),i=e.filter(({field:e})=>!e||!t.includes(e));return i.length===0?null:(0,C.jsx)(Ce,{color:`red`,role:`alert`,children:i.map(e=>(0,C.jsx)(`p`,{children:(n??r)(e)},`${e.code}${e.message}`))})}function vn(e){let t=U(e),n={"aria-label":T(k).close},r=e=>he({message:e,color:`red`,role:`alert`,closeButtonProps:n});return{done:e=>he({message:e,color:`harbour`,closeButtonProps:n}),failed:r,refused:e=>{for(let n of e)r(t(n))}}}var W=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},yn=new W(`
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
}`),bn=new W(`
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
}`),xn=new W(`
    query WaitingCount($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    invitations(first: 1, where: {state: [AWAITING_APPROVAL]}) {
      totalCount
    }
  }
}
    `),Sn=new W(`
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
}`);function Cn(){let[e,t]=Wt(Sn),n=vn(),r=async()=>(await e({})).problems;return[()=>void $e(r).then(n.refused),t]}function wn({user:e}){let{language:t,read:n}=w(),{colorScheme:i,setColorScheme:a}=ae(),[o]=Cn(),s=T(R),c=e=>e?(0,C.jsx)(be,{size:16,"aria-label":s.chosen}):void 0;return(0,C.jsxs)(p,{position:`bottom-end`,width:240,children:[(0,C.jsx)(p.Target,{children:(0,C.jsxs)(ke,{className:$t.viewer,children:[(0,C.jsx)(r,{size:30,radius:`xl`,name:e.name,color:`harbour`,"aria-hidden":!0}),(0,C.jsx)(`span`,{className:`unseen`,children:s.viewerMenu(e.name)})]})}),(0,C.jsxs)(p.Dropdown,{children:[(0,C.jsxs)(p.Label,{children:[(0,C.jsx)(_,{fw:600,c:`var(--mantine-color-text)`,children:e.name}),e.email]}),(0,C.jsx)(p.Divider,{}),(0,C.jsx)(p.Label,{children:s.looks}),fn.map(e=>(0,C.jsx)(p.Item,{onClick:()=>a(e),rightSection:c(e===i),children:s.schemes[e]},e)),(0,C.jsx)(p.Divider,{}),(0,C.jsx)(p.Label,{children:s.language}),Object.entries(pt).map(([e,r])=>(0,C.jsx)(p.Item,{lang:e,onClick:()=>n(e),rightSection:c(e===t),children:r},e)),(0,C.jsx)(p.Divider,{}),(0,C.jsx)(p.Item,{component:h,href:`/account`,children:s.account}),(0,C.jsx)(p.Item,{onClick:o,children:s.signOut})]})]})}var Tn=[`INVITATION_CREATED`,`INVITATION_REQUESTED`,`INVITATION_RESENT`,`INVITATION_ROLE_CHANGED`,`INVITATION_APPROVED`,`INVITATION_REJECTED`,`INVITATION_REVOKED`,`INVITATION_EXPIRED`];function En(){let{organization:e}=I(),t=L(),{number:n}=E(),r=T(R),{data:i}=M(xn,{organizationId:e.id},{pause:!t,stale:Tn}),a=i?.organization?.invitations?.totalCount??0;return!t||a===0?null:(0,C.jsxs)(ue,{size:`sm`,variant:`filled`,circle:a<10,title:r.waiting(a),children:[(0,C.jsx)(`span`,{"aria-hidden":!0,children:n(a)}),(0,C.jsx)(`span`,{className:`unseen`,children:r.waiting(a)})]})}function Dn({children:e}){let[t,{toggle:n,close:r}]=ve(),{viewer:i}=I(),a=T(R);return(0,C.jsxs)(v,{header:{height:56},navbar:{width:232,breakpoint:`md`,collapsed:{mobile:!t}},padding:{base:`sm`,sm:`lg`},children:[(0,C.jsx)(`a`,{className:z.skip,href:`#main`,children:a.skip}),(0,C.jsx)(v.Header,{className:z.header,children:(0,C.jsxs)(g,{h:`100%`,px:`sm`,gap:`xs`,wrap:`nowrap`,children:[(0,C.jsx)(ye,{opened:t,onClick:n,hiddenFrom:`md`,size:`sm`,"aria-label":t?a.closeMenu:a.openMenu,"aria-expanded":t}),(0,C.jsx)(tn,{}),(0,C.jsx)(`span`,{className:z.spring}),(0,C.jsx)(Zt,{}),(0,C.jsx)(wn,{user:i.user})]})}),(0,C.jsx)(v.Navbar,{p:`xs`,"aria-label":a.screens,children:(0,C.jsx)(xe,{children:(0,C.jsx)(On,{onFollow:r})})}),(0,C.jsxs)(v.Main,{id:`main`,className:z.main,children:[(0,C.jsx)(ln,{}),e]})]})}function On({onFollow:e}){let t=I(),n=L(),r=T(R),[i]=Ge();return Qt.filter(({needs:e})=>!e||e.some(t.may)).map(({page:a,icon:o})=>{let s=t.path(a),c=a===``?i.replace(/\/$/,``)===s:`${i}/`.startsWith(`${s}/`);return(0,C.jsx)(ze,{className:z.way,component:h,href:s,label:a===`approvals`&&!n?r.requests:r.pages[a],leftSection:(0,C.jsx)(o,{size:18,stroke:1.6,"aria-hidden":!0}),rightSection:a===`approvals`&&(0,C.jsx)(En,{}),active:c,"aria-current":c?`page`:void 0,onClick:e},a)})}var kn={header:`_header_sh1xw_1`,main:`_main_sh1xw_11`,acts:`_acts_sh1xw_19`},An=(0,S.lazy)(()=>b(()=>import(`./own-invitations-CUVTUD-5.js`),__vite__mapDeps([13,14,2,1,15,12]))),jn=(0,S.lazy)(()=>b(()=>import(`./new-organization-1GsB4X5z.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12])));function Mn({viewer:e,missing:t}){let n=T(R),[r,i]=(0,S.useState)(!1),{email:a,emailVerified:o}=e.user,s=e.memberships.nodes[0]?.organization,c=t?n.unknownOrganization:n.noOrganization;return(0,S.useEffect)(()=>{document.title=`${c} · usher`},[c]),(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(`header`,{className:kn.header,children:[(0,C.jsx)(`b`,{children:`usher`}),(0,C.jsx)(wn,{user:e.user})]}),(0,C.jsxs)(`main`,{className:kn.main,children:[(0,C.jsx)(f,{order:1,size:`h2`,children:c}),(0,C.jsx)(_,{c:`dimmed`,children:t?n.unknownOrganizationLead(a):n.noOrganizationLead(a)}),!o&&(0,C.jsx)(_,{c:`dimmed`,children:n.unverified}),(0,C.jsxs)(`div`,{className:kn.acts,children:[s&&(0,C.jsx)(m,{component:h,href:`/o/${s.slug}`,children:n.goTo(s.name)}),e.mayCreateOrganization&&(0,C.jsx)(m,{variant:s?`default`:`filled`,onClick:()=>i(!0),children:n.newOrganization}),(0,C.jsx)(m,{component:h,href:`/account`,variant:`default`,children:n.account})]}),(0,C.jsxs)(S.Suspense,{children:[(0,C.jsx)(An,{}),r&&(0,C.jsx)(jn,{close:()=>i(!1)})]})]})]})}var Nn=()=>b(()=>import(`./overview-BvieFKUa.js`),[]);/^\/(o\/[^/]+\/?)?$/.test(location.pathname)&&Nn();var Pn=[[``,(0,S.lazy)(Nn)],[`/invitations/:id?`,(0,S.lazy)(()=>b(()=>import(`./invitations-KbYn8Dbj.js`),__vite__mapDeps([16,1,2,17,18,19,20,21,22,7,8,23,6,9,10,11,24,4,25,26,27,28,29,30,31,32,33,3,34,35,36,37,38,39,40,41,42,43,44,45,46])))],[`/spaces/:id?`,(0,S.lazy)(()=>b(()=>import(`./spaces-Dk2KpoSd.js`),__vite__mapDeps([47,1,2,3,4,34,39,21,22,11,17,18,48,49,50,33,6,7,8,9,10,51,43,23,24,35,36,32,52])))],[`/integrations`,(0,S.lazy)(()=>b(()=>import(`./integrations-Cd3IorJq.js`),__vite__mapDeps([53,1,2,39,23,6,7,8,9,10,11,24,4,21,22,40,41,28,29,54,33,3,55,36,56,57,58,51])))],[`/roles`,(0,S.lazy)(()=>b(()=>import(`./roles-D5g9e-Hq.js`),__vite__mapDeps([59,1,2,39,44,60,33,4,36,6,7,8,9,10,11,23,24,43,21,22,61,41,3,62,63])))],[`/members`,(0,S.lazy)(()=>b(()=>import(`./members-CzJwEjPP.js`),__vite__mapDeps([64,1,2,30,17,18,31,19,20,21,22,28,29,27,65,37,23,6,7,8,9,10,11,24,4,42,33,43,60,36,66,3,34,67,68,69])))],[`/members/:id`,(0,S.lazy)(()=>b(()=>import(`./member-BPp0n7tL.js`),__vite__mapDeps([70,1,2,65,37,23,6,7,8,9,10,11,24,4,42,33,43,60,36,66,48,49,50,38,39,27,28,29,71,69,57,72,73,44,54,41,3,74,62,56,58,32,75])))],[`/departments/:id?`,(0,S.lazy)(()=>b(()=>import(`./departments-DJRlpThn.js`),__vite__mapDeps([76,1,2,39,7,8,11,18,54,41,60,33,4,36,9,10,6,28,29,3,34,67,62,43,77])))],[`/import/:id?`,(0,S.lazy)(()=>b(()=>import(`./import-On0gk-Uh.js`),__vite__mapDeps([78,1,2,30,79,27,28,29,80,81,17,18,21,22,82,83,24,4,7,8,11,84])))],[`/links`,(0,S.lazy)(()=>b(()=>import(`./links-qov4k6Dz.js`),__vite__mapDeps([85,1,2,80,81,17,18,21,22,27,28,29,86,87,45,7,8,24,4,35,33,36,9,10,42,43,88,3,89,23,6,11])))],[`/approvals`,(0,S.lazy)(()=>b(()=>import(`./approvals-BQgiUCIO.js`),__vite__mapDeps([90,1,2,17,18,28,29,27,23,6,7,8,9,10,11,24,4,37,21,22,3,35,33,36,42,43,91])))],[`/activity`,(0,S.lazy)(()=>b(()=>import(`./activity-iL22J8lc.js`),__vite__mapDeps([92,1,2,30,82,3,4,7,8,9,10,31,93,72,33,94,37,67,71,69,57,73,17,18,95])))],[`/activity/access`,(0,S.lazy)(()=>b(()=>import(`./access-A1AI-_8e.js`),__vite__mapDeps([96,1,2,3,4,74,17,18,21,22,27,28,29,48,49,50,93,72])))],[`/settings/:part?`,(0,S.lazy)(()=>b(()=>import(`./settings-1Hp9ghcy.js`),__vite__mapDeps([97,1,2,23,6,7,8,9,10,11,24,4,98,61,41,25,26,33,68,3,43,83,54,74,88,55,51,99])))]];function Fn(){return(0,C.jsx)(St,{of:`screen`,children:(0,C.jsx)(S.Suspense,{fallback:(0,C.jsx)(P,{}),children:(0,C.jsxs)(s,{children:[Pn.map(([e,t])=>(0,C.jsx)(fe,{path:`/o/:slug${e}`,component:t},e)),(0,C.jsx)(fe,{component:In})]})})})}function In(){let e=T(k);return(0,C.jsx)(D,{title:e.notFound,children:(0,C.jsx)(`p`,{children:e.notFoundLead})})}var Ln=(0,S.lazy)(()=>b(()=>import(`./account-DR9XPG2h.js`),__vite__mapDeps([100,1,2,68,49,27,28,29,14,15,94,4,98,101]))),Rn=`usher.organization`;function zn(){let{data:e,error:t,again:n}=M(yn,{});Bn(n);let[r,i]=l(`/o/:slug/*?`),[a]=l(`/account`);if(t)return(0,C.jsx)(F,{error:t,again:n});if(!e)return(0,C.jsx)(P,{});let{viewer:o}=e;if(!o)return(0,C.jsx)(Vn,{});if(r)return(0,C.jsx)(Un,{viewer:o,slug:i.slug},i.slug);let s=o.memberships.nodes.map(({organization:e})=>e),c=localStorage.getItem(Rn),u=s.find(({slug:e})=>e===c)??s[0];return a?(0,C.jsx)(Hn,{home:u}):u?(0,C.jsx)(Ke,{to:`/o/${u.slug}`,replace:!0}):(0,C.jsx)(Mn,{viewer:o})}function Bn(e){(0,S.useEffect)(()=>{let t=()=>document.visibilityState===`visible`&&void e();return document.addEventListener(`visibilitychange`,t),()=>document.removeEventListener(`visibilitychange`,t)},[e])}function Vn(){return Ze(),(0,C.jsx)(P,{})}function Hn({home:e}){return(0,C.jsx)(S.Suspense,{fallback:(0,C.jsx)(P,{}),children:(0,C.jsx)(Ln,{home:e})})}function Un({viewer:e,slug:t}){let{data:n,error:r,again:i}=M(bn,{slug:t,manages:e.memberships.nodes.find(({organization:e})=>e.slug===t)?.permissions?.includes(`MANAGE_MEMBERS`)??!1});return r?(0,C.jsx)(F,{error:r,again:i}):n?n.organization?(localStorage.setItem(Rn,t),(0,C.jsx)(Wn,{viewer:e,organization:n.organization,again:i})):(0,C.jsx)(Mn,{viewer:e,missing:t}):(0,C.jsx)(P,{})}function Wn({viewer:e,organization:t,again:n}){let r=t.viewerMember?.permissions??[],i={viewer:e,organization:t,may:e=>r.includes(e),path:(e=``)=>`/o/${t.slug}${e&&`/${e}`}`},[a]=(0,S.useState)(t.events?.nodes[0]?.cursor??null),o=(0,C.jsx)(Dn,{children:(0,C.jsx)(Fn,{})});return i.may(`MANAGE_MEMBERS`)?(0,C.jsx)(Yt,{value:i,children:(0,C.jsxs)(kt,{organizationId:t.id,viewerId:e.user.id,after:a,ended:Qe,children:[(0,C.jsx)(Kn,{again:n}),o]})}):(0,C.jsx)(Yt,{value:i,children:o})}var Gn=[`INVITATIONS_PAUSED`,`INVITATIONS_RESUMED`,`ROLE_CHANGED`,`DEPARTMENT_PERMISSIONS_CHANGED`,`DEPARTMENT_MOVED`,`DEPARTMENT_RENAMED`];function Kn({again:e}){let{viewerMember:t}=I().organization;return Ht({stale:Gn},e),j(({member:n})=>{n&&n.id===t?.id&&e()}),null}var qn=document.querySelector(`meta[property="csp-nonce"]`)?.nonce??``;u(qn),t(Qe);var Jn=document.getElementById(`dashboard`);if(!Jn)throw Error(`the page has no place for the dashboard`);(0,Je.createRoot)(Jn).render((0,C.jsx)(a,{theme:pn,cssVariablesResolver:mn,defaultColorScheme:`auto`,getStyleNonce:()=>qn,children:(0,C.jsx)(gt,{children:(0,C.jsx)(St,{of:`page`,children:(0,C.jsxs)(i,{value:et(st),children:[(0,C.jsx)(o,{position:`bottom-center`}),(0,C.jsx)(zn,{})]})})})}));var Yn={en:{INVITATION_REQUESTED:`Invitation asked for`,INVITATION_CREATED:`Invited`,INVITATION_SENT:`Letter sent`,INVITATION_DELIVERY_FAILED:`Letter not delivered`,INVITATION_RESENT:`Invited again`,INVITATION_REVOKED:`Invitation revoked`,INVITATION_ACCEPTED:`Invitation accepted`,INVITATION_DECLINED:`Invitation declined`,INVITATION_EXPIRED:`Invitation expired`,INVITATION_APPROVAL_GIVEN:`Approval given`,INVITATION_APPROVED:`Invitation approved`,INVITATION_REJECTED:`Invitation rejected`,INVITATION_ROLE_CHANGED:`Invited as something else`,INVITE_LINK_CREATED:`Link made`,INVITE_LINK_USED:`Link used`,INVITE_LINK_REVOKED:`Link revoked`,INVITE_LINK_EXPIRED:`Link expired`,MEMBER_JOINED:`Joined`,MEMBER_ROLE_CHANGED:`Role changed`,MEMBER_DEPARTMENT_CHANGED:`Department changed`,MEMBER_SUSPENDED:`Suspended`,MEMBER_REACTIVATED:`Reactivated`,MEMBER_REMOVED:`Removed`,MEMBER_ONBOARDING_STEP_COMPLETED:`First step taken`,MEMBER_PERMISSION_CHANGED:`Own permissions changed`,MEMBER_PERMISSION_ENDED:`Own permission ended`,DEPARTMENT_CREATED:`Department made`,DEPARTMENT_RENAMED:`Department renamed`,DEPARTMENT_MOVED:`Department moved`,DEPARTMENT_PERMISSIONS_CHANGED:`Department's permissions changed`,DEPARTMENT_DELETED:`Department deleted`,SPACE_CREATED:`Team space made`,SPACE_RENAMED:`Team space renamed`,SPACE_MOVED:`Team space moved`,SPACE_DELETED:`Team space deleted`,SPACE_MEMBER_ADDED:`Came into a team space`,SPACE_MEMBER_ROLE_CHANGED:`Role in a team space changed`,SPACE_MEMBER_REMOVED:`Left a team space`,IMPORT_STARTED:`Import started`,IMPORT_PROGRESSED:`Import went on`,IMPORT_FINISHED:`Import finished`,IMPORT_FAILED:`Import failed`,ROLE_CREATED:`Role made`,ROLE_CHANGED:`Role's permissions changed`,ROLE_DELETED:`Role deleted`,INTEGRATION_CREATED:`Integration added`,INTEGRATION_CHANGED:`Integration changed`,INTEGRATION_DELETED:`Integration deleted`,APPROVAL_RULE_CREATED:`Approval rule made`,APPROVAL_RULE_CHANGED:`Approval rule changed`,APPROVAL_RULE_DELETED:`Approval rule deleted`,INVITATIONS_PAUSED:`Invitations paused`,INVITATIONS_RESUMED:`Invitations resumed`,ORGANIZATION_POLICY_CHANGED:`Policy changed`,ORGANIZATION_WELCOME_CHANGED:`Welcome letter changed`,RETENTION_APPLIED:`Old personal data erased`,LOG_EXPORTED:`Log exported`},de:{INVITATION_REQUESTED:`Einladung erbeten`,INVITATION_CREATED:`Eingeladen`,INVITATION_SENT:`Brief gesendet`,INVITATION_DELIVERY_FAILED:`Brief nicht zugestellt`,INVITATION_RESENT:`Erneut eingeladen`,INVITATION_REVOKED:`Einladung zurückgezogen`,INVITATION_ACCEPTED:`Einladung angenommen`,INVITATION_DECLINED:`Einladung abgelehnt`,INVITATION_EXPIRED:`Einladung abgelaufen`,INVITATION_APPROVAL_GIVEN:`Freigabe erteilt`,INVITATION_APPROVED:`Einladung freigegeben`,INVITATION_REJECTED:`Einladung nicht freigegeben`,INVITATION_ROLE_CHANGED:`Vorgesehene Rolle geändert`,INVITE_LINK_CREATED:`Link erstellt`,INVITE_LINK_USED:`Link benutzt`,INVITE_LINK_REVOKED:`Link zurückgezogen`,INVITE_LINK_EXPIRED:`Link abgelaufen`,MEMBER_JOINED:`Beigetreten`,MEMBER_ROLE_CHANGED:`Rolle geändert`,MEMBER_DEPARTMENT_CHANGED:`Abteilung geändert`,MEMBER_SUSPENDED:`Gesperrt`,MEMBER_REACTIVATED:`Wieder zugelassen`,MEMBER_REMOVED:`Entfernt`,MEMBER_ONBOARDING_STEP_COMPLETED:`Ersten Schritt getan`,MEMBER_PERMISSION_CHANGED:`Eigene Rechte geändert`,MEMBER_PERMISSION_ENDED:`Eigenes Recht geendet`,DEPARTMENT_CREATED:`Abteilung angelegt`,DEPARTMENT_RENAMED:`Abteilung umbenannt`,DEPARTMENT_MOVED:`Abteilung verschoben`,DEPARTMENT_PERMISSIONS_CHANGED:`Rechte einer Abteilung geändert`,DEPARTMENT_DELETED:`Abteilung gelöscht`,SPACE_CREATED:`Teamraum angelegt`,SPACE_RENAMED:`Teamraum umbenannt`,SPACE_MOVED:`Teamraum verschoben`,SPACE_DELETED:`Teamraum gelöscht`,SPACE_MEMBER_ADDED:`In einen Teamraum gekommen`,SPACE_MEMBER_ROLE_CHANGED:`Rolle im Teamraum geändert`,SPACE_MEMBER_REMOVED:`Aus einem Teamraum gegangen`,IMPORT_STARTED:`Import begonnen`,IMPORT_PROGRESSED:`Import fortgeschritten`,IMPORT_FINISHED:`Import beendet`,IMPORT_FAILED:`Import gescheitert`,ROLE_CREATED:`Rolle angelegt`,ROLE_CHANGED:`Rechte einer Rolle geändert`,ROLE_DELETED:`Rolle gelöscht`,INTEGRATION_CREATED:`Integration hinzugefügt`,INTEGRATION_CHANGED:`Integration geändert`,INTEGRATION_DELETED:`Integration gelöscht`,APPROVAL_RULE_CREATED:`Freigaberegel angelegt`,APPROVAL_RULE_CHANGED:`Freigaberegel geändert`,APPROVAL_RULE_DELETED:`Freigaberegel gelöscht`,INVITATIONS_PAUSED:`Einladungen angehalten`,INVITATIONS_RESUMED:`Einladungen fortgesetzt`,ORGANIZATION_POLICY_CHANGED:`Regeln geändert`,ORGANIZATION_WELCOME_CHANGED:`Willkommensbrief geändert`,RETENTION_APPLIED:`Alte Personendaten gelöscht`,LOG_EXPORTED:`Protokoll exportiert`}},G={en:{role:{ADMIN:`Admin`,MEMBER:`Member`,VIEWER:`Viewer`},invitation:{AWAITING_APPROVAL:`Awaits approval`,PENDING:`Pending`,ACCEPTED:`Accepted`,DECLINED:`Declined`,REVOKED:`Revoked`,EXPIRED:`Expired`,REJECTED:`Rejected`},delivery:{QUEUED:`Queued`,SENT:`Sent`,DEFERRED:`Trying again`,FAILED:`Not delivered`,HANDED_OVER:`By hand`},link:{ACTIVE:`Active`,USED:`Used`,REVOKED:`Revoked`,EXPIRED:`Expired`},lifetime:{ONE_HOUR:`1 hour`,TWENTY_FOUR_HOURS:`1 day`,FORTY_EIGHT_HOURS:`2 days`,SEVEN_DAYS:`1 week`},member:{ACTIVE:`Active`,SUSPENDED:`Suspended`},onboarding:{COMPLETE_PROFILE:`Filled in the profile`,JOIN_TEAM_SPACE:`Joined a team space`,FIRST_CONVERSATION:`Had a first conversation`,EXPLORE_INTEGRATIONS:`Looked at the integrations`},import:{QUEUED:`Waits`,RUNNING:`Running`,DONE:`Done`,FAILED:`Stopped`},planned:{CREATE:`Invite`,RENEW:`Invite again`,CHANGE_ROLE:`Change the role`,AWAIT_APPROVAL:`Ask for approval`,SKIP:`Nothing to do`,REJECT:`Fault`},imported:{CREATE:`Invited`,RENEW:`Invited again`,CHANGE_ROLE:`Role changed`,AWAIT_APPROVAL:`Awaits approval`,SKIP:`Nothing to do`,REJECT:`Left out`},permission:{MANAGE_BILLING:`Manage billing`,MANAGE_MEMBERS:`Manage members`,CONFIGURE_SECURITY:`Configure security`,VIEW_ANALYTICS:`View analytics`,MANAGE_INTEGRATIONS:`Manage integrations`,CONFIGURE_POLICIES:`Configure policies`,MANAGE_AGENTS:`Manage agents`,ACCESS_ALL_CONTENT:`Access all content`,CONFIGURE_MODELS:`Configure models`,MANAGE_KNOWLEDGE_BASES:`Manage knowledge bases`,RUN_AGENTS:`Run agents`,USE_MODELS:`Use models`,USE_INTEGRATIONS:`Use integrations`,UPLOAD_FILES:`Upload files`,JOIN_CONVERSATIONS:`Join conversations`,BUILD_KNOWLEDGE_BASES:`Build knowledge bases`,SHARE_AGENTS:`Share agents`,JOIN_SPACES:`Join team spaces`,COMMENT:`Comment`,VIEW_CONTENT:`View content`},event:Yn.en},de:{role:{ADMIN:`Admin`,MEMBER:`Mitglied`,VIEWER:`Betrachter`},invitation:{AWAITING_APPROVAL:`Wartet auf Freigabe`,PENDING:`Offen`,ACCEPTED:`Angenommen`,DECLINED:`Abgelehnt`,REVOKED:`Zurückgezogen`,EXPIRED:`Abgelaufen`,REJECTED:`Nicht freigegeben`},delivery:{QUEUED:`Wartet`,SENT:`Gesendet`,DEFERRED:`Neuer Versuch`,FAILED:`Nicht zugestellt`,HANDED_OVER:`Von Hand`},link:{ACTIVE:`Aktiv`,USED:`Benutzt`,REVOKED:`Zurückgezogen`,EXPIRED:`Abgelaufen`},lifetime:{ONE_HOUR:`1 Stunde`,TWENTY_FOUR_HOURS:`1 Tag`,FORTY_EIGHT_HOURS:`2 Tage`,SEVEN_DAYS:`1 Woche`},member:{ACTIVE:`Aktiv`,SUSPENDED:`Gesperrt`},onboarding:{COMPLETE_PROFILE:`Profil ausgefüllt`,JOIN_TEAM_SPACE:`Einem Teamraum beigetreten`,FIRST_CONVERSATION:`Erstes Gespräch geführt`,EXPLORE_INTEGRATIONS:`Integrationen angesehen`},import:{QUEUED:`Wartet`,RUNNING:`Läuft`,DONE:`Fertig`,FAILED:`Stehen geblieben`},planned:{CREATE:`Einladen`,RENEW:`Erneut einladen`,CHANGE_ROLE:`Rolle ändern`,AWAIT_APPROVAL:`Freigabe erbitten`,SKIP:`Nichts zu tun`,REJECT:`Fehler`},imported:{CREATE:`Eingeladen`,RENEW:`Erneut eingeladen`,CHANGE_ROLE:`Rolle geändert`,AWAIT_APPROVAL:`Wartet auf Freigabe`,SKIP:`Nichts zu tun`,REJECT:`Ausgelassen`},permission:{MANAGE_BILLING:`Abrechnung verwalten`,MANAGE_MEMBERS:`Mitglieder verwalten`,CONFIGURE_SECURITY:`Sicherheit einstellen`,VIEW_ANALYTICS:`Auswertungen sehen`,MANAGE_INTEGRATIONS:`Integrationen verwalten`,CONFIGURE_POLICIES:`Regeln einstellen`,MANAGE_AGENTS:`Agenten verwalten`,ACCESS_ALL_CONTENT:`Alle Inhalte lesen`,CONFIGURE_MODELS:`Modelle auswählen`,MANAGE_KNOWLEDGE_BASES:`Wissensbasen verwalten`,RUN_AGENTS:`Agenten einsetzen`,USE_MODELS:`Modelle benutzen`,USE_INTEGRATIONS:`Integrationen benutzen`,UPLOAD_FILES:`Dateien hochladen`,JOIN_CONVERSATIONS:`An Gesprächen teilnehmen`,BUILD_KNOWLEDGE_BASES:`Wissensbasen anlegen`,SHARE_AGENTS:`Agenten teilen`,JOIN_SPACES:`An Teamräumen teilnehmen`,COMMENT:`Kommentieren`,VIEW_CONTENT:`Inhalte sehen`},event:Yn.de}};function Xn({of:e}){let t=T(G).role;return e.customRole?.name??t[e.role]}function Zn({time:e}){let{distance:t,moment:n}=E(),r=H(n=>t(e,n));return(0,C.jsx)(`time`,{dateTime:e,title:n(e),children:r})}function Qn({to:e}){let{distance:t,moment:n}=E(),r=T(k),i=H(n=>t(e,n)),a=H(t=>Date.parse(e)<=t);return(0,C.jsx)(`time`,{dateTime:e,title:n(e),children:a?r.expired(i):i})}function $n({time:e}){let{moment:t}=E();return(0,C.jsx)(`time`,{dateTime:e,children:t(e)})}var er={name:`_name_113sk_1`,words:`_words_113sk_14`};function tr({user:e,href:t,sign:n}){return(0,C.jsxs)(g,{gap:`sm`,wrap:`nowrap`,children:[(0,C.jsx)(r,{size:32,radius:`xl`,name:e.name,color:`harbour`,"aria-hidden":!0}),(0,C.jsxs)(`div`,{className:er.words,children:[(0,C.jsxs)(_,{size:`sm`,fw:600,children:[t?(0,C.jsx)(h,{href:t,className:er.name,children:e.name}):e.name,n&&(0,C.jsxs)(C.Fragment,{children:[` `,n]})]}),(0,C.jsx)(_,{size:`sm`,c:`dimmed`,children:e.email})]})]})}var K=`The invitation of {subject}`,nr=`which awaits an approval`,rr={INVITATION_REQUESTED:[`Somebody asked that {subject} be invited as {as}.`,`An invitation of {subject} was requested.`],INVITATION_CREATED:[`{subject} was invited as {as}.`,`{subject} is to be invited as {as}, ${nr}.`,`{subject} was invited.`],INVITATION_SENT:[`The letter to {subject} was sent.`],INVITATION_DELIVERY_FAILED:[`The letter to {subject} could not be delivered: {detail}`,`The letter to {subject} could not be delivered.`],INVITATION_RESENT:[`${K} was renewed; the older link is dead.`,`${K} is to be renewed, ${nr}; the older link is dead.`],INVITATION_REVOKED:[`${K} was revoked.`],INVITATION_ACCEPTED:[`{subject} accepted the invitation.`],INVITATION_DECLINED:[`{subject} declined the invitation.`],INVITATION_EXPIRED:[`${K} expired.`,`${K} expired before it was approved.`],INVITATION_APPROVAL_GIVEN:[`${K} was approved by … of the … who are needed.`,`${K} was approved by one of those who have to.`],INVITATION_APPROVED:[`${K} was approved.`],INVITATION_REJECTED:[`${K} was rejected.`],INVITATION_ROLE_CHANGED:[`{subject} is now invited as {as}; before: ….`,`{subject} is now invited as {as}; before: …. That awaits an approval; the older link is dead.`,`{subject} was invited with another role.`],INVITE_LINK_CREATED:[`A link was made that lets one person in as {as}.`],INVITE_LINK_USED:[`{subject} joined by a link.`],MEMBER_JOINED:[`{subject} joined as {as}.`,`{subject} joined.`],MEMBER_ROLE_CHANGED:[`{subject} is now {as}; before: ….`,`The role of {subject} changed.`],MEMBER_DEPARTMENT_CHANGED:[`{subject} moved to the department ….`,`{subject} no longer belongs to a department.`,`{subject} came to another department, or to none.`],MEMBER_SUSPENDED:[`{subject} was suspended.`],MEMBER_REACTIVATED:[`{subject} is active again.`,`{subject} was active again.`],MEMBER_REMOVED:[`{subject} was removed.`],MEMBER_ONBOARDING_STEP_COMPLETED:[`{subject} completed the profile.`,`{subject} joined a team space.`,`{subject} had a first conversation.`,`{subject} explored the integrations.`,`{subject} took a step of the onboarding.`],MEMBER_PERMISSION_CHANGED:[`What {subject} was granted or denied of … was taken back.`,`What {subject} was granted or denied changed.`,`The grant of … was taken back from {subject}, who was denied it.`,`{subject} was granted ….`,`{subject} was denied ….`],MEMBER_PERMISSION_ENDED:[`What {subject} was granted or denied for a time has ended: ….`,`What {subject} was granted or denied for a time ended.`],DEPARTMENT_CREATED:[`The department {subject} was created.`],DEPARTMENT_RENAMED:[`The department {subject} is now called ….`],DEPARTMENT_MOVED:[`The department {subject} was moved to ….`],DEPARTMENT_PERMISSIONS_CHANGED:[`What the people of the department {subject} may do was changed.`],DEPARTMENT_DELETED:[`The department {subject} was deleted.`],SPACE_CREATED:[`The space {subject} was created.`],SPACE_RENAMED:[`The space {subject} is now called ….`],SPACE_MOVED:[`The space {subject} moved to the department ….`,`The space {subject} no longer belongs to a department.`],SPACE_DELETED:[`The space {subject} was deleted.`],SPACE_MEMBER_ADDED:[`{subject} was added to the space {space} as ….`,`{subject} joined the space {space} with the department.`,`{subject} was added to a space.`],SPACE_MEMBER_ROLE_CHANGED:[`{subject} is now {as} in the space {space}; before: ….`,`The role of {subject} in a space changed.`],SPACE_MEMBER_REMOVED:[`{subject} was taken out of the space {space}.`,`{subject} left the space {space}.`,`{subject} was taken out of a space.`],ORGANIZATION_WELCOME_CHANGED:[`The welcome letter changed: {detail}.`],IMPORT_FINISHED:[`An import of … rows is done: {detail}.`],IMPORT_FAILED:[`An import stopped: {detail}`],ORGANIZATION_POLICY_CHANGED:[`The policy changed: {detail}.`],APPROVAL_RULE_CREATED:[`The approval rule {subject} was made: ….`],APPROVAL_RULE_CHANGED:[`The approval rule {subject} was changed: {detail}.`],APPROVAL_RULE_DELETED:[`The approval rule {subject} was deleted.`],ROLE_CREATED:[`The role {subject} was made.`],ROLE_CHANGED:[`The role {subject} is now called ….`,`The role {subject} got another description.`,`The role {subject} got another description, and ….`,`The role {subject} permits something else.`],ROLE_DELETED:[`The role {subject} was deleted.`],INTEGRATION_CREATED:[`The integration {subject} was added; it is ….`],INTEGRATION_CHANGED:[`The integration {subject} was changed: {detail}.`],INTEGRATION_DELETED:[`The integration {subject} was deleted.`]},ir=`What was told here of {subject} is erased.`;function ar(e,t,n){let r=[...rr[e]??[],ir];for(let e of n?[sr(n),q]:[q])for(let n of r){let r=or(n,e).exec(t);if(r)return{...r.groups}}return{}}var q=`.+`;function or(e,t){let n=e.split(/(\{\w+\}|…)/).map(e=>{if(e===`…`)return q;let n=/^\{(\w+)\}$/.exec(e)?.[1];return n?`(?<${n}>${n===`subject`?t:q})`:sr(e)});return RegExp(`^${n.join(``)}$`,`s`)}var sr=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,`\\$&`);function cr(e){let{summary:t,kind:n,space:r}=e,i=ur(e),a=ar(n,t,i);return{subject:i??a.subject??``,as:lr(e)??a.as??``,space:r?.name??a.space??``,before:e.before??``,after:e.after??``,detail:a.detail?.replace(/\.$/,``)??``}}function lr({kind:e,after:t,customRole:n}){if(e===`MEMBER_JOINED`||e===`MEMBER_ROLE_CHANGED`)return n?.name;if(e===`INVITATION_ROLE_CHANGED`||e===`SPACE_MEMBER_ROLE_CHANGED`)return t??void 0}function ur(e){let{kind:t,invitation:n,member:r,department:i,space:a,customRole:o,integration:s}=e;return t.startsWith(`INVITATION_`)?n?.email:t.startsWith(`DEPARTMENT_`)?i?.path:t.startsWith(`SPACE_`)&&!t.startsWith(`SPACE_MEMBER_`)?a?.name:t.startsWith(`ROLE_`)?o?.name:r?.user.name??s?.name}function dr(e){let{kind:t,invitation:n,inviteLink:r,member:i,department:a,space:o,customRole:s,integration:c}=e,l=[{page:`import`,thing:e.import},{page:`invitations`,thing:t.startsWith(`INVITATION_`)?n:null},{page:`spaces`,thing:t.startsWith(`SPACE_MEMBER_`)?null:o},{page:`members`,thing:i},{page:`invitations`,thing:n},{page:`links`,thing:r},{page:`departments`,thing:a},{page:`roles`,thing:s},{page:`integrations`,thing:c}].find(({thing:e})=>e);return l?.thing?{page:l.page,id:l.thing.id,asked:l.page!==`import`}:null}function fr(e,t){let{invitation:n,member:r,department:i,space:a,customRole:o,integration:s}=e;return n?.id===t?n.email:r?.id===t?r.user.name:i?.id===t?i.path:[a,o,s].find(e=>e?.id===t)?.name}var pr=({before:e,after:t})=>e&&t?` (vorher: ${e})`:``,J=(e,{detail:t})=>t?`${e}: ${t}`:`${e}.`,mr={INVITATION_REQUESTED:({subject:e,asRole:t})=>`Es wurde erbeten, ${e}${t} einzuladen.`,INVITATION_CREATED:({subject:e,asRole:t})=>`${e} wurde${t} eingeladen.`,INVITATION_SENT:({subject:e})=>`Der Brief an ${e} wurde gesendet.`,INVITATION_DELIVERY_FAILED:e=>J(`Der Brief an ${e.subject} konnte nicht zugestellt werden`,e),INVITATION_RESENT:({subject:e})=>`Die Einladung von ${e} wurde erneuert; der ältere Link gilt nicht mehr.`,INVITATION_REVOKED:({subject:e})=>`Die Einladung von ${e} wurde zurückgezogen.`,INVITATION_ACCEPTED:({subject:e})=>`${e} hat die Einladung angenommen.`,INVITATION_DECLINED:({subject:e})=>`${e} hat die Einladung abgelehnt.`,INVITATION_EXPIRED:({subject:e})=>`Die Einladung von ${e} ist abgelaufen.`,INVITATION_APPROVAL_GIVEN:({subject:e})=>`Die Einladung von ${e} bekam eine der Freigaben, die sie braucht.`,INVITATION_APPROVED:({subject:e})=>`Die Einladung von ${e} wurde freigegeben.`,INVITATION_REJECTED:({subject:e})=>`Die Einladung von ${e} wurde nicht freigegeben.`,INVITATION_ROLE_CHANGED:e=>`${e.subject} ist jetzt${e.asRole} eingeladen${pr(e)}.`,INVITE_LINK_CREATED:({asRole:e})=>`Ein Link wurde erstellt, der eine Person${e} einlässt.`,INVITE_LINK_USED:({subject:e})=>`${e} ist über einen Link beigetreten.`,INVITE_LINK_REVOKED:()=>`Ein Link wurde zurückgezogen.`,INVITE_LINK_EXPIRED:()=>`Ein Link ist unbenutzt abgelaufen.`,MEMBER_JOINED:({subject:e,asRole:t})=>`${e} ist${t} beigetreten.`,MEMBER_ROLE_CHANGED:e=>`${e.subject} ist jetzt ${e.after}${pr(e)}.`,MEMBER_DEPARTMENT_CHANGED:({subject:e,after:t})=>t?`${e} kam in die Abteilung ${t}.`:`${e} gehört keiner Abteilung mehr an.`,MEMBER_SUSPENDED:({subject:e})=>`${e} wurde gesperrt.`,MEMBER_REACTIVATED:({subject:e})=>`${e} ist wieder zugelassen.`,MEMBER_REMOVED:({subject:e})=>`${e} wurde entfernt.`,MEMBER_ONBOARDING_STEP_COMPLETED:({subject:e,step:t})=>`${e} hat ${t}.`,MEMBER_PERMISSION_CHANGED:({subject:e})=>`Was ${e} selbst gewährt oder verweigert ist, wurde geändert.`,MEMBER_PERMISSION_ENDED:({subject:e})=>`Was ${e} auf Zeit gewährt oder verweigert war, ist abgelaufen.`,DEPARTMENT_CREATED:({after:e,subject:t})=>`Die Abteilung ${e||t} wurde angelegt.`,DEPARTMENT_RENAMED:({before:e,after:t})=>`Die Abteilung ${e} heißt jetzt ${t}.`,DEPARTMENT_MOVED:({before:e,after:t})=>`Die Abteilung ${e} wurde nach ${t} verschoben.`,DEPARTMENT_PERMISSIONS_CHANGED:({subject:e})=>`Was die Leute der Abteilung ${e} dürfen, wurde geändert.`,DEPARTMENT_DELETED:({before:e,subject:t})=>`Die Abteilung ${e||t} wurde gelöscht.`,SPACE_CREATED:({after:e,subject:t})=>`Der Teamraum ${e||t} wurde angelegt.`,SPACE_RENAMED:({before:e,after:t})=>`Der Teamraum ${e} heißt jetzt ${t}.`,SPACE_MOVED:({subject:e,after:t})=>t?`Der Teamraum ${e} kam zur Abteilung ${t}.`:`Der Teamraum ${e} gehört zu keiner Abteilung mehr.`,SPACE_DELETED:({before:e,subject:t})=>`Der Teamraum ${e||t} wurde gelöscht.`,SPACE_MEMBER_ADDED:({subject:e,space:t})=>`${e} kam in den Teamraum ${t}.`,SPACE_MEMBER_ROLE_CHANGED:e=>`${e.subject} ist im Teamraum ${e.space} jetzt ${e.after}${pr(e)}.`,SPACE_MEMBER_REMOVED:({subject:e,space:t})=>`${e} ist nicht mehr im Teamraum ${t}.`,ORGANIZATION_WELCOME_CHANGED:e=>J(`Der Willkommensbrief wurde geändert`,e),IMPORT_STARTED:()=>`Ein Import wurde begonnen.`,IMPORT_PROGRESSED:({after:e})=>e?`Ein Import hat ${e} Zeilen erledigt.`:`Ein Import ging weiter.`,IMPORT_FINISHED:e=>J(`Ein Import ist fertig`,e),IMPORT_FAILED:e=>J(`Ein Import ist stehen geblieben`,e),INVITATIONS_PAUSED:()=>`Alle Wege hinein sind angehalten.`,INVITATIONS_RESUMED:()=>`Alle Wege hinein sind wieder offen.`,ORGANIZATION_POLICY_CHANGED:e=>J(`Die Regeln wurden geändert`,e),APPROVAL_RULE_CREATED:({after:e,subject:t})=>`Die Freigaberegel ${e||t} wurde angelegt.`,APPROVAL_RULE_CHANGED:e=>J(`Die Freigaberegel ${e.subject} wurde geändert`,e),APPROVAL_RULE_DELETED:({before:e,subject:t})=>`Die Freigaberegel ${e||t} wurde gelöscht.`,ROLE_CREATED:({subject:e})=>`Die Rolle ${e} wurde angelegt.`,ROLE_CHANGED:({subject:e})=>`Die Rolle ${e} wurde geändert.`,ROLE_DELETED:({subject:e})=>`Die Rolle ${e} wurde gelöscht.`,INTEGRATION_CREATED:({after:e,subject:t})=>`Die Integration ${e||t} wurde hinzugefügt.`,INTEGRATION_CHANGED:e=>J(`Die Integration ${e.subject} wurde geändert`,e),INTEGRATION_DELETED:({before:e,subject:t})=>`Die Integration ${e||t} wurde gelöscht.`,RETENTION_APPLIED:()=>`Personendaten, deren Frist um war, wurden gelöscht.`,LOG_EXPORTED:()=>`Das Protokoll wurde exportiert.`},hr={COMPLETE_PROFILE:`das Profil ausgefüllt`,JOIN_TEAM_SPACE:`sich einem Teamraum angeschlossen`,FIRST_CONVERSATION:`ein erstes Gespräch geführt`,EXPLORE_INTEGRATIONS:`die Integrationen erkundet`};function gr(e,t){let n=e.toUpperCase();return G[t].role[n]??e}function _r(e,t){if(t===`en`)return e.summary;let n=cr(e),r=n.as&&gr(n.as,t),i=e.kind.endsWith(`ROLE_CHANGED`),a=hr;return mr[e.kind]({...n,subject:n.subject||k[t].somebody,asRole:r&&` als ${r}`,before:gr(n.before,t),after:i&&r?r:gr(n.after,t),step:a[n.after]??k[t].oneStep})}var vr=[`invitations`,`members`,`departments`,`spaces`,`import`];function yr({line:e}){let{language:t}=w(),{path:n}=I(),r=_r(e,t),i=dr(e);if(!i)return r;let a=n(vr.includes(i.page)?`${i.page}/${i.id}`:i.page),o=i.page===`links`?k[t].aLink:cr(e).subject,s=o?r.indexOf(o):-1,c=e=>(0,C.jsx)(y,{component:h,href:a,fw:600,inherit:!0,children:e});return s<0?c(r):(0,C.jsxs)(C.Fragment,{children:[r.slice(0,s),c(o),r.slice(s+o.length)]})}var Y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},br=new Y(`
    query Roles($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    customRoles(first: 100) {
      nodes {
        id
        name
        base
        permissions
      }
    }
  }
}
    `),xr=new Y(`
    query Departments($organizationId: ID!, $search: String) {
  organization(id: $organizationId) {
    id
    departments(first: 100, where: {search: $search}) {
      nodes {
        id
        path
      }
    }
  }
}
    `),Sr=new Y(`
    query MemberChoices($organizationId: ID!, $search: String) {
  organization(id: $organizationId) {
    id
    members(
      first: 20
      where: {search: $search}
      orderBy: {field: NAME, direction: ASC}
    ) {
      nodes {
        id
        role
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
}`),Cr=new Y(`
    query History($organizationId: ID!, $about: EventFilter!, $after: Cursor) {
  organization(id: $organizationId) {
    id
    events(first: 20, after: $after, where: $about) {
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
}`),wr=new Y(`
    query PreviewAccess($input: PreviewAccessInput!) {
  previewAccess(input: $input) {
    permissions
    spaces
  }
}
    `),Tr=new Y(`
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
}`),Er=[7,30,90];function Dr(e){return Er.find(t=>String(t)===e)??null}var Or=864e5,kr={7:6,30:29,90:89},Ar=e=>e-e%Or;function jr(e,t){return new Date(Ar(t)-kr[e]*Or).toISOString()}var Mr={lines:`_lines_1gomu_1`,arrive:`_arrive_1gomu_1`,when:`_when_1gomu_21`},Nr=9,Pr=[`IMPORT_PROGRESSED`,`INVITATION_SENT`];function Fr(e){return[...new Map(e.filter(({kind:e})=>!Pr.includes(e)).map(e=>[e.id,e])).values()].sort((e,t)=>t.sequence-e.sequence).slice(0,Nr)}var X={en:{title:`Overview`,lead:e=>`How inviting goes at ${e}`,invite:`Invite people`,period:`Period`,periods:{7:`7 days`,30:`30 days`,90:`90 days`},lately:{7:`in the last 7 days`,30:`in the last 30 days`,90:`in the last 90 days`},pendingLead:`not answered yet`,acceptedLead:`of those invited`,expiredLead:`of those invited`,undeliveredLead:`letters of pending invitations`,awaitingLead:`somebody has to decide`,funnel:`From invitation to member`,funnelLead:(e,t,n)=>e===1?`Of the one person invited ${n}`:`Of the ${t} people invited ${n}`,stage:`Step`,people:`People`,share:`Share`,invited:`Invited`,delivered:`Letter sent`,joined:`Joined`,left:`Did not come`,open:`Still open`,nobody:`nobody`,times:`How long people take`,median:e=>`Half of those who joined did so within ${e}.`,noMedian:`Nobody of those invited in this time has joined yet.`,within:`Within`,days:`Day by day`,weeks:`Week by week`,span:`Time`,from:e=>`Week from ${e}`,daysTold:(e,t,n)=>`${e}: ${t} invited, ${n} joined`,quiet:`Nobody was invited in this time`,quietLead:`Choose a longer period above, or invite somebody now.`,activity:`Latest activity`,allActivity:`All activity`,noActivity:`Nothing has happened yet.`,first:`Bring in your people`,firstLead:`There are three ways. Whoever comes in by one of them appears here at once.`,ways:{invitations:[`By e-mail`,`They get a letter with a link of their own, and join by a click.`],import:[`By spreadsheet`,`A whole department at once. You see what will happen before it does.`],links:[`By link`,`For somebody whose address you do not have. A link works once.`]},hello:e=>`Hello, ${e}`,helloLead:e=>`You belong to ${e}.`,you:`Your place here`,role:`Your role`,department:`Your department`,noDepartment:`None yet`,since:`Member since`,spaces:`Your team spaces`,noSpaces:`You are in none yet. See which there are, and ask to be let in.`,allSpaces:`All team spaces`,onboarding:`Your first steps`,onboarded:(e,t)=>`${e} of ${t} done`,steps:{COMPLETE_PROFILE:`Say who you are in your profile`,JOIN_TEAM_SPACE:`Join a team space`,FIRST_CONVERSATION:`Have a first conversation`,EXPLORE_INTEGRATIONS:`Look at what is connected`},done:`done`,complete:`Done`,completed:e=>`(${e})`,ask:`Whom to ask`,askLead:`These people look after invitations and members:`,noAdmins:`Nobody at present.`,write:`Write`,writeTo:e=>` to ${e}`,missing:`Is somebody missing here?`,missingLead:`Ask for an invitation; an admin decides about it.`,askForInvitation:`Ask for an invitation`},de:{title:`Überblick`,lead:e=>`Wie es mit den Einladungen bei ${e} steht`,invite:`Leute einladen`,period:`Zeitraum`,periods:{7:`7 Tage`,30:`30 Tage`,90:`90 Tage`},lately:{7:`in den letzten 7 Tagen`,30:`in den letzten 30 Tagen`,90:`in den letzten 90 Tagen`},pendingLead:`noch ohne Antwort`,acceptedLead:`der Eingeladenen`,expiredLead:`der Eingeladenen`,undeliveredLead:`Briefe offener Einladungen`,awaitingLead:`jemand muss entscheiden`,funnel:`Von der Einladung zum Mitglied`,funnelLead:(e,t,n)=>e===1?`Die eine Person, die ${n} eingeladen wurde`:`Die ${t} Personen, die ${n} eingeladen wurden`,stage:`Schritt`,people:`Personen`,share:`Anteil`,invited:`Eingeladen`,delivered:`Brief gesendet`,joined:`Beigetreten`,left:`Nicht gekommen`,open:`Noch offen`,nobody:`niemand`,times:`Wie lange es dauert`,median:e=>`Die Hälfte derer, die beitraten, brauchte höchstens ${e}.`,noMedian:`Von denen, die in dieser Zeit eingeladen wurden, ist noch niemand beigetreten.`,within:`Innerhalb von`,days:`Tag für Tag`,weeks:`Woche für Woche`,span:`Zeit`,from:e=>`Woche ab ${e}`,daysTold:(e,t,n)=>`${e}: ${t} eingeladen, ${n} beigetreten`,quiet:`In dieser Zeit wurde niemand eingeladen`,quietLead:`Wählen Sie oben einen längeren Zeitraum, oder laden Sie jetzt jemanden ein.`,activity:`Zuletzt geschehen`,allActivity:`Alles ansehen`,noActivity:`Noch ist nichts geschehen.`,first:`Holen Sie Ihre Leute herein`,firstLead:`Es gibt drei Wege. Wer auf einem davon kommt, erscheint hier sofort.`,ways:{invitations:[`Per E-Mail`,`Ein Brief mit einem eigenen Link; wer ihn öffnet, tritt mit einem Klick bei.`],import:[`Per Tabelle`,`Eine ganze Abteilung auf einmal. Sie sehen vorher, was geschehen wird.`],links:[`Per Link`,`Für jemanden, dessen Adresse Sie nicht haben. Ein Link gilt einmal.`]},hello:e=>`Guten Tag, ${e}`,helloLead:e=>`Sie gehören zu ${e}.`,you:`Ihr Platz hier`,role:`Ihre Rolle`,department:`Ihre Abteilung`,noDepartment:`Noch keine`,since:`Mitglied seit`,spaces:`Ihre Teamräume`,noSpaces:`Sie sind noch in keinem. Sehen Sie nach, welche es gibt, und bitten Sie um Aufnahme.`,allSpaces:`Alle Teamräume`,onboarding:`Ihre ersten Schritte`,onboarded:(e,t)=>`${e} von ${t} getan`,steps:{COMPLETE_PROFILE:`Sagen Sie im Profil, wer Sie sind`,JOIN_TEAM_SPACE:`Schließen Sie sich einem Teamraum an`,FIRST_CONVERSATION:`Führen Sie ein erstes Gespräch`,EXPLORE_INTEGRATIONS:`Sehen Sie sich an, was verbunden ist`},done:`getan`,complete:`Getan`,completed:e=>`(${e})`,ask:`Wen Sie fragen können`,askLead:`Diese Personen kümmern sich um Einladungen und Mitglieder:`,noAdmins:`Zurzeit niemand.`,write:`Schreiben`,writeTo:e=>` an ${e}`,missing:`Fehlt hier jemand?`,missingLead:`Bitten Sie um eine Einladung; ein Admin entscheidet darüber.`,askForInvitation:`Um eine Einladung bitten`}};function Ir({lines:e}){let[t,n]=(0,S.useState)([]),r=T(X),{path:i}=I();j(e=>n(t=>Fr([e,...t])));let a=Fr([...t,...e]),o=new Set(t.map(({id:e})=>e));return(0,C.jsxs)(O,{title:r.activity,actions:(0,C.jsx)(y,{component:h,href:i(`activity`),size:`sm`,children:r.allActivity}),children:[a.length===0&&(0,C.jsx)(_,{c:`dimmed`,children:r.noActivity}),(0,C.jsx)(`ol`,{className:Mr.lines,children:a.map(e=>(0,C.jsxs)(`li`,{"data-arrived":o.has(e.id)||void 0,children:[(0,C.jsx)(yr,{line:e}),(0,C.jsx)(`span`,{className:Mr.when,children:(0,C.jsx)(Zn,{time:e.occurredAt})})]},e.id))})]})}var Z={figure:`_figure_1v94j_1`,plot:`_plot_1v94j_6`,slot:`_slot_1v94j_21`,bars:`_bars_1v94j_32`,bar:`_bar_1v94j_32`,key:`_key_1v94j_68`,label:`_label_1v94j_80`,most:`_most_1v94j_90`,ends:`_ends_1v94j_100`,legend:`_legend_1v94j_101`};function Lr({caption:e,labels:t,series:n,bars:r,number:i,ends:a}){let o=Math.max(1,...r.flatMap(({values:e})=>e));return(0,C.jsxs)(`figure`,{className:Z.figure,children:[(0,C.jsxs)(`div`,{className:Z.plot,"data-dense":a,"aria-hidden":!0,children:[r.map(({label:e,title:t,values:r})=>(0,C.jsxs)(`div`,{className:Z.slot,title:t,children:[(0,C.jsx)(`div`,{className:Z.bars,children:r.map((e,t)=>(0,C.jsx)(`span`,{className:Z.bar,"data-series":t,style:{height:`${e/o*100}%`},children:!a&&e>0&&(0,C.jsx)(`b`,{children:i(e)})},n[t]))}),!a&&(0,C.jsx)(`span`,{className:Z.label,children:e})]},e)),a&&(0,C.jsx)(`span`,{className:Z.most,children:i(o)})]}),a&&(0,C.jsxs)(`div`,{className:Z.ends,"aria-hidden":!0,children:[(0,C.jsx)(`span`,{children:r[0]?.label}),(0,C.jsx)(`span`,{children:r.at(-1)?.label})]}),n.length>1&&(0,C.jsx)(`ul`,{className:Z.legend,"aria-hidden":!0,children:n.map((e,t)=>(0,C.jsxs)(`li`,{children:[(0,C.jsx)(`span`,{className:Z.key,"data-series":t}),e]},e))}),(0,C.jsx)(`div`,{className:`unseen`,children:(0,C.jsxs)(`table`,{children:[(0,C.jsx)(`caption`,{children:e}),(0,C.jsx)(`thead`,{children:(0,C.jsx)(`tr`,{children:[t,...n].map(e=>(0,C.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,C.jsx)(`tbody`,{children:r.map(({label:e,values:t})=>(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`th`,{scope:`row`,children:e}),t.map((e,t)=>(0,C.jsx)(`td`,{children:i(e)},n[t]))]},e))})]})})]})}function Rr({of:e,weekly:t,caption:n}){let r=T(X),{date:i,number:a}=E(),o=e.map(e=>{let n=t?r.from(i(e.date)):i(e.date);return{label:n,title:r.daysTold(n,a(e.created),a(e.accepted)),values:[e.created,e.accepted]}});return(0,C.jsx)(Lr,{caption:n,labels:r.span,series:[r.invited,r.joined],bars:o,number:a,ends:!0})}var zr={first:`_first_stysv_1`,ways:`_ways_stysv_9`,way:`_way_stysv_9`},Br=[[`invitations`,Pe,`invitations?invite`],[`import`,Fe,`import`],[`links`,Te,`links`]];function Vr(){let e=T(X),{path:t}=I();return(0,C.jsxs)(`section`,{className:zr.first,"aria-labelledby":`first-steps`,children:[(0,C.jsx)(f,{order:2,size:`h3`,id:`first-steps`,children:e.first}),(0,C.jsx)(_,{c:`dimmed`,children:e.firstLead}),(0,C.jsx)(`ul`,{className:zr.ways,children:Br.map(([n,r,i])=>{let[a,o]=e.ways[n];return(0,C.jsx)(`li`,{children:(0,C.jsxs)(h,{href:t(i),className:zr.way,children:[(0,C.jsx)(r,{size:26,stroke:1.6,"aria-hidden":!0}),(0,C.jsx)(`b`,{children:a}),(0,C.jsx)(`span`,{children:o})]})},n)})})]})}var Q={funnel:`_funnel_1ch01_1`,track:`_track_1ch01_15`,bar:`_bar_1ch01_19`,count:`_count_1ch01_35`,share:`_share_1ch01_43`,rest:`_rest_1ch01_53`};function Hr({of:e,period:t,lead:n}){let r=T(X),{number:i,percent:a}=E(),o=[[r.invited,e.created],[r.delivered,e.delivered],[r.joined,e.accepted]];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(_,{c:`dimmed`,size:`sm`,mb:`xs`,children:n}),(0,C.jsxs)(`table`,{className:Q.funnel,"aria-label":r.funnel,children:[(0,C.jsx)(`thead`,{className:`unseen`,children:(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`th`,{scope:`col`,children:r.stage}),(0,C.jsx)(`td`,{"aria-hidden":!0}),(0,C.jsx)(`th`,{scope:`col`,children:r.people}),(0,C.jsx)(`th`,{scope:`col`,children:r.share})]})}),(0,C.jsx)(`tbody`,{children:o.map(([t,n])=>(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`th`,{scope:`row`,children:t}),(0,C.jsx)(`td`,{className:Q.track,"aria-hidden":!0,children:(0,C.jsx)(`div`,{className:Q.bar,style:{width:`${n/e.created*100}%`}})}),(0,C.jsx)(`td`,{className:Q.count,children:i(n)}),(0,C.jsx)(`td`,{className:Q.share,children:a(n/e.created)})]},t))})]}),(0,C.jsxs)(`dl`,{className:Q.rest,children:[(0,C.jsx)(Ur,{term:r.left,period:t,of:[[`DECLINED`,e.declined],[`EXPIRED`,e.expired],[`REVOKED`,e.revoked],[`REJECTED`,e.rejected]]}),(0,C.jsx)(Ur,{term:r.open,period:t,of:[[`PENDING`,e.pending],[`AWAITING_APPROVAL`,e.awaitingApproval]]})]})]})}function Ur({term:e,period:t,of:n}){let r=T(X),i=T(G).invitation,{path:a}=I(),{number:o}=E(),s=n.filter(([,e])=>e>0);return(0,C.jsxs)(`div`,{children:[(0,C.jsx)(`dt`,{children:e}),(0,C.jsxs)(`dd`,{children:[s.length===0&&r.nobody,s.map(([e,n])=>(0,C.jsxs)(h,{href:`${a(`invitations`)}?state=${e}&days=${t}`,children:[i[e],` `,(0,C.jsx)(`b`,{children:o(n)})]},e))]})]})}var Wr=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Gr=new Wr(`
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
}`),Kr=new Wr(`
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
}`),qr={figures:`_figures_6t679_1`,columns:`_columns_6t679_9`,charts:`_charts_6t679_16`},Jr=31;function Yr(e){if(e.length<=Jr)return{weekly:!1,spans:e};let t=e.length%7,n=[e.slice(0,t)];for(let r=t;r<e.length;r+=7)n.push(e.slice(r,r+7));return{weekly:!0,spans:n.flatMap(Xr)}}function Xr(e){let[t]=e;if(!t)return[];let n=t=>e.reduce((e,n)=>e+n[t],0);return[{date:t.date,created:n(`created`),accepted:n(`accepted`)}]}var $={tiles:`_tiles_12vkk_1`,tile:`_tile_12vkk_1`,label:`_label_12vkk_32`,count:`_count_12vkk_37`,lead:`_lead_12vkk_56`};function Zr({figures:e,period:t}){let n=T(X),{invitation:r,delivery:i}=T(G),{path:a}=I(),{number:o}=E(),{pending:s,undelivered:c,awaiting:l,invitationStatistics:u}=e,d=[{label:r.PENDING,count:s?.totalCount,lead:n.pendingLead,where:`state=PENDING`},{label:r.ACCEPTED,count:u?.accepted,lead:`${n.acceptedLead} ${n.lately[t]}`,where:`state=ACCEPTED&days=${t}`,tone:`good`},{label:r.EXPIRED,count:u?.expired,lead:`${n.expiredLead} ${n.lately[t]}`,where:`state=EXPIRED&days=${t}`},{label:i.FAILED,count:c?.totalCount,lead:n.undeliveredLead,where:`state=PENDING&delivery=FAILED`,tone:`bad`},{label:r.AWAITING_APPROVAL,count:l?.totalCount,lead:n.awaitingLead,where:`state=AWAITING_APPROVAL`,tone:`warn`}];return(0,C.jsx)(`ul`,{className:$.tiles,children:d.map(({label:e,count:t=0,lead:n,where:r,tone:i})=>(0,C.jsx)(`li`,{children:(0,C.jsxs)(h,{href:`${a(`invitations`)}?${r}`,className:$.tile,children:[(0,C.jsx)(`span`,{className:$.label,children:e}),(0,C.jsx)(`span`,{className:$.count,"data-tone":t>0?i:void 0,children:o(t)}),(0,C.jsx)(`span`,{className:$.lead,children:n})]})},e))})}function Qr({of:e}){let t=T(X),{duration:n,number:r}=E(),{medianSecondsToAccept:i,timesToAccept:a}=e;if(i===null)return(0,C.jsx)(_,{c:`dimmed`,children:t.noMedian});let o=a.map(({withinSeconds:e,count:i})=>{let a=`${t.within} ${n(e)}: ${r(i)}`;return{label:n(e,`short`),title:a,values:[i]}});return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(_,{mb:`xs`,children:t.median(n(i))}),(0,C.jsx)(Lr,{caption:t.times,labels:t.within,series:[t.joined],bars:o,number:r})]})}function $r(){let{organization:e,path:t}=I(),[n]=se(),r=Dr(n.get(`days`))??30,i=T(X),a=H(e=>jr(r,e)),{data:o,error:s,waiting:c,again:l}=M(Gr,{organizationId:e.id,since:a},{stale:[`INVITATION_`],apart:2e3}),u=o?.organization,d=u?.ever?.totalCount===0;return(0,C.jsxs)(D,{title:i.title,lead:i.lead(e.name),actions:(0,C.jsxs)(C.Fragment,{children:[u&&!d&&(0,C.jsx)(ei,{period:r}),(0,C.jsx)(m,{component:h,href:t(`invitations?invite`),leftSection:(0,C.jsx)(Ue,{size:18,"aria-hidden":!0}),children:i.invite})]}),children:[s&&(0,C.jsx)(F,{error:s,again:l}),!s&&!u&&(0,C.jsx)(P,{}),!s&&u&&(0,C.jsxs)(`div`,{className:qr.figures,"aria-busy":c,children:[d?(0,C.jsx)(Vr,{}):(0,C.jsx)(Zr,{figures:u,period:r}),(0,C.jsxs)(`div`,{className:d?void 0:qr.columns,children:[u.invitationStatistics&&!d&&(0,C.jsx)(ti,{of:u.invitationStatistics,period:r}),(0,C.jsx)(Ir,{lines:u.events?.nodes??[]})]})]})]})}function ei({period:e}){let[,t]=se(),n=T(X);return(0,C.jsx)(ee,{"aria-label":n.period,value:String(e),onChange:e=>t({days:e},{replace:!0}),data:Er.map(e=>({value:String(e),label:n.periods[e]}))})}function ti({of:e,period:t}){let n=T(X),{number:r}=E();if(e.created===0)return(0,C.jsx)(O,{title:n.quiet,children:(0,C.jsx)(_,{c:`dimmed`,children:n.quietLead})});let{weekly:i,spans:a}=Yr(e.days),o=i?n.weeks:n.days;return(0,C.jsxs)(`div`,{className:qr.charts,children:[(0,C.jsx)(O,{title:n.funnel,children:(0,C.jsx)(Hr,{of:e,lead:n.funnelLead(e.created,r(e.created),n.lately[t]),period:t})}),(0,C.jsx)(O,{title:n.times,children:(0,C.jsx)(Qr,{of:e})}),(0,C.jsx)(O,{title:o,children:(0,C.jsx)(Rr,{of:a,weekly:i,caption:o})})]})}var ni={steps:`_steps_1qdgy_1`,step:`_step_1qdgy_1`};function ri({memberId:e,onboarding:{steps:t,completedCount:n}}){let r=T(X);return(0,C.jsxs)(O,{title:r.onboarding,actions:(0,C.jsx)(_,{size:`sm`,c:`dimmed`,children:r.onboarded(n,t.length)}),children:[(0,C.jsx)(ne,{value:n/t.length*100,mb:`sm`,"aria-hidden":!0}),(0,C.jsx)(`ol`,{className:ni.steps,children:t.map(({kind:t,completedAt:n})=>(0,C.jsxs)(`li`,{"data-done":n!==null||void 0,children:[n?(0,C.jsx)(He,{"aria-hidden":!0}):(0,C.jsx)(Ae,{"aria-hidden":!0}),(0,C.jsxs)(`span`,{className:ni.step,children:[r.steps[t],n&&(0,C.jsxs)(`span`,{className:`unseen`,children:[` (`,r.done,`)`]})]}),!n&&(0,C.jsx)(ii,{memberId:e,step:t})]},t))})]})}function ii({memberId:e,step:t}){let[n,r]=Wt(Tr),{refused:i}=vn(),a=T(X);async function o(){let{problems:r}=await n({input:{memberId:e,step:t}});i(r)}return(0,C.jsxs)(m,{size:`compact-sm`,variant:`light`,onClick:o,loading:r,children:[a.complete,(0,C.jsx)(`span`,{className:`unseen`,children:a.completed(a.steps[t])})]})}var ai={cards:`_cards_1iao2_1`,facts:`_facts_1iao2_7`,people:`_people_1iao2_23`};function oi(){let{organization:e,viewer:t,path:n}=I(),r=T(X),{data:i,error:a,again:o}=M(Kr,{organizationId:e.id}),{viewerMember:s,members:c}=i?.organization??{};return(0,C.jsxs)(D,{title:r.hello(t.user.name),lead:r.helloLead(e.name),children:[a&&(0,C.jsx)(F,{error:a,again:o}),!a&&!s&&(0,C.jsx)(P,{}),!a&&s&&(0,C.jsxs)(`div`,{className:ai.cards,children:[(0,C.jsx)(si,{own:s}),s.onboarding&&(0,C.jsx)(ri,{memberId:s.id,onboarding:s.onboarding}),(0,C.jsxs)(O,{title:r.ask,children:[(0,C.jsx)(_,{c:`dimmed`,mb:`sm`,children:c?.nodes.length?r.askLead:r.noAdmins}),(0,C.jsx)(`ul`,{className:ai.people,children:c?.nodes.map(({id:e,user:t})=>(0,C.jsxs)(`li`,{children:[(0,C.jsx)(tr,{user:t}),(0,C.jsxs)(y,{href:`mailto:${t.email}`,size:`sm`,children:[r.write,(0,C.jsx)(`span`,{className:`unseen`,children:r.writeTo(t.name)})]})]},e))})]}),(0,C.jsxs)(O,{title:r.missing,children:[(0,C.jsx)(_,{c:`dimmed`,mb:`sm`,children:r.missingLead}),(0,C.jsx)(m,{component:h,href:n(`approvals`),children:r.askForInvitation})]})]})]})}function si({own:e}){let t=T(X),{day:n}=E(),{path:r}=I(),i=e.spaces.nodes;return(0,C.jsx)(O,{title:t.you,children:(0,C.jsxs)(`dl`,{className:ai.facts,children:[(0,C.jsx)(`dt`,{children:t.role}),(0,C.jsx)(`dd`,{children:(0,C.jsx)(Xn,{of:e})}),(0,C.jsx)(`dt`,{children:t.department}),(0,C.jsx)(`dd`,{children:e.department??t.noDepartment}),(0,C.jsx)(`dt`,{children:t.since}),(0,C.jsx)(`dd`,{children:n(e.joinedAt)}),(0,C.jsx)(`dt`,{children:t.spaces}),(0,C.jsx)(`dd`,{children:(0,C.jsxs)(pe,{gap:2,align:`flex-start`,children:[i.length===0&&t.noSpaces,i.map(({id:e,name:t})=>(0,C.jsx)(y,{component:h,href:r(`spaces/${e}`),children:t},e)),i.length===0&&(0,C.jsx)(y,{component:h,href:r(`spaces`),children:t.allSpaces})]})})]})})}function ci(){return L()?(0,C.jsx)($r,{}):(0,C.jsx)(oi,{})}export{E as $,cn as A,Bt as B,G as C,gn as D,U as E,F,It as G,Gt as H,P as I,A as J,j as K,N as L,R as M,L as N,vn as O,I as P,pt as Q,qt as R,Xn as S,_n as T,M as U,Wt as V,Ht as W,O as X,k as Y,D as Z,dr as _,Ar as a,Qn as b,Cr as c,br as d,w as et,yr as f,fr as g,cr as h,jr as i,H as j,fn as k,Sr as l,_r as m,Dr as n,Tr as o,gr as p,Nt as q,Er as r,xr as s,ci as t,T as tt,wr as u,tr as v,Cn as w,$n as x,Zn as y,Jt as z};