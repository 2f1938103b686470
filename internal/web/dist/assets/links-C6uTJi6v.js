const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/qr-code-C2F6FIQr.js","assets/rolldown-runtime-XKyaHtl9.js","assets/language-BiUjzsFn.js","assets/react-dom-Buiuewc4.js","assets/IconDownload-B9HBfpBX.js","assets/createReactComponent-fi3bjzS7.js","assets/csv-eiezl8fR.js","assets/texts-DyjCiCS5.js","assets/texts-BxxMdGtb.css"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{a as t,o as n,r,s as i}from"./language-BiUjzsFn.js";import{t as a}from"./IconLink-DzgbvZI-.js";import{t as o}from"./IconPlus-tpdDcNzW.js";import{n as s,r as c}from"./react-dom-Buiuewc4.js";import{t as l}from"./src-DwXIvlag.js";import{J as u,Y as d,i as f,n as p,s as m}from"./texts-TgzutccN.js";import{t as h}from"./filter-chips-Bbd5onxu.js";import{r as g,t as _}from"./names-3RS9Lays.js";import{t as v}from"./notice-DCANJUr5.js";import{r as y,t as b}from"./pager-C9Bu9vgR.js";import{t as x}from"./rows-BadXjuQv.js";import{a as S,i as C,n as w,r as T,s as E,t as D}from"./states-Bly99nUl.js";import{n as O,r as k}from"./place-OuRQf4Nr.js";import{t as A}from"./createReactComponent-fi3bjzS7.js";import{t as j}from"./role-name-D5ExR5Ct.js";import{i as M,o as N}from"./state-signs-Ht6OeDiw.js";import{n as P,t as F}from"./time-Bzvm1Q5r.js";import{n as I,t as L}from"./texts-DyjCiCS5.js";import{t as R}from"./Input-BhBUXAiJ.js";import{t as z}from"./SegmentedControl-DuPs_6K7.js";import{n as B,t as V}from"./idempotency-CsVxz_h2.js";import{t as H}from"./department-select-DRmHKbiM.js";import{n as U,t as ee}from"./dialog-Xseh2MLL.js";import{n as te,t as ne}from"./problems-PREACGgN.js";import{t as re}from"./role-select-DCSinJPZ.js";import{t as W}from"./use-debounced-value-CZzfQm_v.js";import{t as G}from"./TextInput-lHoSx0wH.js";import{t as K}from"./preload-helper-DygEbaNj.js";var q=A(`outline`,`qrcode`,`Qrcode`,[[`path`,{d:`M4 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-0`}],[`path`,{d:`M7 17l0 .01`,key:`svg-1`}],[`path`,{d:`M14 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-2`}],[`path`,{d:`M7 7l0 .01`,key:`svg-3`}],[`path`,{d:`M4 15a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-4`}],[`path`,{d:`M17 7l0 .01`,key:`svg-5`}],[`path`,{d:`M14 14l3 0`,key:`svg-6`}],[`path`,{d:`M20 14l0 .01`,key:`svg-7`}],[`path`,{d:`M14 14l0 3`,key:`svg-8`}],[`path`,{d:`M14 20l3 0`,key:`svg-9`}],[`path`,{d:`M17 17l3 0`,key:`svg-10`}],[`path`,{d:`M20 17l0 3`,key:`svg-11`}]]),J=e(s(),1),Y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ie=new Y(`
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
}`),X=c();function le(e){let n=t(L);return[{title:n.gives,cell:e=>(0,X.jsxs)(`span`,{className:I.gives,children:[(0,X.jsx)(j,{of:e}),e.department&&(0,X.jsx)(`span`,{className:I.department,children:e.department})]})},{title:n.state,cell:e=>(0,X.jsx)(M,{link:e})},{title:n.since,cell:e=>(0,X.jsx)(ue,{link:e})},{title:n.creator,cell:({creator:e})=>e.name,wide:!0},{title:n.made,cell:({createdAt:e})=>(0,X.jsx)(F,{time:e}),wide:!0},{title:n.actions,cell:t=>(0,X.jsx)(de,{link:t,act:e}),bare:!0}]}function ue({link:e}){let n=t(L),r=N(e);return r===`REVOKED`?e.revokedAt&&(0,X.jsx)(F,{time:e.revokedAt}):r===`USED`?(0,X.jsxs)(X.Fragment,{children:[e.member?`${n.usedBy(e.member.user.name)} `:``,e.usedAt&&(0,X.jsx)(F,{time:e.usedAt})]}):(0,X.jsx)(P,{to:e.expiresAt})}function de({link:e,act:n}){let r=t(L);if(N(e)!==`ACTIVE`)return null;let a=(0,X.jsxs)(`span`,{className:`unseen`,children:[`: `,(0,X.jsx)(j,{of:e}),e.department&&`, ${e.department}`]});return(0,X.jsxs)(`span`,{className:I.buttons,children:[(0,X.jsxs)(i,{variant:`default`,size:`compact-sm`,leftSection:(0,X.jsx)(q,{size:15,"aria-hidden":!0}),onClick:()=>n(`show`,e),children:[r.show,a]}),(0,X.jsxs)(i,{variant:`subtle`,color:`red`,size:`compact-sm`,onClick:()=>n(`revoke`,e),children:[r.revoke,a]})]})}function fe({role:e,department:n}){let i=k().organization.id,[a]=W(n,300),{list:o,number:s}=r(),c=t(L),l=t(_).permission,{data:u}=f(oe,{input:{organizationId:i,...e,department:a||null}}),d=u?.previewAccess;return d?(0,X.jsxs)(`details`,{className:I.may,children:[(0,X.jsx)(`summary`,{children:c.mayDo(s(d.permissions.length))}),(0,X.jsx)(`ul`,{children:d.permissions.map(e=>(0,X.jsx)(`li`,{children:l[e]},e))}),d.spaces.length>0&&(0,X.jsx)(`p`,{children:c.joins(o(d.spaces))})]}):null}var Z=[`ONE_HOUR`,`TWENTY_FOUR_HOURS`,`FORTY_EIGHT_HOURS`,`SEVEN_DAYS`];function pe(e){return Z.slice(0,Z.indexOf(e)+1)}function me(e){return e===`ONE_HOUR`?`ONE_HOUR`:`TWENTY_FOUR_HOURS`}var he=(0,J.lazy)(()=>K(()=>import(`./qr-code-C2F6FIQr.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8])));function Q({id:e}){let{data:t,error:n,again:r}=f(ae,{id:e});if(n)return(0,X.jsx)(D,{error:n,again:r});if(!t)return(0,X.jsx)(w,{lines:4});let i=t.node;return i?.__typename===`InviteLink`?(0,X.jsx)(ge,{link:i,url:i.url}):(0,X.jsx)(S,{})}function ge({link:e,url:r}){let i=t(L),a=N(e);return a===`USED`?(0,X.jsx)(v,{tone:`good`,role:`status`,title:i.cameIn(e.member?.user.name),children:(0,X.jsx)(`p`,{children:i.cameInLead})}):a!==`ACTIVE`||!r?(0,X.jsx)(v,{tone:`idle`,role:`status`,title:a===`EXPIRED`?i.hasExpired:i.wasRevoked}):(0,X.jsxs)(n,{gap:`md`,children:[(0,X.jsx)(u,{children:i.shareLead}),(0,X.jsxs)(`div`,{className:I.result,children:[(0,X.jsx)(J.Suspense,{fallback:(0,X.jsx)(E,{className:I.place,radius:`md`}),children:(0,X.jsx)(he,{value:r})}),(0,X.jsxs)(n,{gap:`sm`,w:`100%`,children:[(0,X.jsx)(G,{label:i.address,value:r,readOnly:!0,classNames:{input:I.address},onFocus:e=>e.currentTarget.select()}),(0,X.jsx)(d,{children:(0,X.jsx)(B,{value:r,label:i.copy})}),(0,X.jsxs)(u,{size:`sm`,c:`dimmed`,children:[(0,X.jsx)(j,{of:e}),e.department&&`, ${e.department}`,` · `,i.worksUntil,` `,(0,X.jsx)(P,{to:e.expiresAt})]})]})]})]})}function _e({longest:e,close:r}){let[a,o]=(0,J.useState)(null),s=t(L);return(0,X.jsx)(U,{title:a?s.isMade:s.makeTitle,close:r,size:`lg`,children:a?(0,X.jsxs)(n,{children:[(0,X.jsx)(Q,{id:a}),(0,X.jsxs)(d,{justify:`flex-end`,children:[(0,X.jsx)(i,{variant:`default`,onClick:()=>o(null),children:s.makeAnother}),(0,X.jsx)(i,{onClick:r,children:s.done})]})]}):(0,X.jsx)($,{longest:e,made:o})})}function $({longest:e,made:r}){let a=k().organization.id,[o,s]=(0,J.useState)(me(e)),[c,l]=(0,J.useState)({role:`MEMBER`}),[u,f]=(0,J.useState)(``),[h,g]=(0,J.useState)([]),[_,v]=p(se),{keyFor:y,answered:b}=V(),x=(0,J.useId)(),S=t(L),C=te(S.refused),w=e=>{let t=m(h,e);return t&&C(t)};async function T(){let e={organizationId:a,lifetime:o,...c,department:u.trim()||null},{data:t,problems:n}=await _({input:{...e,idempotencyKey:y(e)}});g(n);let i=t?.createInviteLink.inviteLink;i&&(b(),r(i.id))}return(0,X.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),T()},children:(0,X.jsxs)(n,{children:[(0,X.jsxs)(`div`,{children:[(0,X.jsx)(R.Label,{id:x,children:S.lifetime}),(0,X.jsx)(z,{fullWidth:!0,"aria-labelledby":x,value:o,onChange:s,data:pe(e).map(e=>({value:e,label:S.lifetimes[e]}))})]}),(0,X.jsx)(re,{value:c,choose:l,error:w(`role`)??w(`customRoleId`)}),(0,X.jsx)(H,{value:u,choose:f,error:w(`department`)}),(0,X.jsx)(fe,{role:c,department:u.trim()}),(0,X.jsx)(ne,{of:h,fields:[`role`,`customRoleId`,`department`],meanings:S.refused}),(0,X.jsx)(d,{justify:`flex-end`,children:(0,X.jsx)(i,{type:`submit`,loading:v,children:S.makeAct})})]})})}function ve({id:e,close:n}){let[r]=p(ce),i=t(L);return(0,X.jsx)(ee,{title:i.revokeTitle,lead:i.revokeLead,act:i.revokeAct,asksReason:!0,confirm:async t=>(await r({input:{inviteLinkId:e,reason:t}})).problems,close:n})}function ye({id:e,close:n}){let r=t(L);return(0,X.jsx)(U,{title:r.share,close:n,size:`lg`,children:(0,X.jsx)(Q,{id:e})})}var be=[`ACTIVE`,`USED`,`REVOKED`,`EXPIRED`];function xe(){let e=t(L);return O()?(0,X.jsx)(Se,{}):(0,X.jsx)(g,{title:e.title,children:(0,X.jsx)(C,{})})}function Se(){let{organization:e,may:n,path:r}=k(),{page:s,setPage:c,toStart:u}=y(),[d,p]=(0,J.useState)(null),[m,S]=(0,J.useState)(null),C=t(L),E=t(_).link,O=le((e,t)=>S({dialog:e,link:t})),{data:A,error:j,waiting:M,again:N}=f(ie,{organizationId:e.id,...s,where:d&&{state:[d]}},{stale:[`INVITE_LINK_`,`ORGANIZATION_POLICY_CHANGED`]}),P=A?.organization?.inviteLinks,F=A?.organization?.policy;if(!P||!F)return(0,X.jsx)(g,{title:C.title,lead:C.lead,children:j?(0,X.jsx)(D,{error:j,again:N}):(0,X.jsx)(w,{})});let R=F.linksAllowed&&!e.invitationsPaused,z=()=>S(null),B=(0,X.jsx)(i,{leftSection:(0,X.jsx)(o,{size:16,"aria-hidden":!0}),disabled:!R,onClick:()=>S({dialog:`make`}),children:C.make});return(0,X.jsxs)(g,{title:C.title,lead:C.lead,actions:B,children:[(0,X.jsxs)(`div`,{className:I.links,children:[!F.linksAllowed&&(0,X.jsx)(v,{tone:`idle`,title:C.notAllowed,actions:n(`CONFIGURE_POLICIES`)&&(0,X.jsx)(i,{component:l,href:r(`settings`),variant:`default`,size:`sm`,children:C.toSettings}),children:(0,X.jsx)(`p`,{children:C.notAllowedLead})}),(0,X.jsx)(h,{label:C.filter,value:d,choose:e=>{p(e),u()},chips:[{value:null,label:C.all},...be.map(e=>({value:e,label:E[e]}))]}),P.totalCount===0?(0,X.jsx)(T,{icon:(0,X.jsx)(a,{size:26,"aria-hidden":!0}),title:d?C.noneSuch:C.none,lead:d?void 0:C.noneLead}):(0,X.jsx)(x,{label:C.title,rows:P.nodes,columns:O,name:({createdAt:e})=>e,waiting:M})]}),(0,X.jsx)(b,{pageInfo:P.pageInfo,total:P.totalCount,turn:c}),m?.dialog===`make`&&(0,X.jsx)(_e,{longest:F.longestLinkLife,close:z}),m?.dialog===`show`&&(0,X.jsx)(ye,{id:m.link.id,close:z}),m?.dialog===`revoke`&&(0,X.jsx)(ve,{id:m.link.id,close:z})]})}export{xe as default};