const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/qr-code-do9TkBDH.js","assets/rolldown-runtime-XKyaHtl9.js","assets/libraries-rz6hNmk8.js","assets/IconDownload-CJK_jl-9.js","assets/dashboard-DkWiiULz.js","assets/preload-helper-DygEbaNj.js","assets/dashboard-CmykufH5.css","assets/csv-eiezl8fR.js","assets/texts-DyjCiCS5.js","assets/texts-BxxMdGtb.css"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{G as t,Gn as n,U as r,W as i,Wn as a,X as o,b as s,ct as c,d as l,it as u,ot as d,s as f,y as p}from"./libraries-rz6hNmk8.js";import{A as m,C as h,D as g,E as _,M as v,O as y,P as b,S as x,T as S,V as C,b as w,f as T,g as E,h as D,l as O,p as k,u as A,v as j,w as M,z as N}from"./dashboard-DkWiiULz.js";import{t as P}from"./filter-chips-DydRXqPt.js";import{r as F,t as I}from"./pager-Dd0aoayM.js";import{t as ee}from"./rows-Cv95GHc1.js";import{i as L,o as R}from"./state-signs-CpuXv4zv.js";import{n as z,t as B}from"./texts-DyjCiCS5.js";import{n as te,t as ne}from"./idempotency-BsYm4xip.js";import{t as re}from"./department-select-DV9SfbAH.js";import{n as V,t as H}from"./dialog-OJJXQA-J.js";import{t as U}from"./role-select-DJwoMTqI.js";import{t as W}from"./use-debounced-value-2xxwML3v.js";import{t as G}from"./TextInput-Bd8wIxnx.js";import{t as K}from"./preload-helper-DygEbaNj.js";var q=p(`outline`,`qrcode`,`Qrcode`,[[`path`,{d:`M4 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-0`}],[`path`,{d:`M7 17l0 .01`,key:`svg-1`}],[`path`,{d:`M14 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-2`}],[`path`,{d:`M7 7l0 .01`,key:`svg-3`}],[`path`,{d:`M4 15a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-4`}],[`path`,{d:`M17 7l0 .01`,key:`svg-5`}],[`path`,{d:`M14 14l3 0`,key:`svg-6`}],[`path`,{d:`M20 14l0 .01`,key:`svg-7`}],[`path`,{d:`M14 14l0 3`,key:`svg-8`}],[`path`,{d:`M14 20l3 0`,key:`svg-9`}],[`path`,{d:`M17 17l3 0`,key:`svg-10`}],[`path`,{d:`M20 17l0 3`,key:`svg-11`}]]),J=e(a(),1),Y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ie=new Y(`
    query Links($organizationId: ID!, $first: Int, $after: Cursor, $last: Int, $before: Cursor, $where: InviteLinkFilter) {
  organization(id: $organizationId) {
    id
    policy {
      linksAllowed
      longestLinkLife
    }
    inviteLinks(
      first: $first
      after: $after
      last: $last
      before: $before
      where: $where
    ) {
      nodes {
        ...LinkRow
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
}`),ae=new Y(`
    query Link($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on InviteLink {
      ...LinkRow
      url
    }
  }
}
    fragment Person on User {
  id
  name
  email
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
}`),oe=new Y(`
    query Access($input: PreviewAccessInput!) {
  previewAccess(input: $input) {
    permissions
    spaces
  }
}
    `),se=new Y(`
    mutation MakeLink($input: CreateInviteLinkInput!) {
  createInviteLink(input: $input) {
    inviteLink {
      ...LinkRow
      url
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
fragment Refusal on UserError {
  code
  message
  field
}`),ce=new Y(`
    mutation RevokeLink($input: RevokeInviteLinkInput!) {
  revokeInviteLink(input: $input) {
    inviteLink {
      ...LinkRow
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
fragment Refusal on UserError {
  code
  message
  field
}`),X=n();function le(e){let t=C(B);return[{title:t.gives,cell:e=>(0,X.jsxs)(`span`,{className:z.gives,children:[(0,X.jsx)(D,{of:e}),e.department&&(0,X.jsx)(`span`,{className:z.department,children:e.department})]})},{title:t.state,cell:e=>(0,X.jsx)(L,{link:e})},{title:t.since,cell:e=>(0,X.jsx)(ue,{link:e})},{title:t.creator,cell:({creator:e})=>e.name,wide:!0},{title:t.made,cell:({createdAt:e})=>(0,X.jsx)(T,{time:e}),wide:!0},{title:t.actions,cell:t=>(0,X.jsx)(de,{link:t,act:e}),bare:!0}]}function ue({link:e}){let t=C(B),n=R(e);return n===`REVOKED`?e.revokedAt&&(0,X.jsx)(T,{time:e.revokedAt}):n===`USED`?(0,X.jsxs)(X.Fragment,{children:[e.member?`${t.usedBy(e.member.user.name)} `:``,e.usedAt&&(0,X.jsx)(T,{time:e.usedAt})]}):(0,X.jsx)(k,{to:e.expiresAt})}function de({link:e,act:t}){let n=C(B);if(R(e)!==`ACTIVE`)return null;let r=(0,X.jsxs)(`span`,{className:`unseen`,children:[`: `,(0,X.jsx)(D,{of:e}),e.department&&`, ${e.department}`]});return(0,X.jsxs)(`span`,{className:z.buttons,children:[(0,X.jsxs)(o,{variant:`default`,size:`compact-sm`,leftSection:(0,X.jsx)(q,{size:15,"aria-hidden":!0}),onClick:()=>t(`show`,e),children:[n.show,r]}),(0,X.jsxs)(o,{variant:`subtle`,color:`red`,size:`compact-sm`,onClick:()=>t(`revoke`,e),children:[n.revoke,r]})]})}function fe({role:e,department:t}){let n=h().organization.id,[r]=W(t,300),{list:i,number:a}=N(),o=C(B),s=C(E).permission,{data:c}=v(oe,{input:{organizationId:n,...e,department:r||null}}),l=c?.previewAccess;return l?(0,X.jsxs)(`details`,{className:z.may,children:[(0,X.jsx)(`summary`,{children:o.mayDo(a(l.permissions.length))}),(0,X.jsx)(`ul`,{children:l.permissions.map(e=>(0,X.jsx)(`li`,{children:s[e]},e))}),l.spaces.length>0&&(0,X.jsx)(`p`,{children:o.joins(i(l.spaces))})]}):null}var Z=[`ONE_HOUR`,`TWENTY_FOUR_HOURS`,`FORTY_EIGHT_HOURS`,`SEVEN_DAYS`];function pe(e){return Z.slice(0,Z.indexOf(e)+1)}function me(e){return e===`ONE_HOUR`?`ONE_HOUR`:`TWENTY_FOUR_HOURS`}var Q=(0,J.lazy)(()=>K(()=>import(`./qr-code-do9TkBDH.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9])));function $({id:e}){let{data:t,error:n,again:r}=v(ae,{id:e});if(n)return(0,X.jsx)(M,{error:n,again:r});if(!t)return(0,X.jsx)(S,{lines:4});let i=t.node;return i?.__typename===`InviteLink`?(0,X.jsx)(he,{link:i,url:i.url}):(0,X.jsx)(y,{})}function he({link:e,url:t}){let n=C(B),a=R(e);return a===`USED`?(0,X.jsx)(w,{tone:`good`,role:`status`,title:n.cameIn(e.member?.user.name),children:(0,X.jsx)(`p`,{children:n.cameInLead})}):a!==`ACTIVE`||!t?(0,X.jsx)(w,{tone:`idle`,role:`status`,title:a===`EXPIRED`?n.hasExpired:n.wasRevoked}):(0,X.jsxs)(r,{gap:`md`,children:[(0,X.jsx)(u,{children:n.shareLead}),(0,X.jsxs)(`div`,{className:z.result,children:[(0,X.jsx)(J.Suspense,{fallback:(0,X.jsx)(i,{className:z.place,radius:`md`}),children:(0,X.jsx)(Q,{value:t})}),(0,X.jsxs)(r,{gap:`sm`,w:`100%`,children:[(0,X.jsx)(G,{label:n.address,value:t,readOnly:!0,classNames:{input:z.address},onFocus:e=>e.currentTarget.select()}),(0,X.jsx)(c,{children:(0,X.jsx)(te,{value:t,label:n.copy})}),(0,X.jsxs)(u,{size:`sm`,c:`dimmed`,children:[(0,X.jsx)(D,{of:e}),e.department&&`, ${e.department}`,` · `,n.worksUntil,` `,(0,X.jsx)(k,{to:e.expiresAt})]})]})]})]})}function ge({longest:e,close:t}){let[n,i]=(0,J.useState)(null),a=C(B);return(0,X.jsx)(V,{title:n?a.isMade:a.makeTitle,close:t,size:`lg`,children:n?(0,X.jsxs)(r,{children:[(0,X.jsx)($,{id:n}),(0,X.jsxs)(c,{justify:`flex-end`,children:[(0,X.jsx)(o,{variant:`default`,onClick:()=>i(null),children:a.makeAnother}),(0,X.jsx)(o,{onClick:t,children:a.done})]})]}):(0,X.jsx)(_e,{longest:e,made:i})})}function _e({longest:e,made:n}){let i=h().organization.id,[a,s]=(0,J.useState)(me(e)),[l,u]=(0,J.useState)({role:`MEMBER`}),[f,p]=(0,J.useState)(``),[g,_]=(0,J.useState)([]),[v,y]=m(se),{keyFor:x,answered:S}=ne(),w=(0,J.useId)(),T=C(B),E=A(T.refused),D=e=>{let t=b(g,e);return t&&E(t)};async function k(){let e={organizationId:i,lifetime:a,...l,department:f.trim()||null},{data:t,problems:r}=await v({input:{...e,idempotencyKey:x(e)}});_(r);let o=t?.createInviteLink.inviteLink;o&&(S(),n(o.id))}return(0,X.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),k()},children:(0,X.jsxs)(r,{children:[(0,X.jsxs)(`div`,{children:[(0,X.jsx)(d.Label,{id:w,children:T.lifetime}),(0,X.jsx)(t,{fullWidth:!0,"aria-labelledby":w,value:a,onChange:s,data:pe(e).map(e=>({value:e,label:T.lifetimes[e]}))})]}),(0,X.jsx)(U,{value:l,choose:u,error:D(`role`)??D(`customRoleId`)}),(0,X.jsx)(re,{value:f,choose:p,error:D(`department`)}),(0,X.jsx)(fe,{role:l,department:f.trim()}),(0,X.jsx)(O,{of:g,fields:[`role`,`customRoleId`,`department`],meanings:T.refused}),(0,X.jsx)(c,{justify:`flex-end`,children:(0,X.jsx)(o,{type:`submit`,loading:y,children:T.makeAct})})]})})}function ve({id:e,close:t}){let[n]=m(ce),r=C(B);return(0,X.jsx)(H,{title:r.revokeTitle,lead:r.revokeLead,act:r.revokeAct,asksReason:!0,confirm:async t=>(await n({input:{inviteLinkId:e,reason:t}})).problems,close:t})}function ye({id:e,close:t}){let n=C(B);return(0,X.jsx)(V,{title:n.share,close:t,size:`lg`,children:(0,X.jsx)($,{id:e})})}var be=[`ACTIVE`,`USED`,`REVOKED`,`EXPIRED`];function xe(){let e=C(B);return x()?(0,X.jsx)(Se,{}):(0,X.jsx)(j,{title:e.title,children:(0,X.jsx)(g,{})})}function Se(){let{organization:e,may:t,path:n}=h(),{page:r,setPage:i,toStart:a}=F(),[c,u]=(0,J.useState)(null),[d,p]=(0,J.useState)(null),m=C(B),g=C(E).link,y=le((e,t)=>p({dialog:e,link:t})),{data:b,error:x,waiting:T,again:D}=v(ie,{organizationId:e.id,...r,where:c&&{state:[c]}},{stale:[`INVITE_LINK_`,`ORGANIZATION_POLICY_CHANGED`]}),O=b?.organization?.inviteLinks,k=b?.organization?.policy;if(!O||!k)return(0,X.jsx)(j,{title:m.title,lead:m.lead,children:x?(0,X.jsx)(M,{error:x,again:D}):(0,X.jsx)(S,{})});let A=k.linksAllowed&&!e.invitationsPaused,N=()=>p(null),L=(0,X.jsx)(o,{leftSection:(0,X.jsx)(f,{size:16,"aria-hidden":!0}),disabled:!A,onClick:()=>p({dialog:`make`}),children:m.make});return(0,X.jsxs)(j,{title:m.title,lead:m.lead,actions:L,children:[(0,X.jsxs)(`div`,{className:z.links,children:[!k.linksAllowed&&(0,X.jsx)(w,{tone:`idle`,title:m.notAllowed,actions:t(`CONFIGURE_POLICIES`)&&(0,X.jsx)(o,{component:s,href:n(`settings`),variant:`default`,size:`sm`,children:m.toSettings}),children:(0,X.jsx)(`p`,{children:m.notAllowedLead})}),(0,X.jsx)(P,{label:m.filter,value:c,choose:e=>{u(e),a()},chips:[{value:null,label:m.all},...be.map(e=>({value:e,label:g[e]}))]}),O.totalCount===0?(0,X.jsx)(_,{icon:(0,X.jsx)(l,{size:26,"aria-hidden":!0}),title:c?m.noneSuch:m.none,lead:c?void 0:m.noneLead}):(0,X.jsx)(ee,{label:m.title,rows:O.nodes,columns:y,name:({createdAt:e})=>e,waiting:T})]}),(0,X.jsx)(I,{pageInfo:O.pageInfo,total:O.totalCount,turn:i}),d?.dialog===`make`&&(0,X.jsx)(ge,{longest:k.longestLinkLife,close:N}),d?.dialog===`show`&&(0,X.jsx)(ye,{id:d.link.id,close:N}),d?.dialog===`revoke`&&(0,X.jsx)(ve,{id:d.link.id,close:N})]})}export{xe as default};