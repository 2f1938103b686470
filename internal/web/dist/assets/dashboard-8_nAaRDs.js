const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/new-organization-CJsREPFf.js","assets/rolldown-runtime-XKyaHtl9.js","assets/libraries-UrOIUJRm.js","assets/TextInput-CVU09ig2.js","assets/InputBase-DS33VQQ3.js","assets/slug-ppoL7bpT.js","assets/form-dialog-DgvL5C_6.js","assets/dialog-BHIAZILl.js","assets/dialog-avUd4Ibt.css","assets/dialog-foot-C52z8dFC.js","assets/dialog-foot-CsFQVKy4.css","assets/use-gone-Dm4rvgg2.js","assets/generated-tVDZIQKM.js","assets/own-invitations-CCxa-J2N.js","assets/open-invitations-D7nBtN2l.js","assets/open-invitations-mFXdKRw2.css","assets/invitations-DvqYZTyj.js","assets/pager-BZkPpKeY.js","assets/use-state-of-BfnyZ89a.js","assets/use-typed-zHJVI5GT.js","assets/use-typed-BBu2BZ5Y.css","assets/rows-D-Sur362.js","assets/rows-BZVkytAw.css","assets/confirm-BDUQNuQP.js","assets/Textarea-BuKhcg76.js","assets/letter-frame-wzR_gGLc.js","assets/letter-frame-DS3ZZbuE.css","assets/state-signs-BB5vA5cK.js","assets/sign-B5YWhn5i.js","assets/sign-C7ee2QMe.css","assets/IconDownload-DLTUGRnb.js","assets/path-of-CqDArCts.js","assets/NativeSelect-sXTbOzwK.js","assets/Select-Ds1wItU_.js","assets/IconSearch-BNU_txcK.js","assets/department-select-B8qxll-q.js","assets/use-departments-zSfhKnan.js","assets/IconChevronDown-CJ3R7Flp.js","assets/history-UUWSL0HD.js","assets/read-all-Dq_SGsHd.js","assets/change-DF4JXYxx.js","assets/IconArrowRight-rh1sFNlh.js","assets/legible-CoEAUeT6.js","assets/change-DTCuaRQ4.css","assets/Switch-C5tpJD3-.js","assets/InlineInput-DRTYzhTk.js","assets/role-select-CXaD5OH1.js","assets/permissions-Cl9HAVfh.js","assets/IconCircleCheck-DTrqJaKW.js","assets/idempotency-BPjczEg6.js","assets/invitations-C4MVncwb.css","assets/spaces-W3zqx3h0.js","assets/way-back-DJ8pHVNQ.js","assets/IconArrowLeft-A-05IYVi.js","assets/way-back-IAw4Hfg7.css","assets/member-select-Cs59ct54.js","assets/spaces-CxMdgN6J.css","assets/integrations-DG5yHCwX.js","assets/Radio-CmGuJX7G.js","assets/PillsInput-DTSbYadZ.js","assets/access-chain-BRtwwU78.js","assets/access-chain-Dmv62_Vb.css","assets/roles-DoHWxurD.js","assets/department-pick-CXPdc_i4.js","assets/Fieldset-CjwQ7DUU.js","assets/permission-texts-B1QTCT65.js","assets/roles-B_Yv4Gur.css","assets/members-CuqSCF7B.js","assets/progress-DP_GNIJ9.js","assets/progress-DvXOYgay.css","assets/IconUser-Clz5-8FA.js","assets/SimpleGrid-W_6v6CHh.js","assets/member-j-vL4hHE.js","assets/local-minute-_MHT7K2o.js","assets/member-65r-FUSz.css","assets/departments-C6Lh28QJ.js","assets/departments-C7jaxVCT.css","assets/import-D4CY05DO.js","assets/csv-XY-fU9Bd.js","assets/filter-chips-8Z5YXrON.js","assets/filter-chips-Cu-bp0gk.css","assets/IconAlertTriangle-MLo3BSoG.js","assets/IconPlayerPlay-UB4isilO.js","assets/import-KE5cKRgl.css","assets/links-B2ZtVmcX.js","assets/texts-FGlzWw8a.js","assets/texts-BVuejyWm.css","assets/lifetimes-CbH0qUuw.js","assets/preload-helper-DygEbaNj.js","assets/approvals-McVSpung.js","assets/approvals-B_S1JVoA.css","assets/activity-CJeJtptk.js","assets/texts-Wp0QJBkR.js","assets/ActionIcon-DPkZNqjd.js","assets/activity-FoTCacaE.css","assets/access-r6UCFc4C.js","assets/settings-C2B3cstN.js","assets/use-form-Bu-NhEbk.js","assets/settings-B_A2KHsd.css","assets/account-YDgrE-jJ.js","assets/account-Q0REXXpo.css"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,t as n}from"./channel-BBaWzm94.js";import{$ as r,A as i,At as a,B as o,C as s,Cn as c,E as l,En as u,F as d,G as ee,H as f,It as te,J as p,K as ne,L as re,M as ie,Mt as ae,N as oe,O as se,Ot as ce,P as le,Q as ue,R as de,S as fe,U as pe,Un as me,V as he,W as ge,Wn as _e,Wt as ve,X as m,Z as ye,_ as be,_t as xe,a as Se,at as Ce,b as h,c as we,ct as g,d as Te,f as Ee,g as De,gn as Oe,gt as ke,h as Ae,i as je,it as _,j as Me,k as Ne,l as Pe,m as Fe,n as Ie,nt as Le,o as Re,p as ze,q as Be,r as Ve,rt as v,s as He,t as Ue,u as We,v as Ge,w as Ke,x as qe,z as Je}from"./libraries-UrOIUJRm.js";import{t as y}from"./preload-helper-DygEbaNj.js";var Ye=c();function Xe(e,t,n,r,i){return a=>({__typename:e,userErrors:[],[t]:{__typename:n,id:a.input[r],state:i}})}var Ze={possibleTypes:{Actor:[`System`,`User`]},keys:new Proxy({},{get:()=>e=>e.id??null}),updates:{Mutation:{removeMember({removeMember:e},t,n){let{removedMemberId:r}=e;r&&n.invalidate({__typename:`Member`,id:r})}}},optimistic:{revokeInvitation:Xe(`RevokeInvitationPayload`,`invitation`,`Invitation`,`invitationId`,`REVOKED`),rejectInvitation:Xe(`RejectInvitationPayload`,`invitation`,`Invitation`,`invitationId`,`REJECTED`),revokeInviteLink:Xe(`RevokeInviteLinkPayload`,`inviteLink`,`InviteLink`,`inviteLinkId`,`REVOKED`),updateMember(e){let{memberId:t,role:n,state:r,department:i}=e.input;return{__typename:`UpdateMemberPayload`,userErrors:[],member:{__typename:`Member`,id:t,...n&&{role:n,customRole:null},...r&&{state:r},...i!==void 0&&{department:i||null}}}},updateDepartment(e){let{departmentId:t,parentId:n,...r}=e.input,i=n?{__typename:`Department`,id:n}:null;return{__typename:`UpdateDepartmentPayload`,userErrors:[],department:{__typename:`Department`,id:t,...r,...n!==void 0&&{parent:i}}}},updateIntegration(e){let{integrationId:t,name:n,enabled:r,authentication:i}=e.input;return{__typename:`UpdateIntegrationPayload`,userErrors:[],integration:{__typename:`Integration`,id:t,...n&&{name:n},...r!==void 0&&{enabled:r},...i&&{authentication:i}}}}}},b=!1;function Qe(){b||(b=!0,sessionStorage.setItem(`usher.next`,location.pathname+location.search),location.assign(`/sign-in`))}function $e(){b||(b=!0,location.reload())}async function et(e){b=!0;let t=await e();return b=t.length===0,b&&(n(),location.assign(`/sign-in`)),t}function tt(e){let t=nt(e);return le({url:`/graphql`,preferGetMethod:!1,requestPolicy:`cache-and-network`,fetchOptions:{headers:{"GraphQL-Require-Preflight":`1`}},exchanges:[re({onError(e){e.graphQLErrors.map(({extensions:e})=>e.code).includes(`UNAUTHENTICATED`)&&Qe()}}),Ne(Ze),d,de({forwardSubscription:e=>ot(t,e)})]})}function nt(e){let t=new URL(`/graphql`,location.href);t.protocol=t.protocol.replace(`http`,`ws`);let n=Oe({url:t.href,keepAlive:1e4,lazyCloseTimeout:2e3,retryAttempts:1/0,retryWait:e=>at(Math.min(500*2**e,15e3)*(.5+Math.random()/2)),shouldRetry:()=>!0,on:{connected:()=>e.opened(),closed(t){let{code:n}=t;n===it?Qe():n===rt?e.left():e.lost()}}});return addEventListener(`offline`,()=>n.terminate()),n}var rt=1e3,it=4401,at=e=>new Promise(t=>setTimeout(t,e));function ot(e,{query:t=``,variables:n}){let r={query:t,variables:{...n}};return{subscribe:t=>({unsubscribe:e.subscribe(r,{next(e){let{organizationEvents:n}=e.data;r.variables.after=n.cursor,t.next(e)},error:e=>t.error(e),complete:()=>t.complete()})})}}var x=e(me(),1),st=4e3,ct=new class{state=`connecting`;listeners=new Set;opened(){this.state===`lost`?(this.become(`resumed`),setTimeout(()=>this.state===`resumed`&&this.become(`live`),st)):this.become(`live`)}lost(){this.state!==`connecting`&&this.become(`lost`)}left(){this.become(`connecting`)}now=()=>this.state;listen=e=>(this.listeners.add(e),()=>this.listeners.delete(e));become(e){this.state=e;for(let e of this.listeners)e()}};function lt(){return(0,x.useSyncExternalStore)(ct.listen,ct.now)}var ut=[[`day`,86400],[`hour`,3600],[`minute`,60],[`second`,1]];function dt(e){let t=new Intl.DateTimeFormat(e,{dateStyle:`medium`,timeStyle:`short`}),n=new Intl.DateTimeFormat(e,{dateStyle:`medium`}),r=new Intl.DateTimeFormat(e,{timeStyle:`short`}),i=new Intl.DateTimeFormat(e,{day:`numeric`,month:`short`,timeZone:`UTC`}),a=new Intl.RelativeTimeFormat(e,{numeric:`auto`}),o=new Intl.NumberFormat(e),s=new Intl.NumberFormat(e,{style:`percent`,maximumFractionDigits:0}),c=new Intl.ListFormat(e);return{moment:e=>t.format(new Date(e)),day:e=>n.format(new Date(e)),clock:e=>r.format(new Date(e)),date:e=>i.format(new Date(e)),distance(e,t){let n=(Date.parse(e)-t)/1e3,r=n>=1,[i,o]=r?pt(n):ft(Math.abs(n));return a.format(r?Math.ceil(n/o):Math.trunc(n/o),i)},duration(t,n=`long`){let[r,i]=ft(t);return new Intl.NumberFormat(e,{style:`unit`,unit:r,unitDisplay:n}).format(Math.round(t/i))},number:e=>o.format(e),percent:e=>s.format(e),list:e=>c.format(e)}}function ft(e){return ut.find(([,t])=>e>=t)??[`second`,1]}function pt(e){let[t,n]=ft(e);return ut.find(([,t])=>Math.ceil(e/n)*n>=t)??[t,n]}var S=_e(),mt={en:`English`,de:`Deutsch`},ht=(0,x.createContext)(null),gt=`usher.language`;function _t({children:e}){let[t,n]=(0,x.useState)(yt);(0,x.useEffect)(()=>{document.documentElement.lang=t},[t]),(0,x.useEffect)(()=>{let e=({key:e})=>e===gt&&n(yt());return addEventListener(`storage`,e),()=>removeEventListener(`storage`,e)},[]);let r=(0,x.useMemo)(()=>({language:t,formats:dt(bt(t)),read(e){localStorage.setItem(gt,e),n(e)}}),[t]);return(0,S.jsx)(ht,{value:r,children:e})}function C(){let e=(0,x.use)(ht);if(!e)throw Error(`there is no LanguageProvider above`);return e}function w(e){return e[C().language]}function T(){return C().formats}function vt(e){return e!=null&&e in mt}function yt(){let e=localStorage.getItem(gt);return vt(e)?e:navigator.languages.map(e=>e.split(`-`)[0]).find(vt)??`en`}function bt(e){return navigator.languages.find(t=>t.split(`-`)[0]===e)??e}var xt={screen:`_screen_12yxm_1`,card:`_card_12yxm_6`},St=0;function E({title:e,lead:t,actions:n,children:r}){let i=(0,x.useRef)(null);return(0,x.useEffect)(()=>{document.title=`${e} · usher`},[e]),(0,x.useEffect)(()=>{St++>0&&i.current?.focus({preventScroll:!0})},[]),(0,S.jsxs)(`section`,{className:xt.screen,children:[(0,S.jsxs)(g,{justify:`space-between`,align:`flex-start`,mb:`md`,gap:`sm`,children:[(0,S.jsxs)(`div`,{children:[(0,S.jsx)(f,{order:1,size:`h2`,ref:i,tabIndex:-1,children:e}),t&&(0,S.jsx)(_,{c:`dimmed`,children:t})]}),n&&(0,S.jsx)(g,{gap:`xs`,children:n})]}),r]})}function D({title:e,actions:t,children:n}){return(0,S.jsxs)(`section`,{className:xt.card,"aria-label":e,children:[e&&(0,S.jsxs)(g,{justify:`space-between`,mb:`sm`,gap:`xs`,children:[(0,S.jsx)(f,{order:2,size:`h4`,children:e}),t]}),n]})}var O={en:{loading:`Loading…`,failed:`That did not work`,tryAgain:`Try again`,unloadable:{screen:`This screen could not be loaded`,page:`This page could not be loaded`},unloadableLead:`The connection may be gone, or there is a newer version since this page was opened. Trying again loads the page anew.`,unreachable:`The server cannot be reached. Check your connection and try again.`,broken:e=>`Something went wrong on the server; it was not your fault.${e?` If it happens again, tell your operator this number: ${e}`:``}`,tooMuch:e=>`That was too much at once. Please try again in ${e}.`,noPermission:`You may not see this`,noPermissionLead:`Your role here does not permit it. If you need it, ask an admin of your organization.`,notFound:`There is nothing here`,notFoundLead:`The address leads nowhere, or what stood here is gone.`,selectAll:`Select all on this page`,select:e=>`Select ${e}`,total:(e,t)=>e===1?`1 in all`:`${t} in all`,pages:`Pages`,previousPage:`Previous`,nextPage:`Next`,expired:e=>`expired ${e}`,cancel:`Cancel`,close:`Close`,leave:{unsaved:{title:`Leave without saving?`,lead:`What you changed here is not saved, and would be lost.`,act:`Leave without saving`},unsent:{title:`Leave without sending?`,lead:`What you wrote here is not sent, and would be lost.`,act:`Leave without sending`}},reason:`Reason`,reasonHint:`Optional. It stands in the log.`,copied:`Copied`,copyByHand:`Your browser does not let this page copy by itself. Select the text and copy it.`,role:`Role`,department:`Department`,noDepartment:`None`,earlier:`Show earlier`,noSuchDepartment:`There is no such department`,clear:e=>`${e}: choose nothing`,somebody:`somebody`,aLink:`A link`,oneStep:`taken a first step`,before:`before`,after:`after`,nothing:`nothing`},de:{loading:`Lädt…`,failed:`Das hat nicht geklappt`,tryAgain:`Noch einmal versuchen`,unloadable:{screen:`Dieser Bereich ließ sich nicht laden`,page:`Diese Seite ließ sich nicht laden`},unloadableLead:`Vielleicht ist die Verbindung weg, oder es gibt eine neuere Version, seit die Seite offen ist. Ein neuer Versuch lädt die Seite neu.`,unreachable:`Der Server ist nicht zu erreichen. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.`,broken:e=>`Auf dem Server ging etwas schief; es lag nicht an Ihnen.${e?` Wenn es wieder geschieht, nennen Sie dem Betreiber diese Nummer: ${e}`:``}`,tooMuch:e=>`Das war zu viel auf einmal. Bitte versuchen Sie es nach ${e} noch einmal.`,noPermission:`Das dürfen Sie nicht sehen`,noPermissionLead:`Ihre Rolle erlaubt es nicht. Wenn Sie es brauchen, fragen Sie einen Admin Ihrer Organisation.`,notFound:`Hier ist nichts`,notFoundLead:`Die Adresse führt nirgends hin, oder was hier stand, ist fort.`,selectAll:`Alle auf dieser Seite auswählen`,select:e=>`${e} auswählen`,total:(e,t)=>e===1?`1 insgesamt`:`${t} insgesamt`,pages:`Seiten`,previousPage:`Zurück`,nextPage:`Weiter`,expired:e=>`abgelaufen ${e}`,cancel:`Abbrechen`,close:`Schließen`,leave:{unsaved:{title:`Ohne Speichern verlassen?`,lead:`Was Sie hier geändert haben, ist nicht gespeichert und ginge verloren.`,act:`Ohne Speichern verlassen`},unsent:{title:`Ohne Senden verlassen?`,lead:`Was Sie hier geschrieben haben, ist nicht gesendet und ginge verloren.`,act:`Ohne Senden verlassen`}},reason:`Grund`,reasonHint:`Freiwillig. Er steht im Protokoll.`,copied:`Kopiert`,copyByHand:`Ihr Browser lässt diese Seite nicht selbst kopieren. Markieren und kopieren Sie den Text.`,role:`Rolle`,department:`Abteilung`,noDepartment:`Keine`,earlier:`Früheres zeigen`,noSuchDepartment:`Diese Abteilung gibt es nicht`,clear:e=>`${e}: nichts wählen`,somebody:`jemand`,aLink:`Ein Link`,oneStep:`einen ersten Schritt getan`,before:`vorher`,after:`danach`,nothing:`nichts`}};function Ct({of:e,children:t}){let[n]=Ke();return(0,S.jsx)(wt,{path:n,fallback:(0,S.jsx)(Tt,{of:e}),children:t})}var wt=class extends x.Component{state={failed:!1,path:this.props.path};static getDerivedStateFromError(){return{failed:!0}}static getDerivedStateFromProps({path:e},t){return e===t.path?null:{failed:!1,path:e}}render(){return this.state.failed?this.props.fallback:this.props.children}};function Tt({of:e}){let t=w(O);return(0,S.jsx)(`div`,{role:`alert`,children:(0,S.jsxs)(E,{title:t.unloadable[e],children:[(0,S.jsx)(`p`,{children:t.unloadableLead}),(0,S.jsx)(m,{onClick:()=>location.reload(),children:t.tryAgain})]})})}var Et=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`);function k(e){return String(e)}var Dt=(0,x.createContext)({listen:()=>()=>{},changedAt:()=>0}),Ot=[`FORBIDDEN`,`RESYNC`,`BAD_USER_INPUT`],kt=5;function At({organizationId:e,viewerId:t,after:n,ended:r,children:i}){let a=Me(),[{log:o,hear:s}]=(0,x.useState)(jt),[c,l]=(0,x.useState)(0),u=(0,x.useRef)(n);return(0,x.useEffect)(()=>{let n,{unsubscribe:i}=a.subscription(k(Et),{organizationId:e,after:u.current}).subscribe(({data:e,error:i})=>{e&&(u.current=e.organizationEvents.cursor,s(e.organizationEvents,t));let a=i?.graphQLErrors[0]?.extensions;if(!a||a.code===`UNAUTHENTICATED`)return;if(Ot.includes(a.code))return r();let o=Math.max(Number(a.retryAfterSeconds??0),kt);n=setTimeout(()=>l(c+1),o*1e3)});return()=>{clearTimeout(n),i()}},[a,e,t,s,r,c]),(0,S.jsx)(Dt,{value:o,children:i})}function jt(){let e=new Set,t=new Map,n={listen(t){return e.add(t),()=>e.delete(t)},changedAt:e=>t.get(e)??0};function r(n,r){if(n.actor.__typename!==`User`||n.actor.id!==r)for(let e of Mt(n))t.set(e,Date.now());for(let t of e)t(n)}return{log:n,hear:r}}function Mt(e){let{invitation:t,inviteLink:n,member:r,department:i,space:a,customRole:o,integration:s}=e;return[t,n,r,i,a,o,s].flatMap(e=>e?.id??[])}function A(e){let{listen:t}=(0,x.use)(Dt),n=(0,x.useRef)(e);(0,x.useEffect)(()=>{n.current=e}),(0,x.useEffect)(()=>t(e=>n.current(e)),[t])}var Nt=2500;function Pt(e){let{changedAt:t,listen:n}=(0,x.use)(Dt);return(0,x.useCallback)(r=>{if(!r)return;let i,a=()=>{let n=t(e)+Nt-Date.now();n<=0||(r.dataset.changed=``,clearTimeout(i),i=setTimeout(()=>delete r.dataset.changed,n))};a();let o=n(a);return()=>{o(),clearTimeout(i)}},[e,t,n])}function Ft(e,t){return t||!e?{problems:[It(t)]}:{data:e,problems:Object.values(e).flatMap(({userErrors:e})=>e).map(({code:e,message:t,field:n})=>({code:e,message:t,field:n?.at(-1)}))}}function It(e){let t=e?.graphQLErrors[0];return t?{message:t.message,requestId:t.extensions.requestId}:{}}function Lt(e,t){return e.find(e=>e.field===t)}var Rt=50,zt=500,Bt=4;function j(e,t,n={}){let r=Me(),i=k(e),a=t,[o]=oe({query:i,variables:a,pause:n.pause??!1}),{key:s}=Je(i,a),c=o.operation?.key===s?o:void 0,l=(0,x.useRef)(void 0);c?.data!==void 0&&!c.error&&(l.current={question:s,data:c.data});let u=(0,x.useRef)({query:i,asked:a});(0,x.useLayoutEffect)(()=>{u.current={query:i,asked:a}});let d=(0,x.useCallback)(()=>{let{query:e,asked:t}=u.current;return r.query(e,t,{requestPolicy:`network-only`}).toPromise()},[r]);Ut(n,d);let{data:ee,error:f,waiting:te}=Vt(l.current,s,c?.error);return{data:f?c?.data:ee,error:f,waiting:te&&!n.pause,again:d}}function Vt(e,t,n){let r=e?.question===t,i=r&&n&&!Ht(n)?void 0:n;return{data:i?void 0:e?.data,error:i,waiting:!r&&!i}}function Ht({graphQLErrors:e}){return e.some(({extensions:{code:e}})=>e===`FORBIDDEN`||e===`UNAUTHENTICATED`)}function Ut({stale:e=[],apart:t=zt},n){let[r]=(0,x.useState)(()=>({due:!1,busy:!1,earliest:0,gone:!1}));(0,x.useEffect)(()=>(r.gone=!1,()=>{r.gone=!0}),[r]);async function i(){if(!r.busy){for(r.busy=!0;r.due&&!r.gone&&(await Wt(Math.max(Rt,r.earliest-Date.now())),!r.gone);){r.due=!1;let e=Date.now();await n(),r.earliest=Date.now()+Math.max(t,Bt*(Date.now()-e))}r.busy=!1}}A(t=>{(typeof e==`function`?e(t):e.some(e=>t.kind.startsWith(e)))&&(r.due=!0,i())})}var Wt=e=>new Promise(t=>setTimeout(t,e));function Gt(e){let[,t]=ie(k(e)),[n,r]=(0,x.useState)(!1);return[(0,x.useCallback)(async e=>{r(!0);let{data:n,error:i}=await t(e);return r(!1),Ft(n,i)},[t]),n]}function Kt(e){let t=Me();return(0,x.useCallback)(async n=>{let{data:r}=await t.query(k(e),n,{requestPolicy:`network-only`}).toPromise();return r},[t,e])}var qt={message:`_message_1o5ho_1`,icon:`_icon_1o5ho_5`,loading:`_loading_1o5ho_16`,late:`_late_1o5ho_1`};function M({title:e,lead:t,icon:n,children:r}){return(0,S.jsxs)(pe,{className:qt.message,align:`center`,gap:`sm`,children:[n&&(0,S.jsx)(`div`,{className:qt.icon,children:n}),(0,S.jsx)(f,{order:2,size:`h4`,ta:`center`,children:e}),t&&(0,S.jsx)(_,{c:`dimmed`,ta:`center`,maw:480,children:t}),r&&(0,S.jsx)(g,{justify:`center`,children:r})]})}function N({lines:e=6}){let t=w(O);return(0,S.jsxs)(`div`,{className:qt.loading,children:[(0,S.jsx)(`span`,{className:`unseen`,role:`status`,children:t.loading}),Array.from({length:e},(e,t)=>(0,S.jsx)(ge,{height:36,mb:`xs`,radius:`md`},t))]})}function P({error:e,again:t}){let n=w(O),{duration:r}=T();if(e.graphQLErrors.map(({extensions:e})=>e.code).includes(`FORBIDDEN`))return(0,S.jsx)(Jt,{});let i=e.graphQLErrors[0]?.extensions.retryAfterSeconds,{requestId:a}=It(e),o=i?n.tooMuch(r(Number(i))):e.networkError?n.unreachable:n.broken(a);return(0,S.jsx)(`div`,{role:`alert`,children:(0,S.jsx)(M,{title:n.failed,lead:o,children:(0,S.jsx)(m,{onClick:t,children:n.tryAgain})})})}function Jt(){let e=w(O);return(0,S.jsx)(M,{title:e.noPermission,lead:e.noPermissionLead})}function Yt(){let e=w(O);return(0,S.jsx)(M,{title:e.notFound,lead:e.notFoundLead})}function Xt(e){return e.memberships.nodes.filter(({state:e})=>e===`ACTIVE`).map(({organization:e})=>e)}var Zt=(0,x.createContext)(null);function F(){let e=(0,x.use)(Zt);if(!e)throw Error(`there is no organization around this`);return e}function I(){return F().may(`MANAGE_MEMBERS`)}var L={en:{skip:`Skip to the content`,openMenu:`Open the menu`,closeMenu:`Close the menu`,screens:`Screens`,pages:{"":`Overview`,invitations:`Invitations`,import:`Import`,links:`Links`,approvals:`Approvals`,members:`Members`,departments:`Departments`,spaces:`Team spaces`,roles:`Roles`,integrations:`Integrations`,activity:`Activity`,settings:`Settings`},requests:`Your requests`,waiting:e=>e===1?`1 waits`:`${e} wait`,changeOrganization:`Change the organization`,yourOrganizations:`Your organizations`,here:`you are here`,viewerMenu:e=>`${e}: account, looks and language`,looks:`Looks`,schemes:{auto:`Like the system`,light:`Light`,dark:`Dark`},language:`Language`,chosen:`chosen`,account:`Your account`,signOut:`Sign out`,connection:{connecting:{label:`Connecting`,title:`The live connection is being made.`},live:{label:`Live`,title:`What others change appears by itself.`},lost:{label:`Reconnecting`,title:`The connection is lost. What others change appears once it is back.`},resumed:{label:`Up to date again`,title:`The connection is back, and what happened meanwhile is here.`}},paused:e=>`Nobody can be invited or come in until ${e}`,toPause:`About the pause`,noOrganization:`You do not belong to an organization yet`,noOrganizationLead:e=>`Invitations to ${e} come by e-mail: open the link in the letter to join.`,unknownOrganization:`You have no organization at this address`,unknownOrganizationLead:e=>`It may not exist, or ${e} does not belong to it. If somebody sent you this address, ask them to invite you.`,suspended:e=>`Your access to ${e} is suspended`,suspendedLead:e=>`You still belong to it as ${e}, but can see and do nothing there for now. Ask one of its admins: they see why in the log, and can let you in again.`,goTo:e=>`Go to ${e}`,newOrganization:`New organization`,unverified:`Your address is not verified yet: open the link in our letter to see the invitations to it.`},de:{skip:`Zum Inhalt springen`,openMenu:`Menü öffnen`,closeMenu:`Menü schließen`,screens:`Bereiche`,pages:{"":`Überblick`,invitations:`Einladungen`,import:`Import`,links:`Links`,approvals:`Freigaben`,members:`Mitglieder`,departments:`Abteilungen`,spaces:`Teamräume`,roles:`Rollen`,integrations:`Integrationen`,activity:`Aktivität`,settings:`Einstellungen`},requests:`Ihre Anfragen`,waiting:e=>e===1?`1 wartet`:`${e} warten`,changeOrganization:`Organisation wechseln`,yourOrganizations:`Ihre Organisationen`,here:`Sie sind hier`,viewerMenu:e=>`${e}: Konto, Aussehen und Sprache`,looks:`Aussehen`,schemes:{auto:`Wie das System`,light:`Hell`,dark:`Dunkel`},language:`Sprache`,chosen:`gewählt`,account:`Ihr Konto`,signOut:`Abmelden`,connection:{connecting:{label:`Verbinde`,title:`Die Live-Verbindung wird aufgebaut.`},live:{label:`Live`,title:`Was andere ändern, erscheint von selbst.`},lost:{label:`Verbinde neu`,title:`Die Verbindung ist weg. Was andere ändern, erscheint, sobald sie wieder da ist.`},resumed:{label:`Wieder aktuell`,title:`Die Verbindung ist wieder da, und was inzwischen geschah, ist hier.`}},paused:e=>`Bis ${e} kann niemand eingeladen werden oder beitreten`,toPause:`Zur Pause`,noOrganization:`Sie gehören noch zu keiner Organisation`,noOrganizationLead:e=>`Einladungen an ${e} kommen per E-Mail: Öffnen Sie den Link im Brief, um beizutreten.`,unknownOrganization:`Unter dieser Adresse haben Sie keine Organisation`,unknownOrganizationLead:e=>`Vielleicht gibt es sie nicht, oder ${e} gehört nicht dazu. Wenn jemand Ihnen diese Adresse geschickt hat, bitten Sie um eine Einladung.`,suspended:e=>`Ihr Zugang zu ${e} ist gesperrt`,suspendedLead:e=>`Sie gehören als ${e} weiter dazu, können dort aber vorerst nichts sehen und tun. Fragen Sie eine Person, die dort Admin ist: Sie sieht im Protokoll, warum, und kann Sie wieder hereinlassen.`,goTo:e=>`Zu ${e}`,newOrganization:`Neue Organisation`,unverified:`Ihre Adresse ist noch nicht bestätigt: Öffnen Sie den Link in unserem Brief, dann sehen Sie die Einladungen an sie.`}},Qt={connecting:`gray`,live:`harbour`,lost:`orange`,resumed:`harbour`};function $t(){let e=lt(),t=w(L).connection;return I()?(0,S.jsx)(ue,{variant:`dot`,color:Qt[e],tt:`none`,fw:500,flex:`none`,role:`status`,title:t[e].title,children:t[e].label}):null}var R={header:`_header_15ynz_1`,spring:`_spring_15ynz_5`,way:`_way_15ynz_9`,pause:`_pause_15ynz_13`,main:`_main_15ynz_18`,skip:`_skip_15ynz_22`},en=[{page:``,icon:Ee},{page:`invitations`,icon:Pe,needs:[`MANAGE_MEMBERS`]},{page:`import`,icon:Fe,needs:[`MANAGE_MEMBERS`]},{page:`links`,icon:Te,needs:[`MANAGE_MEMBERS`]},{page:`approvals`,icon:De},{page:`members`,icon:Ie},{page:`departments`,icon:ze},{page:`spaces`,icon:Ve},{page:`roles`,icon:je},{page:`integrations`,icon:we},{page:`activity`,icon:Ge,needs:[`MANAGE_MEMBERS`]},{page:`settings`,icon:Se,needs:[`MANAGE_MEMBERS`,`CONFIGURE_POLICIES`]}],tn={organization:`_organization_17qhd_1`,viewer:`_viewer_17qhd_2`},nn=(0,x.lazy)(()=>y(()=>import(`./new-organization-CJsREPFf.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12])));function rn(){let{viewer:e,organization:t}=F(),[,n]=Ke(),[i,a]=(0,x.useState)(!1),o=w(L),s=Xt(e);return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsxs)(p,{position:`bottom-start`,width:280,children:[(0,S.jsx)(p.Target,{children:(0,S.jsxs)(ke,{className:tn.organization,children:[(0,S.jsx)(r,{size:30,radius:`md`,color:`harbour`,"aria-hidden":!0,children:t.name.slice(0,1).toUpperCase()}),(0,S.jsx)(_,{fw:600,truncate:!0,children:t.name}),(0,S.jsx)(`span`,{className:`unseen`,children:o.changeOrganization}),(0,S.jsx)(Re,{size:16,"aria-hidden":!0})]})}),(0,S.jsxs)(p.Dropdown,{children:[(0,S.jsx)(p.Label,{children:o.yourOrganizations}),s.map(({id:e,name:r,slug:i})=>(0,S.jsx)(p.Item,{onClick:()=>n(`/o/${i}`),rightSection:e===t.id?(0,S.jsx)(be,{size:16,"aria-label":o.here}):void 0,children:r},e)),e.mayCreateOrganization&&(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(p.Divider,{}),(0,S.jsx)(p.Item,{leftSection:(0,S.jsx)(He,{size:16,"aria-hidden":!0}),onClick:()=>a(!0),children:o.newOrganization})]})]})]}),(0,S.jsx)(x.Suspense,{children:i&&(0,S.jsx)(nn,{close:()=>a(!1)})})]})}var an=1e3,on=Date.now(),z,B=new Set;function sn(e){return B.add(e),z===void 0&&(on=Date.now(),z=setInterval(cn,an)),()=>{B.delete(e),B.size>0||(clearInterval(z),z=void 0)}}function cn(){on=Date.now();for(let e of B)e()}function V(e){return(0,x.useSyncExternalStore)(sn,()=>e(on))}var ln={notice:`_notice_ui04f_1`,words:`_words_ui04f_13`,title:`_title_ui04f_27`};function un({tone:e,title:t,actions:n,role:r,children:i}){return(0,S.jsxs)(`div`,{className:ln.notice,"data-tone":e,role:r,children:[(0,S.jsxs)(`div`,{className:ln.words,children:[(0,S.jsx)(`p`,{className:ln.title,children:t}),i]}),n&&(0,S.jsx)(g,{gap:`xs`,children:n})]})}function dn(){let{organization:e,may:t,path:n}=F(),r=e.invitationsPaused,i=T(),a=w(L),o=V(e=>r===null||Date.parse(r.until)<=e);return!r||o?null:(0,S.jsx)(`div`,{className:R.pause,children:(0,S.jsx)(un,{tone:`warn`,title:a.paused(i.moment(r.until)),actions:t(`CONFIGURE_POLICIES`)&&(0,S.jsx)(m,{component:h,href:n(`settings/pause`),variant:`default`,size:`sm`,children:a.toPause}),children:r.reason&&(0,S.jsx)(`p`,{children:r.reason})})})}var fn=[`#e6f2ee`,`#c9e6dd`,`#a5d8ca`,`#86dcc8`,`#5fcbb3`,`#2f9d87`,`#1b7f6c`,`#0f6b5c`,`#0a5347`,`#063b33`],pn=[`#fcefee`,`#f8d9d6`,`#ffc4be`,`#ffb1a9`,`#ff9d94`,`#e5594f`,`#cc3a31`,`#b3261e`,`#971f18`,`#7a1812`],mn=[`auto`,`light`,`dark`],hn=ce({primaryColor:`harbour`,primaryShade:{light:7,dark:4},autoContrast:!0,luminanceThreshold:.4,colors:{harbour:fn,red:pn},variantColorResolver(e){let t=te(e);return e.variant===`filled`?{...t,color:`var(--on-filled)`}:t},components:{Checkbox:{defaultProps:{iconColor:`var(--on-filled)`}}},defaultRadius:`md`,cursorType:`pointer`,fontFamily:`system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif`,headings:{fontWeight:`650`},respectReducedMotion:!0}),gn=()=>({variables:{},light:{"--mantine-color-body":`#ffffff`,"--mantine-color-text":`#17211f`,"--mantine-color-dimmed":`#55625f`,"--mantine-color-placeholder":`#67736f`,"--mantine-color-error":`#b3261e`,"--mantine-color-anchor":`#0f6b5c`,"--mantine-color-harbour-light":`#e6f2ee`,"--mantine-color-harbour-light-color":`#0a5347`,"--mantine-color-red-light":`#fcefee`,"--mantine-color-red-light-hover":`#f8d9d6`,"--mantine-color-red-light-color":`#b3261e`},dark:{"--mantine-color-body":`#19201e`,"--mantine-color-text":`#e9efed`,"--mantine-color-dimmed":`#a4b1ad`,"--mantine-color-placeholder":`#93a09c`,"--mantine-color-error":`#ff9d94`,"--mantine-color-anchor":`#5fcbb3`,"--mantine-color-harbour-light":`#1b322c`,"--mantine-color-harbour-light-color":`#86dcc8`,"--mantine-color-red-light":`#33201e`,"--mantine-color-red-light-hover":`#472a27`,"--mantine-color-red-light-color":`#ff9d94`}}),_n={en:{INVALID:`This value cannot be right.`,REQUIRED:`Please fill this in.`,TOO_LONG:`This is too long.`,NOT_FOUND:`This does not exist any more.`,FORBIDDEN:`Your role does not permit this.`,CONFLICT:`Something else is in the way: it is taken, not empty, or has changed meanwhile.`,ALREADY_MEMBER:`This person is a member already.`,ALREADY_INVITED:`This address is invited already. Send that invitation again, or revoke it.`,ROLE_ABOVE_OWN:`Nobody gives a role above their own.`,LAST_ADMIN:`The organization needs an active admin who manages members.`,TOKEN_INVALID:`This link is not valid.`,EXPIRED:`Its time has passed.`,REVOKED:`It was revoked.`,ALREADY_ACCEPTED:`It was accepted before.`,ALREADY_USED:`It was used before.`,ALREADY_DECIDED:`It was decided before.`,SIGN_IN_REQUIRED:`Please sign in first.`,WRONG_ACCOUNT:`You are signed in as somebody else.`,WRONG_CREDENTIALS:`Address and password do not fit together.`,WEAK_PASSWORD:`A password needs 10 to 256 characters.`,POLICY_REFUSED:`The organization's policy does not allow this.`,INVITATIONS_PAUSED:`The organization takes in nobody at present.`,LIMIT_REACHED:`A limit is reached. Please try again later.`},de:{INVALID:`Dieser Wert kann nicht stimmen.`,REQUIRED:`Bitte füllen Sie das aus.`,TOO_LONG:`Das ist zu lang.`,NOT_FOUND:`Das gibt es nicht mehr.`,FORBIDDEN:`Ihre Rolle erlaubt das nicht.`,CONFLICT:`Etwas steht im Weg: Es ist vergeben, nicht leer oder hat sich inzwischen geändert.`,ALREADY_MEMBER:`Diese Person ist schon Mitglied.`,ALREADY_INVITED:`Diese Adresse ist schon eingeladen. Senden Sie jene Einladung erneut, oder ziehen Sie sie zurück.`,ROLE_ABOVE_OWN:`Niemand vergibt eine Rolle über der eigenen.`,LAST_ADMIN:`Die Organisation braucht einen aktiven Admin, der Mitglieder verwaltet.`,TOKEN_INVALID:`Dieser Link ist nicht gültig.`,EXPIRED:`Die Zeit dafür ist abgelaufen.`,REVOKED:`Es wurde zurückgezogen.`,ALREADY_ACCEPTED:`Es wurde schon angenommen.`,ALREADY_USED:`Es wurde schon benutzt.`,ALREADY_DECIDED:`Es wurde schon entschieden.`,SIGN_IN_REQUIRED:`Bitte melden Sie sich zuerst an.`,WRONG_ACCOUNT:`Sie sind als jemand anderes angemeldet.`,WRONG_CREDENTIALS:`Adresse und Passwort passen nicht zusammen.`,WEAK_PASSWORD:`Ein Passwort braucht 10 bis 256 Zeichen.`,POLICY_REFUSED:`Die Regeln der Organisation erlauben das nicht.`,INVITATIONS_PAUSED:`Die Organisation nimmt zurzeit niemanden auf.`,LIMIT_REACHED:`Eine Grenze ist erreicht. Bitte versuchen Sie es später noch einmal.`}};function H(e={}){let{language:t}=C(),n=w(O),r=w(_n);return i=>{if(!i.code)return i.message===void 0?n.unreachable:n.broken(i.requestId);let a=e[i.code]??r[i.code];return t===`en`?i.message??a:a}}function vn(e,t){let n=H();return r=>{let i=Lt(e,r);return i&&(t??n)(i)}}function yn({of:e,fields:t=[],say:n}){let r=H(),i=e.filter(({field:e})=>!e||!t.includes(e));return i.length===0?null:(0,S.jsx)(Ce,{color:`red`,role:`alert`,children:i.map(e=>(0,S.jsx)(`p`,{children:(n??r)(e)},`${e.code}${e.message}`))})}function bn(e){let t=H(e),n={"aria-label":w(O).close},r=e=>he({message:e,color:`red`,role:`alert`,closeButtonProps:n});return{done:e=>he({message:e,color:`harbour`,closeButtonProps:n}),failed:r,refused:e=>{for(let n of e)r(t(n))}}}var U=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},xn=new U(`
    query Shell {
  viewer {
    user {
      ...Person
    }
    emailProven
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
}`),Sn=new U(`
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
}`),Cn=new U(`
    query WaitingCount($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    invitations(first: 1, where: {state: [AWAITING_APPROVAL]}) {
      totalCount
    }
  }
}
    `),wn=new U(`
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
}`);function Tn(){let[e,t]=Gt(wn),n=bn(),r=async()=>(await e({})).problems;return[()=>void et(r).then(n.refused),t]}function En({user:e}){let{language:t,read:n}=C(),{colorScheme:i,setColorScheme:a}=ae(),[o]=Tn(),s=w(L),c=e=>e?(0,S.jsx)(be,{size:16,"aria-label":s.chosen}):void 0;return(0,S.jsxs)(p,{position:`bottom-end`,width:240,children:[(0,S.jsx)(p.Target,{children:(0,S.jsxs)(ke,{className:tn.viewer,children:[(0,S.jsx)(r,{size:30,radius:`xl`,name:e.name,color:`harbour`,"aria-hidden":!0}),(0,S.jsx)(`span`,{className:`unseen`,children:s.viewerMenu(e.name)})]})}),(0,S.jsxs)(p.Dropdown,{children:[(0,S.jsxs)(p.Label,{children:[(0,S.jsx)(_,{fw:600,c:`var(--mantine-color-text)`,children:e.name}),e.email]}),(0,S.jsx)(p.Divider,{}),(0,S.jsx)(p.Label,{children:s.looks}),mn.map(e=>(0,S.jsx)(p.Item,{onClick:()=>a(e),rightSection:c(e===i),children:s.schemes[e]},e)),(0,S.jsx)(p.Divider,{}),(0,S.jsx)(p.Label,{children:s.language}),Object.entries(mt).map(([e,r])=>(0,S.jsx)(p.Item,{lang:e,onClick:()=>n(e),rightSection:c(e===t),children:r},e)),(0,S.jsx)(p.Divider,{}),(0,S.jsx)(p.Item,{component:h,href:`/account`,children:s.account}),(0,S.jsx)(p.Item,{onClick:o,children:s.signOut})]})]})}var Dn=[`INVITATION_CREATED`,`INVITATION_REQUESTED`,`INVITATION_RESENT`,`INVITATION_ROLE_CHANGED`,`INVITATION_APPROVED`,`INVITATION_REJECTED`,`INVITATION_REVOKED`,`INVITATION_EXPIRED`];function On(){let{organization:e}=F(),t=I(),{number:n}=T(),r=w(L),{data:i}=j(Cn,{organizationId:e.id},{pause:!t,stale:Dn}),a=i?.organization?.invitations?.totalCount??0;return!t||a===0?null:(0,S.jsxs)(ue,{size:`sm`,variant:`filled`,circle:a<10,title:r.waiting(a),children:[(0,S.jsx)(`span`,{"aria-hidden":!0,children:n(a)}),(0,S.jsx)(`span`,{className:`unseen`,children:r.waiting(a)})]})}function kn({children:e}){let[t,{toggle:n,close:r}]=ve(),{viewer:i}=F(),a=w(L);return(0,S.jsxs)(Le,{header:{height:56},navbar:{width:232,breakpoint:`md`,collapsed:{mobile:!t}},padding:{base:`sm`,sm:`lg`},children:[(0,S.jsx)(`a`,{className:R.skip,href:`#main`,children:a.skip}),(0,S.jsx)(Le.Header,{className:R.header,children:(0,S.jsxs)(g,{h:`100%`,px:`sm`,gap:`xs`,wrap:`nowrap`,children:[(0,S.jsx)(ye,{opened:t,onClick:n,hiddenFrom:`md`,size:`sm`,"aria-label":t?a.closeMenu:a.openMenu,"aria-expanded":t}),(0,S.jsx)(rn,{}),(0,S.jsx)(`span`,{className:R.spring}),(0,S.jsx)($t,{}),(0,S.jsx)(En,{user:i.user})]})}),(0,S.jsx)(Le.Navbar,{p:`xs`,"aria-label":a.screens,children:(0,S.jsx)(xe,{children:(0,S.jsx)(An,{onFollow:r})})}),(0,S.jsxs)(Le.Main,{id:`main`,className:R.main,children:[(0,S.jsx)(dn,{}),e]})]})}function An({onFollow:e}){let t=F(),n=I(),r=w(L),[i]=Ke();return en.filter(({needs:e})=>!e||e.some(t.may)).map(({page:a,icon:o})=>{let s=t.path(a),c=a===``?i.replace(/\/$/,``)===s:`${i}/`.startsWith(`${s}/`);return(0,S.jsx)(Be,{className:R.way,component:h,href:s,label:a===`approvals`&&!n?r.requests:r.pages[a],leftSection:(0,S.jsx)(o,{size:18,stroke:1.6,"aria-hidden":!0}),rightSection:a===`approvals`&&(0,S.jsx)(On,{}),active:c,"aria-current":c?`page`:void 0,onClick:e},a)})}var jn={header:`_header_sh1xw_1`,main:`_main_sh1xw_11`,acts:`_acts_sh1xw_19`},Mn=(0,x.lazy)(()=>y(()=>import(`./own-invitations-CCxa-J2N.js`),__vite__mapDeps([13,14,2,1,15,12]))),Nn=(0,x.lazy)(()=>y(()=>import(`./new-organization-CJsREPFf.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12])));function Pn({viewer:e,missing:t,suspendedFrom:n}){let r=w(L),[i,a]=(0,x.useState)(!1),{email:o}=e.user,s=Xt(e).find(({slug:e})=>e!==t),{title:c,lead:l}=n?{title:r.suspended(n),lead:r.suspendedLead(o)}:t?{title:r.unknownOrganization,lead:r.unknownOrganizationLead(o)}:{title:r.noOrganization,lead:r.noOrganizationLead(o)};return(0,x.useEffect)(()=>{document.title=`${c} · usher`},[c]),(0,S.jsxs)(S.Fragment,{children:[(0,S.jsxs)(`header`,{className:jn.header,children:[(0,S.jsx)(`b`,{children:`usher`}),(0,S.jsx)(En,{user:e.user})]}),(0,S.jsxs)(`main`,{className:jn.main,children:[(0,S.jsx)(f,{order:1,size:`h2`,children:c}),(0,S.jsx)(_,{c:`dimmed`,children:l}),!e.emailProven&&(0,S.jsx)(_,{c:`dimmed`,children:r.unverified}),(0,S.jsxs)(`div`,{className:jn.acts,children:[s&&(0,S.jsx)(m,{component:h,href:`/o/${s.slug}`,children:r.goTo(s.name)}),e.mayCreateOrganization&&(0,S.jsx)(m,{variant:s||n?`default`:`filled`,onClick:()=>a(!0),children:r.newOrganization}),(0,S.jsx)(m,{component:h,href:`/account`,variant:n&&!s?`filled`:`default`,children:r.account})]}),(0,S.jsxs)(x.Suspense,{children:[(0,S.jsx)(Mn,{}),i&&(0,S.jsx)(Nn,{close:()=>a(!1)})]})]})]})}var Fn=()=>y(()=>import(`./overview-Dz8V82Tp.js`),[]);/^\/(o\/[^/]+\/?)?$/.test(location.pathname)&&Fn();var In=[[``,(0,x.lazy)(Fn)],[`/invitations/:id?`,(0,x.lazy)(()=>y(()=>import(`./invitations-DvqYZTyj.js`),__vite__mapDeps([16,1,2,17,18,19,20,21,22,7,8,23,6,9,10,11,24,4,25,26,27,28,29,30,31,32,33,3,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50])))],[`/spaces/:id?`,(0,x.lazy)(()=>y(()=>import(`./spaces-W3zqx3h0.js`),__vite__mapDeps([51,1,2,3,4,34,39,21,22,11,17,18,52,53,54,33,6,7,8,9,10,55,47,23,24,35,36,32,56])))],[`/integrations`,(0,x.lazy)(()=>y(()=>import(`./integrations-DG5yHCwX.js`),__vite__mapDeps([57,1,2,39,23,6,7,8,9,10,11,24,4,21,22,44,45,28,29,58,33,3,59,36,60,42,61,55])))],[`/roles`,(0,x.lazy)(()=>y(()=>import(`./roles-DoHWxurD.js`),__vite__mapDeps([62,1,2,39,48,63,33,4,36,6,7,8,9,10,11,23,24,47,21,22,64,45,3,65,66])))],[`/members`,(0,x.lazy)(()=>y(()=>import(`./members-CuqSCF7B.js`),__vite__mapDeps([67,1,2,30,17,18,31,19,20,21,22,28,29,27,68,37,23,6,7,8,9,10,11,24,4,46,33,47,63,36,69,3,34,70,71,41])))],[`/members/:id`,(0,x.lazy)(()=>y(()=>import(`./member-j-vL4hHE.js`),__vite__mapDeps([72,1,2,68,37,23,6,7,8,9,10,11,24,4,46,33,47,63,36,69,52,53,54,38,39,27,28,29,40,41,42,43,48,58,45,3,73,65,60,61,32,74])))],[`/departments/:id?`,(0,x.lazy)(()=>y(()=>import(`./departments-C6Lh28QJ.js`),__vite__mapDeps([75,1,2,39,7,8,11,18,58,45,63,33,4,36,9,10,6,28,29,3,34,70,65,47,76])))],[`/import/:id?`,(0,x.lazy)(()=>y(()=>import(`./import-D4CY05DO.js`),__vite__mapDeps([77,1,2,30,78,73,27,28,29,79,80,17,18,21,22,81,82,24,4,7,8,11,83])))],[`/links`,(0,x.lazy)(()=>y(()=>import(`./links-B2ZtVmcX.js`),__vite__mapDeps([84,1,2,79,80,17,18,21,22,27,28,29,85,86,49,7,8,24,4,35,33,36,9,10,46,47,87,3,88,23,6,11])))],[`/approvals`,(0,x.lazy)(()=>y(()=>import(`./approvals-McVSpung.js`),__vite__mapDeps([89,1,2,17,18,28,29,27,23,6,7,8,9,10,11,24,4,37,21,22,3,35,33,36,46,47,90])))],[`/activity`,(0,x.lazy)(()=>y(()=>import(`./activity-CJeJtptk.js`),__vite__mapDeps([91,1,2,30,81,3,4,7,8,9,10,31,92,33,93,37,70,40,41,42,43,17,18,94])))],[`/activity/access`,(0,x.lazy)(()=>y(()=>import(`./access-r6UCFc4C.js`),__vite__mapDeps([95,1,2,3,4,73,17,18,21,22,27,28,29,52,53,54,92])))],[`/settings/:part?`,(0,x.lazy)(()=>y(()=>import(`./settings-C2B3cstN.js`),__vite__mapDeps([96,1,2,23,6,7,8,9,10,11,24,4,97,64,45,25,26,33,71,3,47,82,58,73,87,59,55,98])))]];function Ln(){return(0,S.jsx)(Ct,{of:`screen`,children:(0,S.jsx)(x.Suspense,{fallback:(0,S.jsx)(N,{}),children:(0,S.jsxs)(s,{children:[In.map(([e,t])=>(0,S.jsx)(fe,{path:`/o/:slug${e}`,component:t},e)),(0,S.jsx)(fe,{component:Rn})]})})})}function Rn(){let e=w(O);return(0,S.jsx)(E,{title:e.notFound,children:(0,S.jsx)(`p`,{children:e.notFoundLead})})}var zn=(0,x.lazy)(()=>y(()=>import(`./account-YDgrE-jJ.js`),__vite__mapDeps([99,1,2,71,53,27,28,29,14,15,93,4,97,100]))),Bn=`usher.organization`;function Vn(){let{data:e,error:t,again:n}=j(xn,{});Hn(n);let[r,i]=l(`/o/:slug/*?`),[a]=l(`/account`);if(t)return(0,S.jsx)(P,{error:t,again:n});if(!e)return(0,S.jsx)(N,{});let{viewer:o}=e;if(!o)return(0,S.jsx)(Un,{});if(r)return(0,S.jsx)(Gn,{viewer:o,slug:i.slug},i.slug);let s=Xt(o),c=localStorage.getItem(Bn),u=s.find(({slug:e})=>e===c)??s[0];return a?(0,S.jsx)(Wn,{home:u}):u?(0,S.jsx)(qe,{to:`/o/${u.slug}`,replace:!0}):(0,S.jsx)(Pn,{viewer:o,suspendedFrom:o.memberships.nodes[0]?.organization.name})}function Hn(e){(0,x.useEffect)(()=>{let t=()=>document.visibilityState===`visible`&&void e();return document.addEventListener(`visibilitychange`,t),()=>document.removeEventListener(`visibilitychange`,t)},[e])}function Un(){return Qe(),(0,S.jsx)(N,{})}function Wn({home:e}){return(0,S.jsx)(x.Suspense,{fallback:(0,S.jsx)(N,{}),children:(0,S.jsx)(zn,{home:e})})}function Gn({viewer:e,slug:t}){let n=e.memberships.nodes.find(({organization:e})=>e.slug===t),{data:r,error:i,again:a}=j(Sn,{slug:t,manages:n?.permissions?.includes(`MANAGE_MEMBERS`)??!1});return n?.state===`SUSPENDED`?(0,S.jsx)(Pn,{viewer:e,missing:t,suspendedFrom:n.organization.name}):i?(0,S.jsx)(P,{error:i,again:a}):r?r.organization?(localStorage.setItem(Bn,t),(0,S.jsx)(Kn,{viewer:e,organization:r.organization,again:a})):(0,S.jsx)(Pn,{viewer:e,missing:t}):(0,S.jsx)(N,{})}function Kn({viewer:e,organization:t,again:n}){let r=t.viewerMember?.permissions??[],i={viewer:e,organization:t,may:e=>r.includes(e),path:(e=``)=>`/o/${t.slug}${e&&`/${e}`}`},[a]=(0,x.useState)(t.events?.nodes[0]?.cursor??null),o=(0,S.jsx)(kn,{children:(0,S.jsx)(Ln,{})});return i.may(`MANAGE_MEMBERS`)?(0,S.jsx)(Zt,{value:i,children:(0,S.jsxs)(At,{organizationId:t.id,viewerId:e.user.id,after:a,ended:$e,children:[(0,S.jsx)(Jn,{again:n}),o]})}):(0,S.jsx)(Zt,{value:i,children:o})}var qn=[`ORGANIZATION_RENAMED`,`INVITATIONS_PAUSED`,`INVITATIONS_RESUMED`,`ROLE_CHANGED`,`DEPARTMENT_PERMISSIONS_CHANGED`,`DEPARTMENT_MOVED`,`DEPARTMENT_RENAMED`];function Jn({again:e}){let{viewerMember:t}=F().organization;return Ut({stale:qn},e),A(({member:n})=>{n&&n.id===t?.id&&e()}),null}var Yn=document.querySelector(`meta[property="csp-nonce"]`)?.nonce??``;u(Yn),t($e);var Xn=document.getElementById(`dashboard`);if(!Xn)throw Error(`the page has no place for the dashboard`);(0,Ye.createRoot)(Xn).render((0,S.jsx)(a,{theme:hn,cssVariablesResolver:gn,defaultColorScheme:`auto`,getStyleNonce:()=>Yn,children:(0,S.jsx)(_t,{children:(0,S.jsx)(Ct,{of:`page`,children:(0,S.jsxs)(i,{value:tt(ct),children:[(0,S.jsx)(o,{position:`bottom-left`}),(0,S.jsx)(Vn,{})]})})})}));var Zn={en:{INVITATION_REQUESTED:`Invitation asked for`,INVITATION_CREATED:`Invited`,INVITATION_SENT:`Letter sent`,INVITATION_DELIVERY_FAILED:`Letter not delivered`,INVITATION_RESENT:`Invited again`,INVITATION_REVOKED:`Invitation revoked`,INVITATION_ACCEPTED:`Invitation accepted`,INVITATION_DECLINED:`Invitation declined`,INVITATION_EXPIRED:`Invitation expired`,INVITATION_APPROVAL_GIVEN:`Approval given`,INVITATION_APPROVED:`Invitation approved`,INVITATION_REJECTED:`Invitation rejected`,INVITATION_ROLE_CHANGED:`Invited as something else`,INVITE_LINK_CREATED:`Link made`,INVITE_LINK_USED:`Link used`,INVITE_LINK_REVOKED:`Link revoked`,INVITE_LINK_EXPIRED:`Link expired`,MEMBER_JOINED:`Joined`,MEMBER_ROLE_CHANGED:`Role changed`,MEMBER_DEPARTMENT_CHANGED:`Department changed`,MEMBER_SUSPENDED:`Suspended`,MEMBER_REACTIVATED:`Reactivated`,MEMBER_REMOVED:`Removed`,MEMBER_ONBOARDING_STEP_COMPLETED:`First step taken`,MEMBER_PERMISSION_CHANGED:`Own permissions changed`,MEMBER_PERMISSION_ENDED:`Own permission ended`,DEPARTMENT_CREATED:`Department made`,DEPARTMENT_RENAMED:`Department renamed`,DEPARTMENT_MOVED:`Department moved`,DEPARTMENT_PERMISSIONS_CHANGED:`Department's permissions changed`,DEPARTMENT_DELETED:`Department deleted`,SPACE_CREATED:`Team space made`,SPACE_RENAMED:`Team space renamed`,SPACE_MOVED:`Team space moved`,SPACE_DELETED:`Team space deleted`,SPACE_MEMBER_ADDED:`Came into a team space`,SPACE_MEMBER_ROLE_CHANGED:`Role in a team space changed`,SPACE_MEMBER_REMOVED:`Left a team space`,IMPORT_STARTED:`Import started`,IMPORT_PROGRESSED:`Import went on`,IMPORT_FINISHED:`Import finished`,IMPORT_FAILED:`Import failed`,ROLE_CREATED:`Role made`,ROLE_CHANGED:`Role's permissions changed`,ROLE_DELETED:`Role deleted`,INTEGRATION_CREATED:`Integration added`,INTEGRATION_CHANGED:`Integration changed`,INTEGRATION_DELETED:`Integration deleted`,APPROVAL_RULE_CREATED:`Approval rule made`,APPROVAL_RULE_CHANGED:`Approval rule changed`,APPROVAL_RULE_DELETED:`Approval rule deleted`,INVITATIONS_PAUSED:`Invitations paused`,INVITATIONS_RESUMED:`Invitations resumed`,ORGANIZATION_RENAMED:`Organization renamed`,ORGANIZATION_POLICY_CHANGED:`Policy changed`,ORGANIZATION_WELCOME_CHANGED:`Welcome letter changed`,RETENTION_APPLIED:`Old personal data erased`,LOG_EXPORTED:`Log exported`},de:{INVITATION_REQUESTED:`Einladung erbeten`,INVITATION_CREATED:`Eingeladen`,INVITATION_SENT:`Brief gesendet`,INVITATION_DELIVERY_FAILED:`Brief nicht zugestellt`,INVITATION_RESENT:`Erneut eingeladen`,INVITATION_REVOKED:`Einladung zurückgezogen`,INVITATION_ACCEPTED:`Einladung angenommen`,INVITATION_DECLINED:`Einladung abgelehnt`,INVITATION_EXPIRED:`Einladung abgelaufen`,INVITATION_APPROVAL_GIVEN:`Freigabe erteilt`,INVITATION_APPROVED:`Einladung freigegeben`,INVITATION_REJECTED:`Einladung nicht freigegeben`,INVITATION_ROLE_CHANGED:`Vorgesehene Rolle geändert`,INVITE_LINK_CREATED:`Link erstellt`,INVITE_LINK_USED:`Link benutzt`,INVITE_LINK_REVOKED:`Link zurückgezogen`,INVITE_LINK_EXPIRED:`Link abgelaufen`,MEMBER_JOINED:`Beigetreten`,MEMBER_ROLE_CHANGED:`Rolle geändert`,MEMBER_DEPARTMENT_CHANGED:`Abteilung geändert`,MEMBER_SUSPENDED:`Gesperrt`,MEMBER_REACTIVATED:`Wieder zugelassen`,MEMBER_REMOVED:`Entfernt`,MEMBER_ONBOARDING_STEP_COMPLETED:`Ersten Schritt getan`,MEMBER_PERMISSION_CHANGED:`Eigene Rechte geändert`,MEMBER_PERMISSION_ENDED:`Eigenes Recht geendet`,DEPARTMENT_CREATED:`Abteilung angelegt`,DEPARTMENT_RENAMED:`Abteilung umbenannt`,DEPARTMENT_MOVED:`Abteilung verschoben`,DEPARTMENT_PERMISSIONS_CHANGED:`Rechte einer Abteilung geändert`,DEPARTMENT_DELETED:`Abteilung gelöscht`,SPACE_CREATED:`Teamraum angelegt`,SPACE_RENAMED:`Teamraum umbenannt`,SPACE_MOVED:`Teamraum verschoben`,SPACE_DELETED:`Teamraum gelöscht`,SPACE_MEMBER_ADDED:`In einen Teamraum gekommen`,SPACE_MEMBER_ROLE_CHANGED:`Rolle im Teamraum geändert`,SPACE_MEMBER_REMOVED:`Aus einem Teamraum gegangen`,IMPORT_STARTED:`Import begonnen`,IMPORT_PROGRESSED:`Import fortgeschritten`,IMPORT_FINISHED:`Import beendet`,IMPORT_FAILED:`Import gescheitert`,ROLE_CREATED:`Rolle angelegt`,ROLE_CHANGED:`Rechte einer Rolle geändert`,ROLE_DELETED:`Rolle gelöscht`,INTEGRATION_CREATED:`Integration hinzugefügt`,INTEGRATION_CHANGED:`Integration geändert`,INTEGRATION_DELETED:`Integration gelöscht`,APPROVAL_RULE_CREATED:`Freigaberegel angelegt`,APPROVAL_RULE_CHANGED:`Freigaberegel geändert`,APPROVAL_RULE_DELETED:`Freigaberegel gelöscht`,INVITATIONS_PAUSED:`Einladungen angehalten`,INVITATIONS_RESUMED:`Einladungen fortgesetzt`,ORGANIZATION_RENAMED:`Organisation umbenannt`,ORGANIZATION_POLICY_CHANGED:`Regeln geändert`,ORGANIZATION_WELCOME_CHANGED:`Willkommensbrief geändert`,RETENTION_APPLIED:`Alte Personendaten gelöscht`,LOG_EXPORTED:`Protokoll exportiert`}},W={en:{role:{ADMIN:`Admin`,MEMBER:`Member`,VIEWER:`Viewer`},invitation:{AWAITING_APPROVAL:`Awaits approval`,PENDING:`Pending`,ACCEPTED:`Accepted`,DECLINED:`Declined`,REVOKED:`Revoked`,EXPIRED:`Expired`,REJECTED:`Rejected`},delivery:{QUEUED:`Queued`,SENT:`Sent`,DEFERRED:`Trying again`,FAILED:`Not delivered`,HANDED_OVER:`By hand`},link:{ACTIVE:`Active`,USED:`Used`,REVOKED:`Revoked`,EXPIRED:`Expired`},lifetime:{ONE_HOUR:`1 hour`,TWENTY_FOUR_HOURS:`1 day`,FORTY_EIGHT_HOURS:`2 days`,SEVEN_DAYS:`1 week`},member:{ACTIVE:`Active`,SUSPENDED:`Suspended`},onboarding:{COMPLETE_PROFILE:`Filled in the profile`,JOIN_TEAM_SPACE:`Joined a team space`,FIRST_CONVERSATION:`Had a first conversation`,EXPLORE_INTEGRATIONS:`Looked at the integrations`},import:{QUEUED:`Waits`,RUNNING:`Running`,DONE:`Done`,FAILED:`Stopped`},planned:{CREATE:`Invite`,RENEW:`Invite again`,CHANGE_ROLE:`Change the role`,AWAIT_APPROVAL:`Ask for approval`,SKIP:`Nothing to do`,REJECT:`Fault`},imported:{CREATE:`Invited`,RENEW:`Invited again`,CHANGE_ROLE:`Role changed`,AWAIT_APPROVAL:`Awaits approval`,SKIP:`Nothing to do`,REJECT:`Left out`},permission:{MANAGE_BILLING:`Manage billing`,MANAGE_MEMBERS:`Manage members`,CONFIGURE_SECURITY:`Configure security`,VIEW_ANALYTICS:`View analytics`,MANAGE_INTEGRATIONS:`Manage integrations`,CONFIGURE_POLICIES:`Configure policies`,MANAGE_AGENTS:`Manage agents`,ACCESS_ALL_CONTENT:`Access all content`,CONFIGURE_MODELS:`Configure models`,MANAGE_KNOWLEDGE_BASES:`Manage knowledge bases`,RUN_AGENTS:`Run agents`,USE_MODELS:`Use models`,USE_INTEGRATIONS:`Use integrations`,UPLOAD_FILES:`Upload files`,JOIN_CONVERSATIONS:`Join conversations`,BUILD_KNOWLEDGE_BASES:`Build knowledge bases`,SHARE_AGENTS:`Share agents`,JOIN_SPACES:`Join team spaces`,COMMENT:`Comment`,VIEW_CONTENT:`View content`},event:Zn.en},de:{role:{ADMIN:`Admin`,MEMBER:`Mitglied`,VIEWER:`Betrachter`},invitation:{AWAITING_APPROVAL:`Wartet auf Freigabe`,PENDING:`Offen`,ACCEPTED:`Angenommen`,DECLINED:`Abgelehnt`,REVOKED:`Zurückgezogen`,EXPIRED:`Abgelaufen`,REJECTED:`Nicht freigegeben`},delivery:{QUEUED:`Wartet`,SENT:`Gesendet`,DEFERRED:`Neuer Versuch`,FAILED:`Nicht zugestellt`,HANDED_OVER:`Von Hand`},link:{ACTIVE:`Aktiv`,USED:`Benutzt`,REVOKED:`Zurückgezogen`,EXPIRED:`Abgelaufen`},lifetime:{ONE_HOUR:`1 Stunde`,TWENTY_FOUR_HOURS:`1 Tag`,FORTY_EIGHT_HOURS:`2 Tage`,SEVEN_DAYS:`1 Woche`},member:{ACTIVE:`Aktiv`,SUSPENDED:`Gesperrt`},onboarding:{COMPLETE_PROFILE:`Profil ausgefüllt`,JOIN_TEAM_SPACE:`Einem Teamraum beigetreten`,FIRST_CONVERSATION:`Erstes Gespräch geführt`,EXPLORE_INTEGRATIONS:`Integrationen angesehen`},import:{QUEUED:`Wartet`,RUNNING:`Läuft`,DONE:`Fertig`,FAILED:`Stehen geblieben`},planned:{CREATE:`Einladen`,RENEW:`Erneut einladen`,CHANGE_ROLE:`Rolle ändern`,AWAIT_APPROVAL:`Freigabe erbitten`,SKIP:`Nichts zu tun`,REJECT:`Fehler`},imported:{CREATE:`Eingeladen`,RENEW:`Erneut eingeladen`,CHANGE_ROLE:`Rolle geändert`,AWAIT_APPROVAL:`Wartet auf Freigabe`,SKIP:`Nichts zu tun`,REJECT:`Ausgelassen`},permission:{MANAGE_BILLING:`Abrechnung verwalten`,MANAGE_MEMBERS:`Mitglieder verwalten`,CONFIGURE_SECURITY:`Sicherheit einstellen`,VIEW_ANALYTICS:`Auswertungen sehen`,MANAGE_INTEGRATIONS:`Integrationen verwalten`,CONFIGURE_POLICIES:`Regeln einstellen`,MANAGE_AGENTS:`Agenten verwalten`,ACCESS_ALL_CONTENT:`Alle Inhalte lesen`,CONFIGURE_MODELS:`Modelle auswählen`,MANAGE_KNOWLEDGE_BASES:`Wissensbasen verwalten`,RUN_AGENTS:`Agenten einsetzen`,USE_MODELS:`Modelle benutzen`,USE_INTEGRATIONS:`Integrationen benutzen`,UPLOAD_FILES:`Dateien hochladen`,JOIN_CONVERSATIONS:`An Gesprächen teilnehmen`,BUILD_KNOWLEDGE_BASES:`Wissensbasen anlegen`,SHARE_AGENTS:`Agenten teilen`,JOIN_SPACES:`An Teamräumen teilnehmen`,COMMENT:`Kommentieren`,VIEW_CONTENT:`Inhalte sehen`},event:Zn.de}};function Qn({of:e}){let t=w(W).role;return e.customRole?.name??t[e.role]}function $n({time:e}){let{distance:t,moment:n}=T(),r=V(n=>t(e,n));return(0,S.jsx)(`time`,{dateTime:e,title:n(e),children:r})}function er({to:e}){let{distance:t,moment:n}=T(),r=w(O),i=V(n=>t(e,n)),a=V(t=>Date.parse(e)<=t);return(0,S.jsx)(`time`,{dateTime:e,title:n(e),children:a?r.expired(i):i})}function tr({time:e}){let{moment:t}=T();return(0,S.jsx)(`time`,{dateTime:e,children:t(e)})}var nr={name:`_name_113sk_1`,words:`_words_113sk_14`};function rr({user:e,href:t,sign:n}){return(0,S.jsxs)(g,{gap:`sm`,wrap:`nowrap`,children:[(0,S.jsx)(r,{size:32,radius:`xl`,name:e.name,color:`harbour`,"aria-hidden":!0}),(0,S.jsxs)(`div`,{className:nr.words,children:[(0,S.jsxs)(_,{size:`sm`,fw:600,children:[t?(0,S.jsx)(h,{href:t,className:nr.name,children:e.name}):e.name,n&&(0,S.jsxs)(S.Fragment,{children:[` `,n]})]}),(0,S.jsx)(_,{size:`sm`,c:`dimmed`,children:e.email})]})]})}var G=`The invitation of {subject}`,ir=`{awaits} awaits an approval`,ar={INVITATION_REQUESTED:[`Somebody asked that {subject} be invited as {as}.`,`An invitation of {subject} was requested.`],INVITATION_CREATED:[`{subject} was invited as {as}.`,`{subject} is to be invited as {as}, ${ir}.`,`{subject} was invited.`],INVITATION_SENT:[`The letter to {subject} was sent.`],INVITATION_DELIVERY_FAILED:[`The letter to {subject} could not be delivered: {detail}`,`The letter to {subject} could not be delivered.`],INVITATION_RESENT:[`${G} was renewed; the older link is dead.`,`${G} is to be renewed, ${ir}; the older link is dead.`],INVITATION_REVOKED:[`${G} was revoked.`],INVITATION_ACCEPTED:[`{subject} accepted the invitation.`],INVITATION_DECLINED:[`{subject} declined the invitation.`],INVITATION_EXPIRED:[`${G} expired.`,`${G} expired before it was approved.`],INVITATION_APPROVAL_GIVEN:[`${G} was approved by … of the … who are needed.`,`${G} was approved by one of those who have to.`],INVITATION_APPROVED:[`${G} was approved.`],INVITATION_REJECTED:[`${G} was rejected.`],INVITATION_ROLE_CHANGED:[`{subject} is now invited as {as}; before: {before}. ${ir}; the older link is dead.`,`{subject} is now invited as {as}; before: {before}.`,`{subject} was invited with another role.`],INVITE_LINK_CREATED:[`A link was made that lets one person in as {as}.`],INVITE_LINK_USED:[`{subject} joined by a link.`],MEMBER_JOINED:[`{subject} joined as {as}.`,`{subject} joined.`],MEMBER_ROLE_CHANGED:[`{subject} is now {as}; before: {before}.`,`The role of {subject} changed.`],MEMBER_DEPARTMENT_CHANGED:[`{subject} moved to the department ….`,`{subject} no longer belongs to a department.`,`{subject} came to another department, or to none.`],MEMBER_SUSPENDED:[`{subject} was suspended.`],MEMBER_REACTIVATED:[`{subject} is active again.`,`{subject} was active again.`],MEMBER_REMOVED:[`{subject} was removed.`],MEMBER_ONBOARDING_STEP_COMPLETED:[`{subject} completed the profile.`,`{subject} joined a team space.`,`{subject} had a first conversation.`,`{subject} explored the integrations.`,`{subject} took a step of the onboarding.`],MEMBER_PERMISSION_CHANGED:[`What {subject} was granted or denied of … was taken back.`,`What {subject} was granted or denied changed.`,`The grant of … was taken back from {subject}, who was denied it.`,`{subject} was granted ….`,`{subject} was denied ….`],MEMBER_PERMISSION_ENDED:[`What {subject} was granted or denied for a time has ended: ….`,`What {subject} was granted or denied for a time ended.`],DEPARTMENT_CREATED:[`The department {subject} was created.`],DEPARTMENT_RENAMED:[`The department {subject} is now called ….`],DEPARTMENT_MOVED:[`The department {subject} was moved to ….`],DEPARTMENT_PERMISSIONS_CHANGED:[`What the people of the department {subject} may do was changed.`],DEPARTMENT_DELETED:[`The department {subject} was deleted.`],SPACE_CREATED:[`The space {subject} was created.`],SPACE_RENAMED:[`The space {subject} is now called ….`],SPACE_MOVED:[`The space {subject} moved to the department ….`,`The space {subject} no longer belongs to a department.`],SPACE_DELETED:[`The space {subject} was deleted.`],SPACE_MEMBER_ADDED:[`{subject} was added to the space {space} as ….`,`{subject} joined the space {space} with the department.`,`{subject} was added to a space.`],SPACE_MEMBER_ROLE_CHANGED:[`{subject} is now {as} in the space {space}; before: {before}.`,`The role of {subject} in a space changed.`],SPACE_MEMBER_REMOVED:[`{subject} was taken out of the space {space}.`,`{subject} left the space {space}.`,`{subject} was taken out of a space.`],ORGANIZATION_RENAMED:[`The organization {subject} is now called ….`],ORGANIZATION_WELCOME_CHANGED:[`The welcome letter changed: {detail}.`],IMPORT_FINISHED:[`An import of … rows is done: {detail}.`],IMPORT_FAILED:[`An import stopped: {detail}`],ORGANIZATION_POLICY_CHANGED:[`The policy changed: {detail}.`],APPROVAL_RULE_CREATED:[`The approval rule {subject} was made: ….`],APPROVAL_RULE_CHANGED:[`The approval rule {subject} was changed: {detail}.`],APPROVAL_RULE_DELETED:[`The approval rule {subject} was deleted.`],ROLE_CREATED:[`The role {subject} was made.`],ROLE_CHANGED:[`The role {subject} is now called ….`,`The role {subject} got another description.`,`The role {subject} got another description, and ….`,`The role {subject} permits something else.`],ROLE_DELETED:[`The role {subject} was deleted.`],INTEGRATION_CREATED:[`The integration {subject} was added; it is ….`],INTEGRATION_CHANGED:[`The integration {subject} was changed: {detail}.`],INTEGRATION_DELETED:[`The integration {subject} was deleted.`]},or=`What was told here of {subject} is erased.`;function sr(e,t,n){let r=[...ar[e]??[],or];for(let e of cr(n.subject))for(let i of cr(n.as))for(let n of r){let r=lr(n,{subject:e,as:i,awaits:`which|That`}).exec(t);if(r)return{...r.groups}}return{}}var K=`.+`,cr=e=>e?[ur(e),K]:[K];function lr(e,t){let n=e.split(/(\{\w+\}|…)/).map(e=>{if(e===`…`)return K;let n=/^\{(\w+)\}$/.exec(e)?.[1];return n?`(?<${n}>${t[n]??K})`:ur(e)});return RegExp(`^${n.join(``)}$`,`s`)}var ur=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,`\\$&`);function dr(e){let{summary:t,kind:n,space:r}=e,i=mr(e),a=pr(e),o=sr(n,t,{subject:i,as:a}),s=o.as??a??``;return{subject:i??o.subject??``,as:s,space:r?.name??o.space??``,before:o.before??e.before??``,after:fr(n)&&s||(e.after??``),awaits:o.awaits!==void 0,detail:o.detail?.replace(/\.$/,``)??``}}var fr=e=>e.endsWith(`_ROLE_CHANGED`);function pr({kind:e,after:t,customRole:n}){return fr(e)?n?.name??t?.toLowerCase():e===`MEMBER_JOINED`?n?.name:void 0}function mr(e){let{kind:t,invitation:n,member:r,department:i,space:a,customRole:o,integration:s}=e;return t.startsWith(`INVITATION_`)?n?.email:t.startsWith(`DEPARTMENT_`)?i?.path:t.startsWith(`SPACE_`)&&!t.startsWith(`SPACE_MEMBER_`)?a?.name:t.startsWith(`ROLE_`)?o?.name:r?.user.name??s?.name}function hr(e){let{kind:t,invitation:n,inviteLink:r,member:i,department:a,space:o,customRole:s,integration:c}=e,l=[{page:`import`,thing:e.import},{page:`invitations`,thing:t.startsWith(`INVITATION_`)?n:null},{page:`spaces`,thing:t.startsWith(`SPACE_MEMBER_`)?null:o},{page:`members`,thing:i},{page:`invitations`,thing:n},{page:`links`,thing:r},{page:`departments`,thing:a},{page:`roles`,thing:s},{page:`integrations`,thing:c}].find(({thing:e})=>e);return l?.thing?{page:l.page,id:l.thing.id,asked:l.page!==`import`}:null}function gr(e,t){let{invitation:n,member:r,department:i,space:a,customRole:o,integration:s}=e;return n?.id===t?n.email:r?.id===t?r.user.name:i?.id===t?i.path:[a,o,s].find(e=>e?.id===t)?.name}var{role:_r}=W.de,vr=_r,yr=(e=``,t,n)=>`${e} ${e===`1`?t:n}`,br=(e,t)=>`geteilt mit den ${e} ${t.replace(/ and (\d+) more$/,` und $1 weiteren`)}`,xr={OK:`angemeldet`,EXPIRED:`abgelaufen`,MISSING:`noch nicht angemeldet`},Sr={ORGANIZATION_POLICY_CHANGED:{between:`, `,known:{"which domains are let in":`welche Domains zugelassen sind`,"the listed domains":`die erlaubten Domains`,"how long invitations are valid":`wie lange Einladungen gelten`,"how long they may be":`wie lange sie höchstens gelten`,"whether links may be made":`ob Links erstellt werden dürfen`,"how long links may work":`wie lange Links höchstens gelten`,"the seats":`die Plätze`,"how many admins there should be":`wie viele Admins es geben soll`,"how many a person may invite on a day":`wie viele jemand am Tag einladen darf`,"how many may be invited on a day":`wie viele am Tag eingeladen werden dürfen`,"how many invitations may be open":`wie viele Einladungen offen sein dürfen`,"how many letters an address gets on a day":`wie viele Briefe eine Adresse am Tag bekommt`,"who may invite":`wer einladen darf`,"how long what is past is kept":`wie lange Vergangenes aufbewahrt wird`}},ORGANIZATION_WELCOME_CHANGED:{between:`, `,known:{models:`Modelle`,integrations:`Integrationen`,"storage limit":`Speicherplatz`,"agent limit":`Agenten`,"team space":`Teamraum`,guide:`Einstieg`,playbook:`Handbuch`,support:`Hilfe`}},APPROVAL_RULE_CHANGED:{between:`, `,known:{"outside of the listed domains":`außerhalb der erlaubten Domains`},patterns:[[/^role at least (.+)$/,(e=``)=>`mindestens als ${vr[e.toUpperCase()]??e}`],[/^more than (\d+) at once$/,e=>`mehr als ${e} auf einmal`],[/^valid for more than (\d+) days$/,e=>`länger als ${yr(e,`Tag`,`Tage`)} gültig`],[/^needs (\d+) approvers? within (\d+) hours?$/,(e,t)=>`braucht ${yr(e,`Freigabe`,`Freigaben`)} binnen ${yr(t,`Stunde`,`Stunden`)}`]]},IMPORT_FINISHED:{between:`, `,patterns:[[/^(\d+) invited$/,e=>`${e} eingeladen`],[/^(\d+) invited anew$/,e=>`${e} erneut eingeladen`],[/^(\d+) given another role$/,e=>`${e} mit anderer Rolle`],[/^(\d+) waiting for an approval$/,e=>`${e} auf Freigabe wartend`],[/^(\d+) skipped$/,e=>`${e} übersprungen`],[/^(\d+) rejected$/,e=>`${e} ausgelassen`]]},INTEGRATION_CHANGED:{between:`; `,known:{"it was switched on":`sie wurde eingeschaltet`,"it was switched off":`sie wurde ausgeschaltet`,"it is shared with the whole organization":`geteilt mit der ganzen Organisation`},patterns:[[/^it is called (.+) now$/,e=>`sie heißt jetzt ${e}`],[/^its authentication is (\w+), before: (\w+)$/,(e=``,t=``)=>`beim Produkt ${xr[e]??e} (vorher: ${xr[t]??t})`],[/^it is shared with the departments (.+)$/,(e=``)=>br(`Abteilungen`,e)],[/^it is shared with the spaces (.+)$/,(e=``)=>br(`Teamräumen`,e)]]}};function Cr(e,t){let{between:n,known:r={},patterns:i=[]}=Sr[e]??{};return n?t.split(n).map(e=>{for(let[t,n]of i){let r=t.exec(e);if(r)return n(...r.slice(1))}return r[e]??e}).join(n):t}var q=({before:e,after:t})=>e&&t?` (vorher: ${e})`:``,J=(e,{detail:t})=>`${t?`${e}: ${t}`:e}.`,wr=e=>new Date(e).toLocaleString(`de`,{dateStyle:`medium`,timeStyle:`short`}),Tr=`das wartet auf Freigabe`,Er=`der ältere Link gilt nicht mehr`,Dr={INVITATION_REQUESTED:({subject:e,asRole:t})=>`Es wurde erbeten, ${e}${t} einzuladen.`,INVITATION_CREATED:({subject:e,asRole:t,awaits:n})=>n?`${e} soll${t} eingeladen werden; ${Tr}.`:`${e} wurde${t} eingeladen.`,INVITATION_SENT:({subject:e})=>`Der Brief an ${e} wurde gesendet.`,INVITATION_DELIVERY_FAILED:e=>J(`Der Brief an ${e.subject} konnte nicht zugestellt werden`,e),INVITATION_RESENT:({subject:e,awaits:t})=>t?`Die Einladung von ${e} soll erneuert werden; ${Tr}, und ${Er}.`:`Die Einladung von ${e} wurde erneuert; ${Er}.`,INVITATION_REVOKED:({subject:e})=>`Die Einladung von ${e} wurde zurückgezogen.`,INVITATION_ACCEPTED:({subject:e})=>`${e} hat die Einladung angenommen.`,INVITATION_DECLINED:({subject:e})=>`${e} hat die Einladung abgelehnt.`,INVITATION_EXPIRED:({subject:e})=>`Die Einladung von ${e} ist abgelaufen.`,INVITATION_APPROVAL_GIVEN:({subject:e})=>`Die Einladung von ${e} bekam eine der Freigaben, die sie braucht.`,INVITATION_APPROVED:({subject:e})=>`Die Einladung von ${e} wurde freigegeben.`,INVITATION_REJECTED:({subject:e})=>`Die Einladung von ${e} wurde nicht freigegeben.`,INVITATION_ROLE_CHANGED:e=>e.awaits?`${e.subject} soll jetzt${e.asRole} eingeladen werden${q(e)}; ${Tr}, und ${Er}.`:`${e.subject} ist jetzt${e.asRole} eingeladen${q(e)}.`,INVITE_LINK_CREATED:({asRole:e})=>`Ein Link wurde erstellt, der eine Person${e} einlässt.`,INVITE_LINK_USED:({subject:e})=>`${e} ist über einen Link beigetreten.`,INVITE_LINK_REVOKED:()=>`Ein Link wurde zurückgezogen.`,INVITE_LINK_EXPIRED:()=>`Ein Link ist unbenutzt abgelaufen.`,MEMBER_JOINED:({subject:e,asRole:t})=>`${e} ist${t} beigetreten.`,MEMBER_ROLE_CHANGED:e=>`${e.subject} ist jetzt ${e.after}${q(e)}.`,MEMBER_DEPARTMENT_CHANGED:({subject:e,after:t})=>t?`${e} kam in die Abteilung ${t}.`:`${e} gehört keiner Abteilung mehr an.`,MEMBER_SUSPENDED:({subject:e})=>`${e} wurde gesperrt.`,MEMBER_REACTIVATED:({subject:e})=>`${e} ist wieder zugelassen.`,MEMBER_REMOVED:({subject:e})=>`${e} wurde entfernt.`,MEMBER_ONBOARDING_STEP_COMPLETED:({subject:e,step:t})=>`${e} hat ${t}.`,MEMBER_PERMISSION_CHANGED:({subject:e})=>`Was ${e} selbst gewährt oder verweigert ist, wurde geändert.`,MEMBER_PERMISSION_ENDED:({subject:e})=>`Was ${e} auf Zeit gewährt oder verweigert war, ist abgelaufen.`,DEPARTMENT_CREATED:({after:e,subject:t})=>`Die Abteilung ${e||t} wurde angelegt.`,DEPARTMENT_RENAMED:({before:e,after:t})=>`Die Abteilung ${e} heißt jetzt ${t}.`,DEPARTMENT_MOVED:({before:e,after:t})=>`Die Abteilung ${e} wurde nach ${t} verschoben.`,DEPARTMENT_PERMISSIONS_CHANGED:({subject:e})=>`Was die Leute der Abteilung ${e} dürfen, wurde geändert.`,DEPARTMENT_DELETED:({before:e,subject:t})=>`Die Abteilung ${e||t} wurde gelöscht.`,SPACE_CREATED:({after:e,subject:t})=>`Der Teamraum ${e||t} wurde angelegt.`,SPACE_RENAMED:({before:e,after:t})=>`Der Teamraum ${e} heißt jetzt ${t}.`,SPACE_MOVED:({subject:e,after:t})=>t?`Der Teamraum ${e} kam zur Abteilung ${t}.`:`Der Teamraum ${e} gehört zu keiner Abteilung mehr.`,SPACE_DELETED:({before:e,subject:t})=>`Der Teamraum ${e||t} wurde gelöscht.`,SPACE_MEMBER_ADDED:({subject:e,space:t})=>`${e} kam in den Teamraum ${t}.`,SPACE_MEMBER_ROLE_CHANGED:e=>`${e.subject} ist im Teamraum ${e.space} jetzt ${e.after}${q(e)}.`,SPACE_MEMBER_REMOVED:({subject:e,space:t})=>`${e} ist nicht mehr im Teamraum ${t}.`,ORGANIZATION_RENAMED:({before:e,after:t})=>`Die Organisation ${e} heißt jetzt ${t}.`,ORGANIZATION_WELCOME_CHANGED:e=>J(`Der Willkommensbrief wurde geändert`,e),IMPORT_STARTED:()=>`Ein Import wurde begonnen.`,IMPORT_PROGRESSED:({after:e})=>e?`Ein Import hat ${e} Zeilen erledigt.`:`Ein Import ging weiter.`,IMPORT_FINISHED:e=>J(`Ein Import ist fertig`,e),IMPORT_FAILED:e=>J(`Ein Import ist stehen geblieben`,e),INVITATIONS_PAUSED:({after:e})=>`Alle Wege hinein sind bis ${wr(e)} angehalten.`,INVITATIONS_RESUMED:()=>`Alle Wege hinein sind wieder offen.`,ORGANIZATION_POLICY_CHANGED:e=>J(`Die Regeln wurden geändert`,e),APPROVAL_RULE_CREATED:({after:e,subject:t})=>`Die Freigaberegel ${e||t} wurde angelegt.`,APPROVAL_RULE_CHANGED:e=>J(`Die Freigaberegel ${e.subject} wurde geändert`,e),APPROVAL_RULE_DELETED:({before:e,subject:t})=>`Die Freigaberegel ${e||t} wurde gelöscht.`,ROLE_CREATED:({subject:e})=>`Die Rolle ${e} wurde angelegt.`,ROLE_CHANGED:({subject:e})=>`Die Rolle ${e} wurde geändert.`,ROLE_DELETED:({subject:e})=>`Die Rolle ${e} wurde gelöscht.`,INTEGRATION_CREATED:({after:e,subject:t})=>`Die Integration ${e||t} wurde hinzugefügt.`,INTEGRATION_CHANGED:e=>J(`Die Integration ${e.subject} wurde geändert`,e),INTEGRATION_DELETED:({before:e,subject:t})=>`Die Integration ${e||t} wurde gelöscht.`,RETENTION_APPLIED:()=>`Personendaten, deren Frist um war, wurden gelöscht.`,LOG_EXPORTED:()=>`Das Protokoll wurde exportiert.`},Or={COMPLETE_PROFILE:`das Profil ausgefüllt`,JOIN_TEAM_SPACE:`sich einem Teamraum angeschlossen`,FIRST_CONVERSATION:`ein erstes Gespräch geführt`,EXPLORE_INTEGRATIONS:`die Integrationen erkundet`};function kr(e,t){let n=e.toUpperCase();return W[t].role[n]??e}function Ar(e,t){if(t===`en`)return e.summary;let n=dr(e),r=n.as&&kr(n.as,t),i=Or;return Dr[e.kind]({...n,subject:n.subject||O[t].somebody,asRole:r&&` als ${r}`,before:kr(n.before,t),after:kr(n.after,t),detail:Cr(e.kind,n.detail),step:i[n.after]??O[t].oneStep})}var jr=[`invitations`,`members`,`departments`,`spaces`,`import`];function Mr({line:e}){let{language:t}=C(),{path:n}=F(),r=Ar(e,t),i=hr(e);if(!i)return r;let a=n(jr.includes(i.page)?`${i.page}/${i.id}`:i.page),o=i.page===`links`?O[t].aLink:dr(e).subject,s=o?r.indexOf(o):-1,c=e=>(0,S.jsx)(v,{component:h,href:a,fw:600,inherit:!0,children:e});return s<0?c(r):(0,S.jsxs)(S.Fragment,{children:[r.slice(0,s),c(o),r.slice(s+o.length)]})}var Y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Nr=new Y(`
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
    `),Pr=new Y(`
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
    `),Fr=new Y(`
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
}`),Ir=new Y(`
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
}`),Lr=new Y(`
    query PreviewAccess($input: PreviewAccessInput!) {
  previewAccess(input: $input) {
    permissions
    spaces
  }
}
    `),Rr=new Y(`
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
}`),zr=[7,30,90];function Br(e){return zr.find(t=>String(t)===e)??null}var Vr=864e5,Hr={7:6,30:29,90:89},Ur=e=>e-e%Vr;function Wr(e,t){return new Date(Ur(t)-Hr[e]*Vr).toISOString()}var Gr={lines:`_lines_1gomu_1`,arrive:`_arrive_1gomu_1`,when:`_when_1gomu_21`},Kr=9,qr=[`IMPORT_PROGRESSED`,`INVITATION_SENT`];function Jr(e){return[...new Map(e.filter(({kind:e})=>!qr.includes(e)).map(e=>[e.id,e])).values()].sort((e,t)=>t.sequence-e.sequence).slice(0,Kr)}var X={en:{title:`Overview`,lead:e=>`How inviting goes at ${e}`,invite:`Invite people`,period:`Period`,periods:{7:`7 days`,30:`30 days`,90:`90 days`},lately:{7:`in the last 7 days`,30:`in the last 30 days`,90:`in the last 90 days`},pendingLead:`not answered yet`,acceptedLead:`of those invited`,expiredLead:`of those invited`,undeliveredLead:`letters of pending invitations`,awaitingLead:`somebody has to decide`,funnel:`From invitation to member`,funnelLead:(e,t,n)=>e===1?`Of the one person invited ${n}`:`Of the ${t} people invited ${n}`,stage:`Step`,people:`People`,share:`Share`,invited:`Invited`,delivered:`Letter sent`,joined:`Joined`,left:`Did not come`,open:`Still open`,nobody:`nobody`,times:`How long people take`,median:e=>`Half of those who joined did so within ${e}.`,noMedian:`Nobody of those invited in this time has joined yet.`,within:`Within`,days:`Day by day`,weeks:`Week by week`,span:`Time`,from:e=>`Week from ${e}`,daysTold:(e,t,n)=>`${e}: ${t} invited, ${n} joined`,quiet:`Nobody was invited in this time`,quietLead:`Choose a longer period above, or invite somebody now.`,activity:`Latest activity`,allActivity:`All activity`,noActivity:`Nothing has happened yet.`,first:`Bring in your people`,firstLead:`There are three ways. Whoever comes in by one of them appears here at once.`,ways:{invitations:[`By e-mail`,`They get a letter with a link of their own, and join by a click.`],import:[`By spreadsheet`,`A whole department at once. You see what will happen before it does.`],links:[`By link`,`For somebody whose address you do not have. A link works once.`]},hello:e=>`Hello, ${e}`,helloLead:e=>`You belong to ${e}.`,you:`Your place here`,role:`Your role`,department:`Your department`,noDepartment:`None yet`,since:`Member since`,spaces:`Your team spaces`,noSpaces:`You are in none yet. See which there are, and ask to be let in.`,allSpaces:`All team spaces`,onboarding:`Your first steps`,onboarded:(e,t)=>`${e} of ${t} done`,steps:{COMPLETE_PROFILE:`Say who you are in your profile`,JOIN_TEAM_SPACE:`Join a team space`,FIRST_CONVERSATION:`Have a first conversation`,EXPLORE_INTEGRATIONS:`Look at what is connected`},done:`done`,complete:`Done`,completed:e=>`(${e})`,ask:`Whom to ask`,askLead:`These people look after invitations and members:`,noAdmins:`Nobody at present.`,write:`Write`,writeTo:e=>` to ${e}`,missing:`Is somebody missing here?`,missingLead:`Ask for an invitation; an admin decides about it.`,askForInvitation:`Ask for an invitation`},de:{title:`Überblick`,lead:e=>`Wie es mit den Einladungen bei ${e} steht`,invite:`Leute einladen`,period:`Zeitraum`,periods:{7:`7 Tage`,30:`30 Tage`,90:`90 Tage`},lately:{7:`in den letzten 7 Tagen`,30:`in den letzten 30 Tagen`,90:`in den letzten 90 Tagen`},pendingLead:`noch ohne Antwort`,acceptedLead:`der Eingeladenen`,expiredLead:`der Eingeladenen`,undeliveredLead:`Briefe offener Einladungen`,awaitingLead:`jemand muss entscheiden`,funnel:`Von der Einladung zum Mitglied`,funnelLead:(e,t,n)=>e===1?`Die eine Person, die ${n} eingeladen wurde`:`Die ${t} Personen, die ${n} eingeladen wurden`,stage:`Schritt`,people:`Personen`,share:`Anteil`,invited:`Eingeladen`,delivered:`Brief gesendet`,joined:`Beigetreten`,left:`Nicht gekommen`,open:`Noch offen`,nobody:`niemand`,times:`Wie lange es dauert`,median:e=>`Die Hälfte derer, die beitraten, brauchte höchstens ${e}.`,noMedian:`Von denen, die in dieser Zeit eingeladen wurden, ist noch niemand beigetreten.`,within:`Innerhalb von`,days:`Tag für Tag`,weeks:`Woche für Woche`,span:`Zeit`,from:e=>`Woche ab ${e}`,daysTold:(e,t,n)=>`${e}: ${t} eingeladen, ${n} beigetreten`,quiet:`In dieser Zeit wurde niemand eingeladen`,quietLead:`Wählen Sie oben einen längeren Zeitraum, oder laden Sie jetzt jemanden ein.`,activity:`Zuletzt geschehen`,allActivity:`Alles ansehen`,noActivity:`Noch ist nichts geschehen.`,first:`Holen Sie Ihre Leute herein`,firstLead:`Es gibt drei Wege. Wer auf einem davon kommt, erscheint hier sofort.`,ways:{invitations:[`Per E-Mail`,`Ein Brief mit einem eigenen Link; wer ihn öffnet, tritt mit einem Klick bei.`],import:[`Per Tabelle`,`Eine ganze Abteilung auf einmal. Sie sehen vorher, was geschehen wird.`],links:[`Per Link`,`Für jemanden, dessen Adresse Sie nicht haben. Ein Link gilt einmal.`]},hello:e=>`Guten Tag, ${e}`,helloLead:e=>`Sie gehören zu ${e}.`,you:`Ihr Platz hier`,role:`Ihre Rolle`,department:`Ihre Abteilung`,noDepartment:`Noch keine`,since:`Mitglied seit`,spaces:`Ihre Teamräume`,noSpaces:`Sie sind noch in keinem. Sehen Sie nach, welche es gibt, und bitten Sie um Aufnahme.`,allSpaces:`Alle Teamräume`,onboarding:`Ihre ersten Schritte`,onboarded:(e,t)=>`${e} von ${t} getan`,steps:{COMPLETE_PROFILE:`Sagen Sie im Profil, wer Sie sind`,JOIN_TEAM_SPACE:`Schließen Sie sich einem Teamraum an`,FIRST_CONVERSATION:`Führen Sie ein erstes Gespräch`,EXPLORE_INTEGRATIONS:`Sehen Sie sich an, was verbunden ist`},done:`getan`,complete:`Getan`,completed:e=>`(${e})`,ask:`Wen Sie fragen können`,askLead:`Diese Personen kümmern sich um Einladungen und Mitglieder:`,noAdmins:`Zurzeit niemand.`,write:`Schreiben`,writeTo:e=>` an ${e}`,missing:`Fehlt hier jemand?`,missingLead:`Bitten Sie um eine Einladung; ein Admin entscheidet darüber.`,askForInvitation:`Um eine Einladung bitten`}};function Yr({lines:e}){let[t,n]=(0,x.useState)([]),r=w(X),{path:i}=F();A(e=>n(t=>Jr([e,...t])));let a=Jr([...t,...e]),o=new Set(t.map(({id:e})=>e));return(0,S.jsxs)(D,{title:r.activity,actions:(0,S.jsx)(v,{component:h,href:i(`activity`),size:`sm`,children:r.allActivity}),children:[a.length===0&&(0,S.jsx)(_,{c:`dimmed`,children:r.noActivity}),(0,S.jsx)(`ol`,{className:Gr.lines,children:a.map(e=>(0,S.jsxs)(`li`,{"data-arrived":o.has(e.id)||void 0,children:[(0,S.jsx)(Mr,{line:e}),(0,S.jsx)(`span`,{className:Gr.when,children:(0,S.jsx)($n,{time:e.occurredAt})})]},e.id))})]})}var Z={figure:`_figure_1v94j_1`,plot:`_plot_1v94j_6`,slot:`_slot_1v94j_21`,bars:`_bars_1v94j_32`,bar:`_bar_1v94j_32`,key:`_key_1v94j_68`,label:`_label_1v94j_80`,most:`_most_1v94j_90`,ends:`_ends_1v94j_100`,legend:`_legend_1v94j_101`};function Xr({caption:e,labels:t,series:n,bars:r,number:i,ends:a}){let o=Math.max(1,...r.flatMap(({values:e})=>e));return(0,S.jsxs)(`figure`,{className:Z.figure,children:[(0,S.jsxs)(`div`,{className:Z.plot,"data-dense":a,"aria-hidden":!0,children:[r.map(({label:e,title:t,values:r})=>(0,S.jsxs)(`div`,{className:Z.slot,title:t,children:[(0,S.jsx)(`div`,{className:Z.bars,children:r.map((e,t)=>(0,S.jsx)(`span`,{className:Z.bar,"data-series":t,style:{height:`${e/o*100}%`},children:!a&&e>0&&(0,S.jsx)(`b`,{children:i(e)})},n[t]))}),!a&&(0,S.jsx)(`span`,{className:Z.label,children:e})]},e)),a&&(0,S.jsx)(`span`,{className:Z.most,children:i(o)})]}),a&&(0,S.jsxs)(`div`,{className:Z.ends,"aria-hidden":!0,children:[(0,S.jsx)(`span`,{children:r[0]?.label}),(0,S.jsx)(`span`,{children:r.at(-1)?.label})]}),n.length>1&&(0,S.jsx)(`ul`,{className:Z.legend,"aria-hidden":!0,children:n.map((e,t)=>(0,S.jsxs)(`li`,{children:[(0,S.jsx)(`span`,{className:Z.key,"data-series":t}),e]},e))}),(0,S.jsx)(`div`,{className:`unseen`,children:(0,S.jsxs)(`table`,{children:[(0,S.jsx)(`caption`,{children:e}),(0,S.jsx)(`thead`,{children:(0,S.jsx)(`tr`,{children:[t,...n].map(e=>(0,S.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,S.jsx)(`tbody`,{children:r.map(({label:e,values:t})=>(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`row`,children:e}),t.map((e,t)=>(0,S.jsx)(`td`,{children:i(e)},n[t]))]},e))})]})})]})}function Zr({of:e,weekly:t,caption:n}){let r=w(X),{date:i,number:a}=T(),o=e.map(e=>{let n=t?r.from(i(e.date)):i(e.date);return{label:n,title:r.daysTold(n,a(e.created),a(e.accepted)),values:[e.created,e.accepted]}});return(0,S.jsx)(Xr,{caption:n,labels:r.span,series:[r.invited,r.joined],bars:o,number:a,ends:!0})}var Qr={first:`_first_stysv_1`,ways:`_ways_stysv_9`,way:`_way_stysv_9`},$r=[[`invitations`,Pe,`invitations?invite`],[`import`,Fe,`import`],[`links`,Te,`links`]];function ei(){let e=w(X),{path:t}=F();return(0,S.jsxs)(`section`,{className:Qr.first,"aria-labelledby":`first-steps`,children:[(0,S.jsx)(f,{order:2,size:`h3`,id:`first-steps`,children:e.first}),(0,S.jsx)(_,{c:`dimmed`,children:e.firstLead}),(0,S.jsx)(`ul`,{className:Qr.ways,children:$r.map(([n,r,i])=>{let[a,o]=e.ways[n];return(0,S.jsx)(`li`,{children:(0,S.jsxs)(h,{href:t(i),className:Qr.way,children:[(0,S.jsx)(r,{size:26,stroke:1.6,"aria-hidden":!0}),(0,S.jsx)(`b`,{children:a}),(0,S.jsx)(`span`,{children:o})]})},n)})})]})}var Q={funnel:`_funnel_1ch01_1`,track:`_track_1ch01_15`,bar:`_bar_1ch01_19`,count:`_count_1ch01_35`,share:`_share_1ch01_43`,rest:`_rest_1ch01_53`};function ti({of:e,period:t,lead:n}){let r=w(X),{number:i,percent:a}=T(),o=[[r.invited,e.created],[r.delivered,e.delivered],[r.joined,e.accepted]];return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(_,{c:`dimmed`,size:`sm`,mb:`xs`,children:n}),(0,S.jsxs)(`table`,{className:Q.funnel,"aria-label":r.funnel,children:[(0,S.jsx)(`thead`,{className:`unseen`,children:(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`col`,children:r.stage}),(0,S.jsx)(`td`,{"aria-hidden":!0}),(0,S.jsx)(`th`,{scope:`col`,children:r.people}),(0,S.jsx)(`th`,{scope:`col`,children:r.share})]})}),(0,S.jsx)(`tbody`,{children:o.map(([t,n])=>(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`row`,children:t}),(0,S.jsx)(`td`,{className:Q.track,"aria-hidden":!0,children:(0,S.jsx)(`div`,{className:Q.bar,style:{width:`${n/e.created*100}%`}})}),(0,S.jsx)(`td`,{className:Q.count,children:i(n)}),(0,S.jsx)(`td`,{className:Q.share,children:a(n/e.created)})]},t))})]}),(0,S.jsxs)(`dl`,{className:Q.rest,children:[(0,S.jsx)(ni,{term:r.left,period:t,of:[[`DECLINED`,e.declined],[`EXPIRED`,e.expired],[`REVOKED`,e.revoked],[`REJECTED`,e.rejected]]}),(0,S.jsx)(ni,{term:r.open,period:t,of:[[`PENDING`,e.pending],[`AWAITING_APPROVAL`,e.awaitingApproval]]})]})]})}function ni({term:e,period:t,of:n}){let r=w(X),i=w(W).invitation,{path:a}=F(),{number:o}=T(),s=n.filter(([,e])=>e>0);return(0,S.jsxs)(`div`,{children:[(0,S.jsx)(`dt`,{children:e}),(0,S.jsxs)(`dd`,{children:[s.length===0&&r.nobody,s.map(([e,n])=>(0,S.jsxs)(h,{href:`${a(`invitations`)}?state=${e}&days=${t}`,children:[i[e],` `,(0,S.jsx)(`b`,{children:o(n)})]},e))]})]})}var ri=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ii=new ri(`
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
}`),ai=new ri(`
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
}`),oi={figures:`_figures_6t679_1`,columns:`_columns_6t679_9`,charts:`_charts_6t679_16`},si=31;function ci(e){if(e.length<=si)return{weekly:!1,spans:e};let t=e.length%7,n=[e.slice(0,t)];for(let r=t;r<e.length;r+=7)n.push(e.slice(r,r+7));return{weekly:!0,spans:n.flatMap(li)}}function li(e){let[t]=e;if(!t)return[];let n=t=>e.reduce((e,n)=>e+n[t],0);return[{date:t.date,created:n(`created`),accepted:n(`accepted`)}]}var $={tiles:`_tiles_12vkk_1`,tile:`_tile_12vkk_1`,label:`_label_12vkk_32`,count:`_count_12vkk_37`,lead:`_lead_12vkk_56`};function ui({figures:e,period:t}){let n=w(X),{invitation:r,delivery:i}=w(W),{path:a}=F(),{number:o}=T(),{pending:s,undelivered:c,awaiting:l,invitationStatistics:u}=e,d=[{label:r.PENDING,count:s?.totalCount,lead:n.pendingLead,where:`state=PENDING`},{label:r.ACCEPTED,count:u?.accepted,lead:`${n.acceptedLead} ${n.lately[t]}`,where:`state=ACCEPTED&days=${t}`,tone:`good`},{label:r.EXPIRED,count:u?.expired,lead:`${n.expiredLead} ${n.lately[t]}`,where:`state=EXPIRED&days=${t}`},{label:i.FAILED,count:c?.totalCount,lead:n.undeliveredLead,where:`state=PENDING&delivery=FAILED`,tone:`bad`},{label:r.AWAITING_APPROVAL,count:l?.totalCount,lead:n.awaitingLead,where:`state=AWAITING_APPROVAL`,tone:`warn`}];return(0,S.jsx)(`ul`,{className:$.tiles,children:d.map(({label:e,count:t=0,lead:n,where:r,tone:i})=>(0,S.jsx)(`li`,{children:(0,S.jsxs)(h,{href:`${a(`invitations`)}?${r}`,className:$.tile,children:[(0,S.jsx)(`span`,{className:$.label,children:e}),(0,S.jsx)(`span`,{className:$.count,"data-tone":t>0?i:void 0,children:o(t)}),(0,S.jsx)(`span`,{className:$.lead,children:n})]})},e))})}function di({of:e}){let t=w(X),{duration:n,number:r}=T(),{medianSecondsToAccept:i,timesToAccept:a}=e;if(i===null)return(0,S.jsx)(_,{c:`dimmed`,children:t.noMedian});let o=a.map(({withinSeconds:e,count:i})=>{let a=`${t.within} ${n(e)}: ${r(i)}`;return{label:n(e,`short`),title:a,values:[i]}});return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(_,{mb:`xs`,children:t.median(n(i))}),(0,S.jsx)(Xr,{caption:t.times,labels:t.within,series:[t.joined],bars:o,number:r})]})}function fi(){let{organization:e,path:t}=F(),[n]=se(),r=Br(n.get(`days`))??30,i=w(X),a=V(e=>Wr(r,e)),{data:o,error:s,waiting:c,again:l}=j(ii,{organizationId:e.id,since:a},{stale:[`INVITATION_`],apart:2e3}),u=o?.organization,d=u?.ever?.totalCount===0;return(0,S.jsxs)(E,{title:i.title,lead:i.lead(e.name),actions:(0,S.jsxs)(S.Fragment,{children:[u&&!d&&(0,S.jsx)(pi,{period:r}),(0,S.jsx)(m,{component:h,href:t(`invitations?invite`),leftSection:(0,S.jsx)(We,{size:18,"aria-hidden":!0}),children:i.invite})]}),children:[s&&(0,S.jsx)(P,{error:s,again:l}),!s&&!u&&(0,S.jsx)(N,{}),!s&&u&&(0,S.jsxs)(`div`,{className:oi.figures,"aria-busy":c,children:[d?(0,S.jsx)(ei,{}):(0,S.jsx)(ui,{figures:u,period:r}),(0,S.jsxs)(`div`,{className:d?void 0:oi.columns,children:[u.invitationStatistics&&!d&&(0,S.jsx)(mi,{of:u.invitationStatistics,period:r}),(0,S.jsx)(Yr,{lines:u.events?.nodes??[]})]})]})]})}function pi({period:e}){let[,t]=se(),n=w(X);return(0,S.jsx)(ee,{"aria-label":n.period,value:String(e),onChange:e=>t({days:e},{replace:!0}),data:zr.map(e=>({value:String(e),label:n.periods[e]}))})}function mi({of:e,period:t}){let n=w(X),{number:r}=T();if(e.created===0)return(0,S.jsx)(D,{title:n.quiet,children:(0,S.jsx)(_,{c:`dimmed`,children:n.quietLead})});let{weekly:i,spans:a}=ci(e.days),o=i?n.weeks:n.days;return(0,S.jsxs)(`div`,{className:oi.charts,children:[(0,S.jsx)(D,{title:n.funnel,children:(0,S.jsx)(ti,{of:e,lead:n.funnelLead(e.created,r(e.created),n.lately[t]),period:t})}),(0,S.jsx)(D,{title:n.times,children:(0,S.jsx)(di,{of:e})}),(0,S.jsx)(D,{title:o,children:(0,S.jsx)(Zr,{of:a,weekly:i,caption:o})})]})}var hi={steps:`_steps_1qdgy_1`,step:`_step_1qdgy_1`};function gi({memberId:e,onboarding:{steps:t,completedCount:n}}){let r=w(X);return(0,S.jsxs)(D,{title:r.onboarding,actions:(0,S.jsx)(_,{size:`sm`,c:`dimmed`,children:r.onboarded(n,t.length)}),children:[(0,S.jsx)(ne,{value:n/t.length*100,mb:`sm`,"aria-hidden":!0}),(0,S.jsx)(`ol`,{className:hi.steps,children:t.map(({kind:t,completedAt:n})=>(0,S.jsxs)(`li`,{"data-done":n!==null||void 0,children:[n?(0,S.jsx)(Ue,{"aria-hidden":!0}):(0,S.jsx)(Ae,{"aria-hidden":!0}),(0,S.jsxs)(`span`,{className:hi.step,children:[r.steps[t],n&&(0,S.jsxs)(`span`,{className:`unseen`,children:[` (`,r.done,`)`]})]}),!n&&(0,S.jsx)(_i,{memberId:e,step:t})]},t))})]})}function _i({memberId:e,step:t}){let[n,r]=Gt(Rr),{refused:i}=bn(),a=w(X);async function o(){let{problems:r}=await n({input:{memberId:e,step:t}});i(r)}return(0,S.jsxs)(m,{size:`compact-sm`,variant:`light`,onClick:o,loading:r,children:[a.complete,(0,S.jsx)(`span`,{className:`unseen`,children:a.completed(a.steps[t])})]})}var vi={cards:`_cards_1iao2_1`,facts:`_facts_1iao2_7`,people:`_people_1iao2_23`};function yi(){let{organization:e,viewer:t,path:n}=F(),r=w(X),{data:i,error:a,again:o}=j(ai,{organizationId:e.id}),{viewerMember:s,members:c}=i?.organization??{};return(0,S.jsxs)(E,{title:r.hello(t.user.name),lead:r.helloLead(e.name),children:[a&&(0,S.jsx)(P,{error:a,again:o}),!a&&!s&&(0,S.jsx)(N,{}),!a&&s&&(0,S.jsxs)(`div`,{className:vi.cards,children:[(0,S.jsx)(bi,{own:s}),s.onboarding&&(0,S.jsx)(gi,{memberId:s.id,onboarding:s.onboarding}),(0,S.jsxs)(D,{title:r.ask,children:[(0,S.jsx)(_,{c:`dimmed`,mb:`sm`,children:c?.nodes.length?r.askLead:r.noAdmins}),(0,S.jsx)(`ul`,{className:vi.people,children:c?.nodes.map(({id:e,user:t})=>(0,S.jsxs)(`li`,{children:[(0,S.jsx)(rr,{user:t}),(0,S.jsxs)(v,{href:`mailto:${t.email}`,size:`sm`,children:[r.write,(0,S.jsx)(`span`,{className:`unseen`,children:r.writeTo(t.name)})]})]},e))})]}),(0,S.jsxs)(D,{title:r.missing,children:[(0,S.jsx)(_,{c:`dimmed`,mb:`sm`,children:r.missingLead}),(0,S.jsx)(m,{component:h,href:n(`approvals`),children:r.askForInvitation})]})]})]})}function bi({own:e}){let t=w(X),{day:n}=T(),{path:r}=F(),i=e.spaces.nodes;return(0,S.jsx)(D,{title:t.you,children:(0,S.jsxs)(`dl`,{className:vi.facts,children:[(0,S.jsx)(`dt`,{children:t.role}),(0,S.jsx)(`dd`,{children:(0,S.jsx)(Qn,{of:e})}),(0,S.jsx)(`dt`,{children:t.department}),(0,S.jsx)(`dd`,{children:e.department??t.noDepartment}),(0,S.jsx)(`dt`,{children:t.since}),(0,S.jsx)(`dd`,{children:n(e.joinedAt)}),(0,S.jsx)(`dt`,{children:t.spaces}),(0,S.jsx)(`dd`,{children:(0,S.jsxs)(pe,{gap:2,align:`flex-start`,children:[i.length===0&&t.noSpaces,i.map(({id:e,name:t})=>(0,S.jsx)(v,{component:h,href:r(`spaces/${e}`),children:t},e)),i.length===0&&(0,S.jsx)(v,{component:h,href:r(`spaces`),children:t.allSpaces})]})})]})})}function xi(){return I()?(0,S.jsx)(fi,{}):(0,S.jsx)(yi,{})}export{T as $,un as A,Vt as B,W as C,vn as D,H as E,P as F,Lt as G,Kt as H,N as I,k as J,A as K,M as L,L as M,I as N,bn as O,F as P,mt as Q,Jt as R,Qn as S,yn as T,j as U,Gt as V,Ut as W,D as X,O as Y,E as Z,hr as _,Ur as a,er as b,Ir as c,Nr as d,C as et,Mr as f,gr as g,dr as h,Wr as i,V as j,mn as k,Fr as l,Ar as m,Br as n,Rr as o,kr as p,Pt as q,zr as r,Pr as s,xi as t,w as tt,Lr as u,rr as v,Tn as w,tr as x,$n as y,Yt as z};