import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Bt as t,D as n,Et as r,Ft as i,Gn as a,H as o,J as s,K as c,Kt as l,Lt as u,Nt as d,O as f,Pt as p,T as m,U as h,Wn as g,X as _,Xt as v,Zt as y,_ as b,_t as x,an as S,b as C,cn as w,ct as T,d as ee,gt as te,it as E,jt as ne,kt as D,ln as re,lt as ie,pn as O,rn as ae,rt as oe,u as se,un as ce,vt as le,w as ue,xt as k,y as de,yt as fe}from"./libraries-rz6hNmk8.js";import{A,B as pe,D as me,F as he,H as ge,I as j,J as M,K as N,M as _e,N as ve,O as P,P as ye,S as be,T as xe,W as Se,_ as Ce,a as we,b as Te,g as Ee,h as De,i as Oe,j as ke,k as Ae,m as je,n as Me,p as F,r as Ne,x as Pe,y as Fe}from"./dashboard-CsBbKlMF.js";import{r as Ie,t as Le}from"./pager-D78Wx7f-.js";import{t as Re}from"./IconDots-BI348jzh.js";import{t as ze}from"./rows-DQS7HyZI.js";import{a as Be,c as Ve,i as He,l as Ue,n as We,o as Ge,r as Ke,s as qe,t as Je}from"./dialog-D28hMr3u.js";import{n as Ye,t as Xe}from"./confirm-DZU8R-R2.js";import{n as Ze,t as Qe}from"./letter-frame-Dh0EIWhK.js";import{r as $e,t as et}from"./state-signs-Dj41R_V5.js";import{t as tt}from"./IconDownload-CJK_jl-9.js";import{t as nt}from"./path-of-CqDArCts.js";import{t as rt}from"./NativeSelect-BmGvwxkP.js";import{t as it}from"./TextInput-Bd8wIxnx.js";import{t as at}from"./IconSearch-BGXYt3Op.js";import{t as ot}from"./department-select-moVegL61.js";import{t as st}from"./IconChevronDown-DlEzmNQx.js";import{n as ct,t as lt}from"./history-Bff3mAZp.js";import{t as ut}from"./Switch-bg_CG6qA.js";import{t as dt}from"./Textarea-CkccSxZ5.js";import{t as ft}from"./role-select-DyitygCZ.js";import{f as pt}from"./Select-CvbBGgbh.js";import{i as mt,t as ht}from"./generated-DQ9L8yWq.js";import{t as gt}from"./IconCircleCheck-aNFdqhok.js";import{n as _t,r as vt,t as yt}from"./idempotency-DMgqSp54.js";import{t as bt}from"./form-dialog-wpbwbqqn.js";function xt(e,t){return n=>{if(typeof n!=`string`||n.trim().length===0)throw Error(t);return`${e}-${n}`}}var[St,I]=ce(`Drawer component was not found in tree`),L={root:`m_f11b401e`,header:`m_5a7c2c9`,content:`m_b8a05bbd`,inner:`m_31cd769a`},R=a(),Ct=k(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=D(`DrawerBody`,null,e),s=I();return(0,R.jsx)(Ve,{...s.getStyles(`body`,{classNames:t,style:r,styles:i,className:n}),...o})});Ct.classes=L,Ct.displayName=`@mantine/core/DrawerBody`;var z=k(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=D(`DrawerCloseButton`,null,e),s=I();return(0,R.jsx)(qe,{...s.getStyles(`close`,{classNames:t,style:r,styles:i,className:n}),...o})});z.classes=L,z.displayName=`@mantine/core/DrawerCloseButton`;var wt=k(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,children:o,radius:s,__hidden:c,...l}=D(`DrawerContent`,null,e),u=I(),d=u.scrollAreaComponent||We;return(0,R.jsx)(Ge,{...u.getStyles(`content`,{className:n,style:r,styles:i,classNames:t}),innerProps:u.getStyles(`inner`,{className:n,style:r,styles:i,classNames:t}),...l,radius:s||u.radius||0,"data-hidden":c||void 0,children:(0,R.jsx)(d,{style:{height:`calc(100vh - var(--drawer-offset) * 2)`},children:o})})});wt.classes=L,wt.displayName=`@mantine/core/DrawerContent`;var Tt=k(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=D(`DrawerHeader`,null,e),s=I();return(0,R.jsx)(Be,{...s.getStyles(`header`,{classNames:t,style:r,styles:i,className:n}),...o})});Tt.classes=L,Tt.displayName=`@mantine/core/DrawerHeader`;var Et=k(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=D(`DrawerOverlay`,null,e),s=I();return(0,R.jsx)(He,{...s.getStyles(`overlay`,{classNames:t,style:r,styles:i,className:n}),...o})});Et.classes=L,Et.displayName=`@mantine/core/DrawerOverlay`;function Dt(e){switch(e){case`top`:return`flex-start`;case`bottom`:return`flex-end`;default:return}}function Ot(e){if(e===`top`||e===`bottom`)return`0 0 calc(100% - var(--drawer-offset, 0rem) * 2)`}var kt={top:`slide-down`,bottom:`slide-up`,left:`slide-right`,right:`slide-left`},At={top:`slide-down`,bottom:`slide-up`,right:`slide-right`,left:`slide-left`},jt={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:w(`modal`),position:`left`},Mt=t((e,{position:t,size:n,offset:r})=>({root:{"--drawer-size":S(n,`drawer-size`),"--drawer-flex":Ot(t),"--drawer-height":t===`left`||t===`right`?void 0:`var(--drawer-size)`,"--drawer-align":Dt(t),"--drawer-justify":t===`right`?`flex-end`:void 0,"--drawer-offset":O(r)}})),B=k(e=>{let t=D(`DrawerRoot`,jt,e),{classNames:n,className:i,style:a,styles:o,unstyled:s,vars:c,scrollAreaComponent:l,position:u,transitionProps:d,radius:f,attributes:p,...m}=t,{dir:h}=le(),g=r({name:`Drawer`,classes:L,props:t,className:i,style:a,classNames:n,styles:o,unstyled:s,attributes:p,vars:c,varsResolver:Mt}),_=(h===`rtl`?At:kt)[u];return(0,R.jsx)(St,{value:{scrollAreaComponent:l,getStyles:g,radius:f},children:(0,R.jsx)(Ue,{...g(`root`),transitionProps:{transition:_,...d},"data-offset-scrollbars":l===x.Autosize||void 0,unstyled:s,...m})})});B.classes=L,B.varsResolver=Mt,B.displayName=`@mantine/core/DrawerRoot`;var V=e(g(),1),Nt=(0,V.createContext)(null);function Pt({children:e}){let[t,n]=(0,V.useState)([]),[r,i]=(0,V.useState)(w(`modal`)),[a]=(0,V.useState)(()=>new WeakSet);return(0,R.jsx)(Nt,{value:{stack:t,addModal:(e,t)=>{n(t=>[...new Set([...t,e])]),i(e=>typeof t==`number`&&typeof e==`number`?Math.max(e,t):e)},removeModal:e=>n(t=>t.filter(t=>t!==e)),getZIndex:e=>`calc(${r} + ${t.indexOf(e)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:a},children:e})}Pt.displayName=`@mantine/core/DrawerStack`;var Ft=k(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=D(`DrawerTitle`,null,e),s=I();return(0,R.jsx)(Ke,{...s.getStyles(`title`,{classNames:t,style:r,styles:i,className:n}),...o})});Ft.classes=L,Ft.displayName=`@mantine/core/DrawerTitle`;var It={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:w(`modal`),withOverlay:!0,withCloseButton:!0},H=k(e=>{let{title:t,withOverlay:n,overlayProps:r,withCloseButton:i,closeButtonProps:a,children:o,opened:s,stackId:c,zIndex:l,...u}=D(`Drawer`,It,e),d=(0,V.use)(Nt),f=!!t||i,p=d&&c?{closeOnEscape:d.currentId===c,trapFocus:d.currentId===c,zIndex:d.getZIndex(c),__handledEscapeEvents:d.handledEscapeEvents}:{},m=n===!1?!1:c&&d?d.currentId===c:s;return(0,V.useEffect)(()=>{d&&c&&(s?d.addModal(c,l||w(`modal`)):d.removeModal(c))},[s,c,l]),(0,R.jsxs)(B,{opened:s,zIndex:d&&c?d.getZIndex(c):l,...u,...p,children:[n&&(0,R.jsx)(Et,{visible:m,transitionProps:d&&c?{duration:0}:void 0,...r}),(0,R.jsxs)(wt,{__hidden:d&&c&&s?c!==d.currentId:!1,children:[f&&(0,R.jsxs)(Tt,{children:[t&&(0,R.jsx)(Ft,{children:t}),i&&(0,R.jsx)(z,{...a})]}),(0,R.jsx)(Ct,{children:o})]})]})});H.classes=L,H.displayName=`@mantine/core/Drawer`,H.Root=B,H.Overlay=Et,H.Content=wt,H.Body=Ct,H.Header=Tt,H.Title=Ft,H.CloseButton=z,H.Stack=Pt;var[Lt,Rt]=ce(`Tabs component was not found in the tree`),U={root:`m_89d60db1`,"list--default":`m_576c9d4`,list:`m_89d33d6d`,tab:`m_4ec4dce6`,panel:`m_b0c91715`,tabSection:`m_fc420b1f`,tabLabel:`m_42bbd1ae`,"tab--default":`m_539e827b`,"list--outline":`m_6772fbd5`,"tab--outline":`m_b59ab47c`,"tab--pills":`m_c3381914`},zt=k(e=>{let t=D(`TabsList`,null,e),{children:n,className:r,grow:i,justify:a,classNames:o,styles:s,style:c,mod:l,...u}=t,d=Rt();return(0,R.jsx)(fe,{...d.getStyles(`list`,{className:r,style:c,classNames:o,styles:s,props:t,variant:d.variant}),role:`tablist`,variant:d.variant,mod:[{grow:i,orientation:d.orientation,placement:d.orientation===`vertical`&&d.placement,inverted:d.inverted},l],"aria-orientation":d.orientation,__vars:{"--tabs-justify":a},...u,children:n})});zt.classes=U,zt.displayName=`@mantine/core/TabsList`;var Bt=k(e=>{let t=D(`TabsPanel`,null,e),{children:n,className:r,value:i,classNames:a,styles:o,style:s,mod:c,keepMounted:l,...u}=t,f=d(),p=Rt();(0,V.useEffect)(()=>(p.setMountedPanel(i,!0),()=>{p.setMountedPanel(i,!1)}),[i]);let m=p.value===i,h=p.keepMounted||l,g=p.keepMountedMode!==`display-none`,_=h&&g&&f!==`test`?(0,R.jsx)(V.Activity,{mode:m?`visible`:`hidden`,children:n}):h||m?n:null;return(0,R.jsx)(fe,{...p.getStyles(`panel`,{className:r,classNames:a,styles:o,style:[s,m?void 0:{display:`none`}],props:t}),mod:[{orientation:p.orientation},c],role:`tabpanel`,id:p.getPanelId(i),"aria-labelledby":p.getTabId(i),...u,children:_})});Bt.classes=U,Bt.displayName=`@mantine/core/TabsPanel`;var Vt=k(e=>{let t=D(`TabsTab`,null,e),{className:n,children:r,rightSection:i,leftSection:a,value:o,onClick:s,onKeyDown:c,disabled:l,color:d,style:f,classNames:p,styles:m,vars:h,mod:g,tabIndex:_,...v}=t,y=ne(),{dir:b}=le(),x=Rt(),S=o===x.value,C=e=>{x.onChange(x.allowTabDeactivation&&o===x.value?null:o),s?.(e)},w={classNames:p,styles:m,props:t};return(0,R.jsxs)(te,{...x.getStyles(`tab`,{className:n,style:f,variant:x.variant,...w}),disabled:l,unstyled:x.unstyled,variant:x.variant,mod:[{active:S,disabled:l,orientation:x.orientation,inverted:x.inverted,placement:x.orientation===`vertical`&&x.placement},g],role:`tab`,id:x.getTabId(o),"aria-selected":S,tabIndex:_===void 0?S||x.value===null?0:-1:_,"aria-controls":x.mountedPanels.current.has(o)?x.getPanelId(o):void 0,onClick:C,__vars:{"--tabs-color":d?u(d,y):void 0},onKeyDown:re({siblingSelector:`[role="tab"]`,parentSelector:`[role="tablist"]`,activateOnFocus:x.activateTabWithKeyboard,loop:x.loop,orientation:x.orientation||`horizontal`,dir:b,onKeyDown:c}),...v,children:[a&&(0,R.jsx)(`span`,{...x.getStyles(`tabSection`,w),"data-position":`left`,children:a}),r&&(0,R.jsx)(`span`,{...x.getStyles(`tabLabel`,w),children:r}),i&&(0,R.jsx)(`span`,{...x.getStyles(`tabSection`,w),"data-position":`right`,children:i})]})});Vt.classes=U,Vt.displayName=`@mantine/core/TabsTab`;var Ht=`Tabs.Tab or Tabs.Panel component was rendered with invalid value or without value`,Ut={keepMounted:!0,keepMountedMode:`activity`,orientation:`horizontal`,loop:!0,activateTabWithKeyboard:!0,variant:`default`,placement:`left`},Wt=t((e,{radius:t,color:n,autoContrast:r})=>({root:{"--tabs-radius":ae(t),"--tabs-color":u(n,e),"--tabs-text-color":p(r,e)?i({color:n,theme:e,autoContrast:r}):void 0}})),W=k(e=>{let t=D(`Tabs`,Ut,e),{defaultValue:n,value:i,onChange:a,orientation:o,children:s,loop:c,id:u,activateTabWithKeyboard:d,allowTabDeactivation:f,variant:p,color:m,radius:h,inverted:g,placement:_,keepMounted:b,keepMountedMode:x,classNames:S,styles:C,unstyled:w,className:T,style:ee,vars:te,autoContrast:E,mod:ne,attributes:re,...ie}=t,O=v(u),ae=(0,V.useRef)(new Set),oe=y(),se=(0,V.useCallback)((e,t)=>{let n=ae.current;t&&!n.has(e)?(n.add(e),oe()):!t&&n.has(e)&&(n.delete(e),oe())},[]),[ce,le]=l({value:i,defaultValue:n,finalValue:null,onChange:a}),ue=r({name:`Tabs`,props:t,classes:U,className:T,style:ee,classNames:S,styles:C,unstyled:w,attributes:re,vars:te,varsResolver:Wt});return(0,R.jsx)(Lt,{value:{placement:_,value:ce,orientation:o,id:O,loop:c,activateTabWithKeyboard:d,getTabId:xt(`${O}-tab`,Ht),getPanelId:xt(`${O}-panel`,Ht),onChange:le,allowTabDeactivation:f,variant:p,color:m,radius:h,inverted:g,keepMounted:b,keepMountedMode:x,unstyled:w,getStyles:ue,mountedPanels:ae,setMountedPanel:se},children:(0,R.jsx)(fe,{id:O,variant:p,mod:[{orientation:o,inverted:o===`horizontal`&&g,placement:o===`vertical`&&_},ne],...ue(`root`),...ie,children:s})})});W.classes=U,W.varsResolver=Wt,W.displayName=`@mantine/core/Tabs`,W.Tab=Vt,W.Panel=Bt,W.List=zt;var Gt=de(`outline`,`eye`,`Eye`,[[`path`,{d:`M10 12a2 2 0 1 0 4 0a2 2 0 0 0 -4 0`,key:`svg-0`}],[`path`,{d:`M21 12c-2.4 4 -5.4 6 -9 6c-3.6 0 -6.6 -2 -9 -6c2.4 -4 5.4 -6 9 -6c3.6 0 6.6 2 9 6`,key:`svg-1`}]]),Kt=de(`outline`,`hourglass`,`Hourglass`,[[`path`,{d:`M6.5 7h11`,key:`svg-0`}],[`path`,{d:`M6.5 17h11`,key:`svg-1`}],[`path`,{d:`M6 20v-2a6 6 0 1 1 12 0v2a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1 -1`,key:`svg-2`}],[`path`,{d:`M6 4v2a6 6 0 1 0 12 0v-2a1 1 0 0 0 -1 -1h-10a1 1 0 0 0 -1 1`,key:`svg-3`}]]),qt=de(`outline`,`mail-forward`,`MailForward`,[[`path`,{d:`M12 18h-7a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v7.5`,key:`svg-0`}],[`path`,{d:`M3 6l9 6l9 -6`,key:`svg-1`}],[`path`,{d:`M15 18h6`,key:`svg-2`}],[`path`,{d:`M18 15l3 3l-3 3`,key:`svg-3`}]]),Jt=de(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),Yt={button:`_button_dutjr_1`},Xt={withinPortal:!1,withInitialFocusPlaceholder:!1};function Zt(){let[e,t]=(0,V.useState)(null);return{opened:e,open:(0,V.useCallback)((e,n)=>t(t=>t?.button===n?null:{row:e,button:n}),[]),close:()=>t(null)}}function Qt({label:e,open:t}){return(0,R.jsx)(`button`,{type:`button`,className:Yt.button,"aria-label":e,"aria-haspopup":`menu`,onClick:e=>t(e.currentTarget),children:(0,R.jsx)(Re,{size:18,"aria-hidden":!0})})}function $t({opened:e,close:t,children:n}){let[r,i]=(0,V.useState)(e);return e&&e!==r&&i(e),(0,R.jsxs)(s,{opened:e!==null,onClose:t,...Xt,position:`bottom-end`,children:[(0,R.jsx)(s.Target,{children:(0,R.jsx)(en,{element:r?.button??null})}),(0,R.jsx)(s.Dropdown,{children:r&&n(r.row)})]})}function en({element:e,ref:t,id:n=``,"aria-expanded":r=!1}){return(0,V.useLayoutEffect)(()=>{if(e)return typeof t==`function`&&t(e),e.id=n,()=>{typeof t==`function`&&t(null),e.removeAttribute(`id`)}},[e,t,n]),(0,V.useLayoutEffect)(()=>{e&&(e.ariaExpanded=String(r))},[e,r]),null}var G=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},tn=new G(`
    query Invitations($organizationId: ID!, $first: Int, $after: Cursor, $last: Int, $before: Cursor, $where: InvitationFilter, $orderBy: InvitationOrder) {
  organization(id: $organizationId) {
    id
    invitations(
      first: $first
      after: $after
      last: $last
      before: $before
      where: $where
      orderBy: $orderBy
    ) {
      nodes {
        ...InvitationRow
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
}`),nn=new G(`
    query ExportOfInvitations($organizationId: ID!) {
  exportInvitations(organizationId: $organizationId)
}
    `),rn=new G(`
    query Invitation($id: ID!) {
  node(id: $id) {
    __typename
    ... on Invitation {
      ...InvitationRow
      organization {
        id
      }
      message
      member {
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
}`),an=new G(`
    query InvitationUrl($id: ID!) {
  node(id: $id) {
    __typename
    ... on Invitation {
      id
      url
    }
  }
}
    `),on=new G(`
    query InvitePolicy($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    policy {
      defaultInvitationDays
      longestInvitationDays
      allowedDomains
      approvalRules {
        id
        name
        roleAtLeast
        outsideListedDomains
        batchLargerThan
        lifeLongerThanDays
      }
    }
  }
}
    `),sn=new G(`
    query LetterToInvitee($organizationId: ID!, $role: Role!, $customRoleId: ID, $department: String, $message: String, $expiresInDays: Int) {
  organization(id: $organizationId) {
    id
    invitationLetterPreview(
      role: $role
      customRoleId: $customRoleId
      department: $department
      message: $message
      expiresInDays: $expiresInDays
    ) {
      subject
      html
    }
  }
}
    `),cn=new G(`
    mutation Invite($input: CreateInvitationInput!) {
  createInvitation(input: $input) {
    invitation {
      ...InvitationRow
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
fragment Refusal on UserError {
  code
  message
  field
}`),ln=new G(`
    mutation InviteMany($input: CreateInvitationsInput!) {
  createInvitations(input: $input) {
    results {
      index
      invitation {
        ...InvitationRow
        url
      }
      userErrors {
        ...Refusal
      }
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
fragment Refusal on UserError {
  code
  message
  field
}`),un=new G(`
    mutation Resend($input: ResendInvitationInput!) {
  resendInvitation(input: $input) {
    invitation {
      ...InvitationRow
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
fragment Refusal on UserError {
  code
  message
  field
}`),dn=new G(`
    mutation Revoke($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    invitation {
      id
      state
      revokedAt
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
}`),K={en:{title:`Invitations`,lead:`Everybody who was asked to come in, and what became of it.`,invite:`Invite people`,export:`Export as CSV`,inviteFirst:`Invite the first people`,none:`Nobody is invited yet`,noneLead:`Invite somebody by e-mail: they open the letter, give a name and a password, and are members at once.`,noneFits:`No invitation matches`,noneFitsLead:`Nothing here matches your search and filters. Change them, or show all again.`,showAll:`Show all`,filters:`Search and filter`,search:`Search by address`,clearSearch:`Clear the search`,filter:{state:`State`,delivery:`Letter`,role:`Role`},filtered:(e,t)=>`${e}: ${t}`,anyTime:`Invited at any time`,spans:{7:`Invited in the last 7 days`,30:`Invited in the last 30 days`,90:`Invited in the last 90 days`},noFilter:e=>`Any ${e.toLowerCase()}`,order:`Order`,orders:{newest:`Newest first`,oldest:`Oldest first`,expiring:`Expiring soonest first`,lasting:`Expiring latest first`,address:`Address A to Z`,addressBackwards:`Address Z to A`},email:`Address`,role:`Role and department`,state:`State`,delivery:`Letter`,invited:`Invited`,expires:`Expires`,actions:`Actions`,actionsFor:e=>`Actions for ${e}`,by:e=>`by ${e}`,automatic:`automatically`,decide:`to be decided`,details:`Show details`,resend:`Send again…`,copyLink:`Copy the personal link`,revoke:`Revoke…`,linkCopied:e=>`The link for ${e} is copied. Whoever has it can come in as this person.`,linkTitle:e=>`The personal link for ${e}`,noLink:e=>`There is no link for ${e}: the invitation is not pending.`,notAsked:`The link could not be fetched. Please try again.`,resendTitle:e=>`Send the invitation to ${e} again?`,resendLead:`A new letter with a new link goes out. The link in the earlier letter stops working.`,resendByHandLead:`It gets a new link for you to hand over, and the earlier link stops working. No letter is sent.`,days:`Valid for how many days?`,daysHint:(e,t)=>`Empty for the usual ${e}; at most ${t}.`,resendAct:`Send again`,resent:e=>`A new letter goes to ${e}.`,resentByHand:e=>`The invitation for ${e} is renewed. Copy its new link: the earlier one stopped working.`,resentAwaits:e=>`The new letter to ${e} awaits approval.`,revokeTitle:e=>`Revoke the invitation for ${e}?`,revokeLead:`Its link stops working at once. You can invite the address anew later.`,revokeAct:`Revoke the invitation`,selected:e=>`${e} selected`,bulk:`What to do with the selected invitations`,resendAll:`Send again`,revokeAll:`Revoke`,clearSelection:`Clear the selection`,resendManyTitle:(e,t)=>e===1?`Send 1 invitation again?`:`Send ${t} invitations again?`,resendManyLead:`Each gets a new letter with a new link, and the earlier link stops working. Expired ones are valid again.`,revokeManyTitle:(e,t)=>e===1?`Revoke 1 invitation?`:`Revoke ${t} invitations?`,revokeManyLead:`Their links stop working at once.`,closedOnes:(e,t)=>e===1?`For 1 of them it is too late; it stays as it is.`:`For ${t} of them it is too late; they stay as they are.`,resendManyAct:e=>`Send ${e} again`,revokeManyAct:e=>`Revoke ${e}`,running:(e,t)=>`${e} of ${t} done`,stop:`Stop here`,resentMany:(e,t)=>e===1?`1 invitation was sent again.`:`${t} invitations were sent again.`,revokedMany:(e,t)=>e===1?`1 invitation was revoked.`:`${t} invitations were revoked.`,refusedMany:(e,t)=>e===1?`1 was refused:`:`${t} were refused:`,untouched:(e,t)=>e===1?`1 was not tried any more.`:`${t} were not tried any more.`,done:`Done`,refusals:{ALREADY_ACCEPTED:`The person has accepted it and is in.`,ALREADY_DECIDED:`It was declined, or its approval was refused. Invite the address anew if you want to.`,REVOKED:`It is revoked already. Invite the address anew if you want to.`,EXPIRED:`It has expired. You can send it again.`},refusedFor:(e,t)=>`${e}: ${t}`},de:{title:`Einladungen`,lead:`Alle, die eingeladen wurden, und was daraus wurde.`,invite:`Leute einladen`,export:`Als CSV exportieren`,inviteFirst:`Die Ersten einladen`,none:`Noch ist niemand eingeladen`,noneLead:`Laden Sie jemanden per E-Mail ein: Wer den Brief öffnet, nennt Namen und Passwort und ist sofort Mitglied.`,noneFits:`Keine Einladung passt`,noneFitsLead:`Nichts hier passt zu Suche und Filtern. Ändern Sie sie, oder zeigen Sie wieder alle.`,showAll:`Alle zeigen`,filters:`Suchen und filtern`,search:`Nach Adresse suchen`,clearSearch:`Suche leeren`,filter:{state:`Stand`,delivery:`Brief`,role:`Rolle`},filtered:(e,t)=>`${e}: ${t}`,anyTime:`Irgendwann eingeladen`,spans:{7:`In den letzten 7 Tagen eingeladen`,30:`In den letzten 30 Tagen eingeladen`,90:`In den letzten 90 Tagen eingeladen`},noFilter:e=>`${e}: alle`,order:`Reihenfolge`,orders:{newest:`Neueste zuerst`,oldest:`Älteste zuerst`,expiring:`Bald ablaufende zuerst`,lasting:`Spät ablaufende zuerst`,address:`Adresse A bis Z`,addressBackwards:`Adresse Z bis A`},email:`Adresse`,role:`Rolle und Abteilung`,state:`Stand`,delivery:`Brief`,invited:`Eingeladen`,expires:`Läuft ab`,actions:`Aktionen`,actionsFor:e=>`Aktionen für ${e}`,by:e=>`von ${e}`,automatic:`automatisch`,decide:`zu entscheiden`,details:`Einzelheiten zeigen`,resend:`Erneut senden…`,copyLink:`Persönlichen Link kopieren`,revoke:`Zurückziehen…`,linkCopied:e=>`Der Link für ${e} ist kopiert. Wer ihn hat, kann als diese Person hereinkommen.`,linkTitle:e=>`Der persönliche Link für ${e}`,noLink:e=>`Für ${e} gibt es keinen Link: Die Einladung ist nicht offen.`,notAsked:`Der Link ließ sich nicht holen. Bitte versuchen Sie es noch einmal.`,resendTitle:e=>`Die Einladung an ${e} erneut senden?`,resendLead:`Ein neuer Brief mit einem neuen Link geht hinaus. Der Link im früheren Brief funktioniert dann nicht mehr.`,resendByHandLead:`Sie bekommt einen neuen Link, den Sie übergeben; der frühere funktioniert dann nicht mehr. Ein Brief geht nicht hinaus.`,days:`Wie viele Tage gültig?`,daysHint:(e,t)=>`Leer für die üblichen ${e}; höchstens ${t}.`,resendAct:`Erneut senden`,resent:e=>`Ein neuer Brief geht an ${e}.`,resentByHand:e=>`Die Einladung für ${e} ist erneuert. Kopieren Sie den neuen Link: Der frühere funktioniert nicht mehr.`,resentAwaits:e=>`Der neue Brief an ${e} wartet auf Freigabe.`,revokeTitle:e=>`Die Einladung für ${e} zurückziehen?`,revokeLead:`Ihr Link funktioniert sofort nicht mehr. Sie können die Adresse später neu einladen.`,revokeAct:`Einladung zurückziehen`,selected:e=>`${e} ausgewählt`,bulk:`Was mit den ausgewählten Einladungen geschehen soll`,resendAll:`Erneut senden`,revokeAll:`Zurückziehen`,clearSelection:`Auswahl aufheben`,resendManyTitle:(e,t)=>e===1?`1 Einladung erneut senden?`:`${t} Einladungen erneut senden?`,resendManyLead:`Jede bekommt einen neuen Brief mit neuem Link; der frühere funktioniert nicht mehr. Abgelaufene gelten wieder.`,revokeManyTitle:(e,t)=>e===1?`1 Einladung zurückziehen?`:`${t} Einladungen zurückziehen?`,revokeManyLead:`Ihre Links funktionieren sofort nicht mehr.`,closedOnes:(e,t)=>e===1?`Bei 1 davon ist es zu spät; sie bleibt, wie sie ist.`:`Bei ${t} davon ist es zu spät; sie bleiben, wie sie sind.`,resendManyAct:e=>`${e} erneut senden`,revokeManyAct:e=>`${e} zurückziehen`,running:(e,t)=>`${e} von ${t} erledigt`,stop:`Hier anhalten`,resentMany:(e,t)=>e===1?`1 Einladung wurde erneut gesendet.`:`${t} Einladungen wurden erneut gesendet.`,revokedMany:(e,t)=>e===1?`1 Einladung wurde zurückgezogen.`:`${t} Einladungen wurden zurückgezogen.`,refusedMany:(e,t)=>e===1?`1 wurde verweigert:`:`${t} wurden verweigert:`,untouched:(e,t)=>e===1?`1 wurde nicht mehr versucht.`:`${t} wurden nicht mehr versucht.`,done:`Fertig`,refusals:{ALREADY_ACCEPTED:`Die Person hat sie angenommen und ist Mitglied.`,ALREADY_DECIDED:`Sie wurde abgelehnt oder nicht freigegeben. Laden Sie die Adresse neu ein, wenn Sie möchten.`,REVOKED:`Sie ist schon zurückgezogen. Laden Sie die Adresse neu ein, wenn Sie möchten.`,EXPIRED:`Sie ist abgelaufen. Sie können sie erneut senden.`},refusedFor:(e,t)=>`${e}: ${t}`}},fn=({state:e,erasedAt:t})=>!t&&(e===`PENDING`||e===`EXPIRED`||e===`AWAITING_APPROVAL`),pn=({state:e})=>e===`PENDING`||e===`AWAITING_APPROVAL`;function mn(){let[e]=ye(un);return({id:t},n)=>e({input:{invitationId:t,expiresInDays:n}})}function hn(){let[e]=ye(dn);return({id:t},n)=>e({input:{invitationId:t,reason:n}})}function gn(){let e=Te(),t=M(K).refusals;return n=>(n.code&&t[n.code])??e(n)}function _n(){let e=he(an),t=be(),n=M(K),[r,i]=(0,V.useState)(null);async function a({id:r,email:a}){let o=await e({id:r});if(!o)return t.failed(n.notAsked);let s=o.node?.__typename===`Invitation`?o.node.url:null;if(!s)return t.failed(n.noLink(a));try{await navigator.clipboard.writeText(s),t.done(n.linkCopied(a))}catch{i({email:a,url:s})}}return{copy:a,shown:r,hide:()=>i(null)}}var q={search:`_search_4wdh9_1`,department:`_department_4wdh9_5`,filters:`_filters_4wdh9_15`,address:`_address_4wdh9_20`,small:`_small_4wdh9_31`,problem:`_problem_4wdh9_37`,bulk:`_bulk_4wdh9_46`,refused:`_refused_4wdh9_64`};function vn({act:e,count:t,done:n,refused:r,close:i}){let a=M(K),{number:o}=N(),s=gn(),c=t-n-r.length;return(0,R.jsxs)(h,{children:[(0,R.jsxs)(`div`,{role:`status`,children:[(0,R.jsx)(E,{children:(e===`resend`?a.resentMany:a.revokedMany)(n,o(n))}),c>0&&(0,R.jsx)(E,{children:a.untouched(c,o(c))}),r.length>0&&(0,R.jsx)(E,{children:a.refusedMany(r.length,o(r.length))})]}),r.length>0&&(0,R.jsx)(`ul`,{className:q.refused,tabIndex:0,"aria-label":a.refusedMany(r.length,o(r.length)),children:r.map(({row:e,problems:t})=>(0,R.jsxs)(`li`,{children:[(0,R.jsx)(`strong`,{children:e.email}),t.map(s).join(` `)]},e.id))}),(0,R.jsx)(T,{justify:`flex-end`,children:(0,R.jsx)(_,{onClick:i,"data-autofocus":!0,children:a.done})})]})}function yn({value:e,choose:t,error:n}){let{id:r}=P().organization,{data:i}=j(on,{organizationId:r}),a=M(K),o=i?.organization?.policy,s=o?.defaultInvitationDays??30,c=o?.longestInvitationDays??30;return(0,R.jsx)(Ze,{label:a.days,description:a.daysHint(s,c),placeholder:String(s),min:1,max:c,allowDecimal:!1,allowNegative:!1,value:e,onChange:e=>t(e===``?``:Number(e)),error:n})}var bn=4;async function xn(e,t,n,r){let i=e.values();await Promise.all(Array.from({length:bn},async()=>{for(let e of i){if(r.aborted)return;n(e,await t(e))}}))}function Sn({act:e,rows:t,end:n}){let r=M(K),{number:i}=N(),[a,o]=(0,V.useState)(``),[s,l]=(0,V.useState)(``),{phase:u,done:d,refused:f,start:p,stop:m}=Cn(e,t,a||null,s.trim()||null),g=t.length,v=e===`resend`?r.resendManyTitle:r.revokeManyTitle;return(0,R.jsxs)(Je,{title:v(g,i(g)),close:()=>n(u!==`asking`),children:[u===`asking`&&(0,R.jsx)(wn,{act:e,rows:t,start:p,giveUp:()=>n(!1),children:e===`resend`?(0,R.jsx)(yn,{value:a,choose:o}):(0,R.jsx)(Ye,{value:s,write:l})}),u===`running`&&(0,R.jsxs)(h,{children:[(0,R.jsx)(E,{role:`status`,children:r.running(i(d+f.length),i(g))}),(0,R.jsx)(c,{value:100*(d+f.length)/g,"aria-label":v(g,i(g)),transitionDuration:200}),(0,R.jsx)(T,{justify:`flex-end`,children:(0,R.jsx)(_,{variant:`default`,onClick:m,children:r.stop})})]}),u===`over`&&(0,R.jsx)(vn,{act:e,count:g,done:d,refused:f,close:()=>n(!0)})]})}function Cn(e,t,n,r){let i=mn(),a=hn(),[o,s]=(0,V.useState)(`asking`),[c,l]=(0,V.useState)(0),[u,d]=(0,V.useState)([]),f=(0,V.useRef)(new AbortController);(0,V.useEffect)(()=>(f.current=new AbortController,()=>f.current.abort()),[]);async function p(){s(`running`),await xn(t,async t=>{let{problems:o}=await(e===`resend`?i(t,n):a(t,r));return o},(e,t)=>t.length>0?d(n=>[...n,{row:e,problems:t}]):l(e=>e+1),f.current.signal),s(`over`)}return{phase:o,done:c,refused:u,start:()=>void p(),stop:()=>f.current.abort()}}function wn({act:e,rows:t,start:n,giveUp:r,children:i}){let a=M(K),{cancel:o}=M(ge),{number:s}=N(),c=t.filter(t=>!(e===`resend`?fn(t):pn(t))).length,l=s(t.length);return(0,R.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),n()},children:(0,R.jsxs)(h,{children:[(0,R.jsx)(E,{children:e===`resend`?a.resendManyLead:a.revokeManyLead}),c>0&&(0,R.jsx)(E,{children:a.closedOnes(c,s(c))}),i,(0,R.jsxs)(T,{justify:`flex-end`,children:[(0,R.jsx)(_,{variant:`default`,onClick:r,children:o}),(0,R.jsx)(_,{type:`submit`,...e===`revoke`&&{color:`red`},children:e===`resend`?a.resendManyAct(l):a.revokeManyAct(l)})]})]})})}function Tn({rows:e,clear:t}){let n=M(K),{number:r}=N(),[i,a]=(0,V.useState)(null),[o,s]=(0,V.useState)([]),c=t=>{s(e),a(t)};return(0,R.jsxs)(R.Fragment,{children:[e.length>0&&(0,R.jsxs)(`section`,{className:q.bulk,"aria-label":n.bulk,children:[(0,R.jsx)(E,{fw:600,size:`sm`,role:`status`,children:n.selected(r(e.length))}),(0,R.jsx)(_,{size:`sm`,variant:`light`,onClick:()=>c(`resend`),children:n.resendAll}),(0,R.jsx)(_,{size:`sm`,variant:`light`,color:`red`,onClick:()=>c(`revoke`),children:n.revokeAll}),(0,R.jsx)(ie,{"aria-label":n.clearSelection,onClick:t})]}),i&&(0,R.jsx)(Sn,{act:i,rows:o,end:e=>{a(null),e&&t()}})]})}function En(e,{details:t,openMenu:n}){return[{title:e.email,cell:e=>(0,R.jsx)(C,{className:q.address,href:t(e),children:e.email})},{title:e.state,cell:({state:e})=>(0,R.jsx)($e,{state:e})},{title:e.delivery,cell:e=>(0,R.jsx)(Dn,{of:e})},{title:e.expires,cell:e=>(0,R.jsx)(On,{of:e})},{title:e.role,cell:e=>(0,R.jsx)(kn,{of:e})},{title:e.invited,cell:e=>(0,R.jsx)(An,{of:e}),wide:!0},{title:e.actions,bare:!0,cell:t=>(0,R.jsx)(Qt,{label:e.actionsFor(t.email),open:e=>n(t,e)})}]}function Dn({of:{state:e,delivery:t,deliveryProblem:n}}){return e===`AWAITING_APPROVAL`||e===`REJECTED`?null:(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(et,{delivery:t}),n&&(0,R.jsx)(`span`,{className:q.problem,children:n})]})}function On({of:{state:e,expiresAt:t}}){let n=M(K);return e===`PENDING`?(0,R.jsx)(je,{to:t}):e===`AWAITING_APPROVAL`?(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(je,{to:t}),` `,(0,R.jsx)(`span`,{className:q.small,children:n.decide})]}):null}function kn({of:e}){return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(Ee,{of:e}),e.department&&(0,R.jsx)(`span`,{className:q.small,children:e.department})]})}function An({of:{createdAt:e,inviter:t,approval:n}}){let r=M(K),i=t??n?.requester;return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(F,{time:e}),(0,R.jsx)(`span`,{className:q.small,children:i?r.by(i.name):r.automatic})]})}function jn(){let{id:e}=P().organization,{data:t}=j(nn,{organizationId:e}),n=M(K),r=t?.exportInvitations;return(0,R.jsx)(_,{component:`a`,href:r?nt(r):void 0,download:!0,variant:`default`,leftSection:(0,R.jsx)(tt,{size:16,"aria-hidden":!0}),children:n.export})}function Mn({name:e,terms:t,called:n,chosen:r,choose:i}){let a=M(K),{list:o}=N(),c=e=>i(t.filter(t=>t===e!==r.includes(t)));return(0,R.jsxs)(s,{closeOnItemClick:!1,...Xt,position:`bottom-start`,children:[(0,R.jsx)(s.Target,{children:(0,R.jsx)(_,{variant:r.length>0?`light`:`default`,fw:r.length>0?600:400,rightSection:(0,R.jsx)(st,{size:16,"aria-hidden":!0}),children:r.length>0?a.filtered(e,o(r.map(e=>n[e]))):e})}),(0,R.jsxs)(s.Dropdown,{children:[t.map(e=>(0,R.jsx)(s.CheckboxItem,{checked:r.includes(e),onChange:()=>c(e),children:n[e]},e)),(0,R.jsx)(s.Divider,{}),(0,R.jsx)(s.Item,{disabled:r.length===0,onClick:()=>i([]),children:a.noFilter(e)})]})]})}var Nn={newest:{field:`CREATED_AT`,direction:`DESC`},oldest:{field:`CREATED_AT`,direction:`ASC`},expiring:{field:`EXPIRES_AT`,direction:`ASC`},lasting:{field:`EXPIRES_AT`,direction:`DESC`},address:{field:`EMAIL`,direction:`ASC`},addressBackwards:{field:`EMAIL`,direction:`DESC`}},J={state:[`AWAITING_APPROVAL`,`PENDING`,`ACCEPTED`,`DECLINED`,`EXPIRED`,`REVOKED`,`REJECTED`],delivery:[`QUEUED`,`SENT`,`DEFERRED`,`FAILED`,`HANDED_OVER`],role:[`VIEWER`,`MEMBER`,`ADMIN`]},Pn={search:``,state:[],delivery:[],role:[],department:``,days:null,order:`newest`};function Fn(e){let t=e.get(`order`);return{search:e.get(`search`)??``,state:In(e,`state`,J.state),delivery:In(e,`delivery`,J.delivery),role:In(e,`role`,J.role),department:e.get(`department`)??``,days:Me(e.get(`days`)),order:Ln(t)?t:Pn.order}}function In(e,t,n){let r=e.getAll(t).flatMap(e=>e.split(`,`));return n.filter(e=>r.includes(e))}var Ln=e=>e!==null&&Object.hasOwn(Nn,e);function Rn(e){let t=new URLSearchParams;e.search&&t.set(`search`,e.search);for(let n of[`state`,`delivery`,`role`])for(let r of e[n])t.append(n,r);return e.department&&t.set(`department`,e.department),e.days&&t.set(`days`,String(e.days)),e.order!==Pn.order&&t.set(`order`,e.order),t}function zn(e,t){let{search:n,state:r,delivery:i,role:a,department:o,days:s}=e,c={...n.trim()&&{search:n.trim()},...r.length>0&&{state:r},...i.length>0&&{delivery:i},...a.length>0&&{role:a},...o.trim()&&{department:o.trim()},...s&&{createdAfter:Bn(Oe(s,t))}};return Object.keys(c).length>0?c:null}function Bn(e){return new Date(Date.parse(e)-1).toISOString()}function Vn(){let[e,t]=f(),n=Fn(e);return{filters:n,key:Rn(n).toString(),setFilters:e=>t(t=>Rn({...Fn(t),...e}),{replace:!0})}}var Hn=300;function Un(e,t){let[n,r]=(0,V.useState)(e),[i,a]=(0,V.useState)(e);e!==i&&(a(e),r(e));let o=(0,V.useRef)(t);return(0,V.useEffect)(()=>{o.current=t}),(0,V.useEffect)(()=>{if(n===e)return;let t=setTimeout(()=>o.current(n),Hn);return()=>clearTimeout(t)},[n,e]),[n,r]}function Wn({filters:e,narrowed:t,change:n}){let r=M(K),i=M(Ce),[a,o]=Un(e.search,e=>n({search:e})),[s,c]=Un(e.department,e=>n({department:e})),l=Object.keys(Nn).map(e=>({value:e,label:r.orders[e]})),u=Ne.map(e=>({value:String(e),label:r.spans[e]}));return(0,R.jsxs)(T,{className:q.filters,role:`search`,"aria-label":r.filters,gap:`xs`,mb:`sm`,children:[(0,R.jsx)(it,{className:q.search,type:`search`,"aria-label":r.search,placeholder:r.search,value:a,onChange:e=>o(e.currentTarget.value),leftSection:(0,R.jsx)(at,{size:16,"aria-hidden":!0}),rightSection:a&&(0,R.jsx)(ie,{size:`sm`,"aria-label":r.clearSearch,onClick:()=>o(``)})}),(0,R.jsx)(Mn,{name:r.filter.state,terms:J.state,called:i.invitation,chosen:e.state,choose:e=>n({state:e})}),(0,R.jsx)(Mn,{name:r.filter.delivery,terms:J.delivery,called:i.delivery,chosen:e.delivery,choose:e=>n({delivery:e})}),(0,R.jsx)(Mn,{name:r.filter.role,terms:J.role,called:i.role,chosen:e.role,choose:e=>n({role:e})}),(0,R.jsx)(`div`,{className:q.department,children:(0,R.jsx)(ot,{bare:!0,value:s,choose:c})}),(0,R.jsx)(rt,{"aria-label":r.invited,data:[{value:``,label:r.anyTime},...u],value:e.days??``,onChange:e=>n({days:Me(e.currentTarget.value)})}),(0,R.jsx)(rt,{"aria-label":r.order,data:l,value:e.order,onChange:e=>n({order:e.currentTarget.value})}),t&&(0,R.jsx)(_,{variant:`subtle`,onClick:()=>n({...Pn,order:e.order}),children:r.showAll})]})}var Y={en:{close:`Close the details`,actions:`Actions`,resend:`Send again`,copyLink:`Copy the personal link`,revoke:`Revoke`,about:`The invitation`,state:`State`,role:`Role`,department:`Department`,nothing:`None`,inviter:`Invited by`,automatic:`A rule or the command line`,created:`Invited`,expires:`Expires`,expired:`Expired`,accepted:`Accepted`,declined:`Declined`,revoked:`Revoked`,erased:`Erased`,erasedLead:`Address and message were erased, as the policy of the organization says.`,member:`Became`,message:`Personal message`,letter:`The letter`,delivery:`Where it is`,sent:`Sent`,attempts:`Attempts`,problem:`What the mail server said`,handedOver:`No letter was sent: the link is handed over by hand.`,approval:`Approval`,needed:(e,t)=>`${e} of ${t} given`,approvals:`Approved`,nobodyYet:`By nobody yet`,requester:`Asked for by`,rules:`Why`,noRule:`A member asked for it`,decideBy:`To be decided by`,rejected:`Rejected`,toApprovals:`Go to the approvals`,history:`What happened`,by:e=>`by ${e}`,change:(e,t)=>`${e} → ${t}`},de:{close:`Einzelheiten schließen`,actions:`Aktionen`,resend:`Erneut senden`,copyLink:`Persönlichen Link kopieren`,revoke:`Zurückziehen`,about:`Die Einladung`,state:`Stand`,role:`Rolle`,department:`Abteilung`,nothing:`Keine`,inviter:`Eingeladen von`,automatic:`Eine Regel oder die Kommandozeile`,created:`Eingeladen`,expires:`Läuft ab`,expired:`Abgelaufen`,accepted:`Angenommen`,declined:`Abgelehnt`,revoked:`Zurückgezogen`,erased:`Gelöscht`,erasedLead:`Adresse und Nachricht wurden gelöscht, wie es die Regeln der Organisation vorsehen.`,member:`Daraus wurde`,message:`Persönliche Nachricht`,letter:`Der Brief`,delivery:`Wo er ist`,sent:`Gesendet`,attempts:`Versuche`,problem:`Was der Mailserver sagte`,handedOver:`Es ging kein Brief hinaus: Der Link wird von Hand übergeben.`,approval:`Freigabe`,needed:(e,t)=>`${e} von ${t} erteilt`,approvals:`Freigegeben`,nobodyYet:`Noch von niemandem`,requester:`Erbeten von`,rules:`Warum`,noRule:`Ein Mitglied hat darum gebeten`,decideBy:`Zu entscheiden bis`,rejected:`Nicht freigegeben`,toApprovals:`Zu den Freigaben`,history:`Was geschah`,by:e=>`von ${e}`,change:(e,t)=>`${e} → ${t}`}},X={head:`_head_1vkju_1`,facts:`_facts_1vkju_9`,link:`_link_1vkju_33`,message:`_message_1vkju_37`,problem:`_problem_1vkju_44`,soft:`_soft_1vkju_48`,timeline:`_timeline_1vkju_53`};function Gn({title:e,children:t}){return(0,R.jsxs)(`section`,{children:[e&&(0,R.jsx)(o,{order:4,size:`h5`,mb:6,children:e}),(0,R.jsx)(`dl`,{className:X.facts,children:t})]})}function Z({name:e,children:t}){return(0,R.jsxs)(`div`,{children:[(0,R.jsx)(`dt`,{children:e}),(0,R.jsx)(`dd`,{children:t})]})}function Kn({of:{approval:e,state:t}}){let n=M(Y),{list:r,number:i}=N(),{path:a}=P();if(!e)return null;let{needed:o,given:s,requester:c,rules:l,decideBy:u,rejectedAt:d}=e;return(0,R.jsxs)(Gn,{title:n.approval,children:[(0,R.jsxs)(Z,{name:n.approvals,children:[n.needed(i(s.length),i(o)),s.length===0&&(0,R.jsx)(`div`,{children:n.nobodyYet}),s.map(({approver:e,at:t})=>(0,R.jsxs)(`div`,{children:[e.name,`, `,(0,R.jsx)(F,{time:t})]},e.id))]}),(0,R.jsx)(Z,{name:n.rules,children:l.length>0?r(l):n.noRule}),c&&(0,R.jsx)(Z,{name:n.requester,children:`${c.name} (${c.email})`}),t===`AWAITING_APPROVAL`&&u&&(0,R.jsxs)(Z,{name:n.decideBy,children:[(0,R.jsx)(De,{time:u}),` `,(0,R.jsx)(oe,{component:C,href:a(`approvals`),underline:`always`,children:n.toApprovals})]}),d&&(0,R.jsx)(Z,{name:n.rejected,children:(0,R.jsx)(F,{time:d})})]})}function qn({of:e}){let t=M(Y),{number:n}=N();return e.state===`AWAITING_APPROVAL`||e.state===`REJECTED`?null:(0,R.jsxs)(Gn,{title:t.letter,children:[(0,R.jsxs)(Z,{name:t.delivery,children:[(0,R.jsx)(et,{delivery:e.delivery}),e.delivery===`HANDED_OVER`&&(0,R.jsx)(`div`,{children:t.handedOver})]}),e.deliveryProblem&&(0,R.jsx)(Z,{name:t.problem,children:(0,R.jsx)(`span`,{className:X.problem,children:e.deliveryProblem})}),e.deliveryAttempts>1&&(0,R.jsx)(Z,{name:t.attempts,children:n(e.deliveryAttempts)}),e.sentAt&&(0,R.jsx)(Z,{name:t.sent,children:(0,R.jsx)(F,{time:e.sentAt})})]})}function Jn({invitationId:e,stale:t}){let n=M(Y),{event:r}=M(Ce),i=ct({invitationId:e},t),{data:a,error:s,again:c}=i;return(0,R.jsxs)(`section`,{children:[(0,R.jsx)(o,{order:4,size:`h5`,mb:`xs`,children:n.history}),s&&(0,R.jsx)(Ae,{error:s,again:c}),!s&&!a&&(0,R.jsx)(A,{lines:4}),(0,R.jsx)(`ol`,{className:X.timeline,children:a?.map(({id:e,kind:t,summary:i,actor:a,occurredAt:o,before:s,after:c,reason:l})=>(0,R.jsxs)(`li`,{children:[(0,R.jsx)(`strong`,{children:r[t]??i}),s&&c&&(0,R.jsx)(`div`,{children:n.change(s,c)}),(0,R.jsxs)(`div`,{className:X.soft,children:[(0,R.jsx)(F,{time:o}),` `,n.by(a.displayName)]}),l&&(0,R.jsx)(`blockquote`,{className:X.message,children:l})]},e))}),(0,R.jsx)(lt,{of:i})]})}function Yn({of:e,acts:t,stale:n}){let r=pe(e.id);return(0,R.jsxs)(h,{gap:`lg`,children:[(0,R.jsxs)(`div`,{ref:r,"data-mark":!0,className:X.head,children:[(0,R.jsx)(o,{order:3,size:`h3`,children:e.email}),(0,R.jsx)($e,{state:e.state})]}),(0,R.jsx)(Xn,{of:e,acts:t}),(0,R.jsx)(Zn,{of:e}),(0,R.jsx)(Kn,{of:e}),(0,R.jsx)(qn,{of:e}),(0,R.jsx)(Jn,{invitationId:e.id,stale:n})]})}function Xn({of:e,acts:t}){let n=M(Y);return!fn(e)&&!pn(e)?null:(0,R.jsxs)(T,{gap:`xs`,role:`group`,"aria-label":n.actions,children:[fn(e)&&(0,R.jsx)(_,{leftSection:(0,R.jsx)(qt,{size:16,"aria-hidden":!0}),onClick:()=>t.resend(e),children:n.resend}),e.state===`PENDING`&&(0,R.jsx)(_,{variant:`default`,leftSection:(0,R.jsx)(ee,{size:16,"aria-hidden":!0}),onClick:()=>t.copy(e),children:n.copyLink}),pn(e)&&(0,R.jsx)(_,{variant:`light`,color:`red`,leftSection:(0,R.jsx)(Jt,{size:16,"aria-hidden":!0}),onClick:()=>t.revoke(e),children:n.revoke})]})}function Zn({of:e}){let t=M(Y),{path:n}=P();return(0,R.jsxs)(Gn,{children:[(0,R.jsx)(Z,{name:t.role,children:(0,R.jsx)(Ee,{of:e})}),(0,R.jsx)(Z,{name:t.department,children:e.department??t.nothing}),!e.approval?.requester&&(0,R.jsx)(Z,{name:t.inviter,children:e.inviter?`${e.inviter.name} (${e.inviter.email})`:t.automatic}),(0,R.jsx)(Z,{name:t.created,children:(0,R.jsx)(F,{time:e.createdAt})}),e.state===`PENDING`&&(0,R.jsx)(Z,{name:t.expires,children:(0,R.jsx)(je,{to:e.expiresAt})}),e.state===`EXPIRED`&&(0,R.jsx)(Z,{name:t.expired,children:(0,R.jsx)(F,{time:e.expiresAt})}),e.acceptedAt&&(0,R.jsx)(Z,{name:t.accepted,children:(0,R.jsx)(F,{time:e.acceptedAt})}),e.member&&(0,R.jsx)(Z,{name:t.member,children:(0,R.jsx)(C,{className:X.link,href:n(`members/${e.member.id}`),children:e.member.user.name})}),e.declinedAt&&(0,R.jsx)(Z,{name:t.declined,children:(0,R.jsx)(F,{time:e.declinedAt})}),e.revokedAt&&(0,R.jsx)(Z,{name:t.revoked,children:(0,R.jsx)(F,{time:e.revokedAt})}),e.erasedAt&&(0,R.jsxs)(Z,{name:t.erased,children:[(0,R.jsx)(F,{time:e.erasedAt}),` `,t.erasedLead]}),e.message&&(0,R.jsx)(Z,{name:t.message,children:(0,R.jsx)(`blockquote`,{className:X.message,children:e.message})})]})}function Qn({id:e,acts:t,close:n}){let r=M(Y),[i,a]=(0,V.useState)(e);(0,V.useEffect)(()=>{e&&a(e)},[e]);let o=e??i;return(0,R.jsx)(H,{opened:e!==void 0,onClose:n,position:`right`,size:`lg`,closeButtonProps:{"aria-label":r.close},title:r.about,attributes:{header:{role:`presentation`}},children:o&&(0,R.jsx)($n,{id:o,acts:t},o)})}function $n({id:e,acts:t}){let{organization:n}=P(),r=t=>t.invitation?.id===e,{data:i,error:a,again:o}=j(rn,{id:e},{stale:r});if(a)return(0,R.jsx)(Ae,{error:a,again:o});if(!i)return(0,R.jsx)(A,{});let{node:s}=i;return s?.__typename!==`Invitation`||s.organization.id!==n.id?(0,R.jsx)(ve,{}):(0,R.jsx)(Yn,{of:s,acts:t,stale:r})}function er(e){let t=new Map,n=new Map,r=new Set;for(let i of nr(e)){let e=i.toLowerCase();ar(i)?t.has(e)?n.set(e,i):t.set(e,i):r.add(i)}return{valid:[...t.values()],duplicates:[...n.values()],malformed:[...r]}}function tr(e,t){let n=new Set(t);return nr(e).filter(e=>!n.has(e)).join(`
`)}function nr(e){let t=[],n=[];for(let[r]of e.matchAll(rr))r.startsWith(`<`)&&r.endsWith(`>`)?(t.push(...r.slice(1,-1).split(/\s+/u)),n=[]):/^[,;\n]/u.test(r)||r.includes(`@`)?(t.push(...n,...r.split(/[\s,;]+/u)),n=[]):n.push(r);return[...t,...n].map(ir).filter(e=>e!==``)}var rr=/"[^"\n]*"|<[^<>\n]*>|[,;\n]|[^\s,;"<>]+/gu,ir=e=>e.replace(/^["'(]+|[)"'.]+$/gu,``).replace(/^mailto:/iu,``);function ar(e){return/^[^\s@<>()[\]\\"]+@(?!-)[^\s@<>()[\]\\"_.]+(?:\.[^\s@<>()[\]\\"_.]+)+$/u.test(e)&&e.length<=254}var Q={en:{title:`Invite people`,addresses:`E-mail addresses`,addressesHint:`One or many. Paste them as you have them: from a letter, a spreadsheet or a list, with names or without.`,addressesExample:`ann@example.com, Bo Lind <bo@example.com>`,noneYet:`Nobody yet`,found:(e,t)=>e===1?`1 person will be invited`:`${t} people will be invited`,duplicates:e=>`Written more than once, invited once: ${e}`,malformed:e=>e===1?`This is no address, and is left out:`:`These are no addresses, and are left out:`,drop:`Remove`,dropOf:e=>e===1?`what is no address`:`all that are no addresses`,tooMany:e=>`At most ${e} at once. For more there is the import of a spreadsheet.`,toImport:`Go to the import`,noSuchDepartment:e=>`There is no department “${e}” yet: it stands as a mere name until somebody makes it.`,message:`Personal message`,messageHint:`Optional. It stands in the letter.`,count:(e,t)=>`${e} of ${t} characters`,sendLetter:`Send the invitation by e-mail`,sendLetterHint:`Without a letter you get a personal link to hand over yourself.`,manyDays:e=>`All get a letter, and their invitations are valid for ${e}.`,willAwait:e=>`Somebody has to approve before a letter goes out: ${e}`,someWillAwait:(e,t,n)=>e===1?`For 1 of them somebody has to approve before a letter goes out: ${n}`:`For ${t} of them somebody has to approve before a letter goes out: ${n}`,send:(e,t)=>e===1?`Invite 1 person`:`Invite ${t} people`,sendNobody:`Invite`,preview:`Preview`,access:`What they may do`,letter:`The letter`,accessLead:`As things stand, whoever accepts may:`,mayNothing:`This role permits nothing by itself.`,mayNot:`May not`,spaces:`Joins these team spaces at once`,subject:`Subject`,letterFrame:`The letter as it will look`,noLetter:`No letter is sent. You get a personal link to hand over.`,noPreview:`There is no preview of this: check role, department, message and days.`,results:`What came of it`,invited:(e,t)=>e===1?`1 person is invited`:`${t} people are invited`,waiting:(e,t)=>e===1?`1 invitation waits for approval`:`${t} invitations wait for approval`,underway:`The letter is on its way`,awaits:`Awaits approval: the letter goes out after it`,byHand:`No letter: hand the link over yourself`,copyLinkOf:e=>`for ${e}`,copyLink:`Copy the link`,copyLinks:`Copy all links`,refused:(e,t)=>e===1?`1 person could not be invited:`:`${t} people could not be invited:`,refusedLead:`They are still in the field above. Change what is wrong, or remove them.`,dropRefused:`Remove them from the field`,more:`Invite more`,done:`Done`},de:{title:`Leute einladen`,addresses:`E-Mail-Adressen`,addressesHint:`Eine oder viele. Fügen Sie sie ein, wie Sie sie haben: aus einem Brief, einer Tabelle oder Liste, mit Namen oder ohne.`,addressesExample:`ann@example.com, Bo Lind <bo@example.com>`,noneYet:`Noch niemand`,found:(e,t)=>e===1?`1 Person wird eingeladen`:`${t} Personen werden eingeladen`,duplicates:e=>`Mehrfach geschrieben, einmal eingeladen: ${e}`,malformed:e=>e===1?`Das ist keine Adresse und wird ausgelassen:`:`Das sind keine Adressen; sie werden ausgelassen:`,drop:`Entfernen`,dropOf:e=>e===1?`was keine Adresse ist`:`alles, was keine Adresse ist`,tooMany:e=>`Höchstens ${e} auf einmal. Für mehr gibt es den Import einer Tabelle.`,toImport:`Zum Import`,noSuchDepartment:e=>`Eine Abteilung „${e}“ gibt es noch nicht: Sie ist ein bloßer Name, bis jemand sie anlegt.`,message:`Persönliche Nachricht`,messageHint:`Freiwillig. Sie steht im Brief.`,count:(e,t)=>`${e} von ${t} Zeichen`,sendLetter:`Die Einladung per E-Mail senden`,sendLetterHint:`Ohne Brief bekommen Sie einen persönlichen Link, den Sie selbst übergeben.`,manyDays:e=>`Alle bekommen einen Brief, und ihre Einladungen gelten ${e}.`,willAwait:e=>`Bevor ein Brief hinausgeht, muss jemand zustimmen: ${e}`,someWillAwait:(e,t,n)=>e===1?`Bei 1 davon muss jemand zustimmen, bevor ein Brief hinausgeht: ${n}`:`Bei ${t} davon muss jemand zustimmen, bevor ein Brief hinausgeht: ${n}`,send:(e,t)=>e===1?`1 Person einladen`:`${t} Personen einladen`,sendNobody:`Einladen`,preview:`Vorschau`,access:`Was sie dürfen`,letter:`Der Brief`,accessLead:`Nach heutigem Stand darf, wer annimmt:`,mayNothing:`Diese Rolle allein erlaubt nichts.`,mayNot:`Darf nicht`,spaces:`Kommt sofort in diese Teamräume`,subject:`Betreff`,letterFrame:`Der Brief, wie er aussehen wird`,noLetter:`Es geht kein Brief hinaus. Sie bekommen einen persönlichen Link zum Übergeben.`,noPreview:`Hiervon gibt es keine Vorschau: Prüfen Sie Rolle, Abteilung, Nachricht und Tage.`,results:`Was daraus wurde`,invited:(e,t)=>e===1?`1 Person ist eingeladen`:`${t} Personen sind eingeladen`,waiting:(e,t)=>e===1?`1 Einladung wartet auf Freigabe`:`${t} Einladungen warten auf Freigabe`,underway:`Der Brief ist unterwegs`,awaits:`Wartet auf Freigabe: Danach geht der Brief hinaus`,byHand:`Kein Brief: Übergeben Sie den Link selbst`,copyLinkOf:e=>`für ${e}`,copyLink:`Link kopieren`,copyLinks:`Alle Links kopieren`,refused:(e,t)=>e===1?`1 Person konnte nicht eingeladen werden:`:`${t} Personen konnten nicht eingeladen werden:`,refusedLead:`Sie stehen noch im Feld oben. Ändern Sie, was nicht stimmt, oder entfernen Sie sie.`,dropRefused:`Aus dem Feld entfernen`,more:`Weitere einladen`,done:`Fertig`}},or={VIEWER:0,MEMBER:1,ADMIN:2};function sr(e,t,{role:n,days:r}){let i=t.length===1&&r||e.defaultInvitationDays,a=new Set,o=0;for(let r of t){let s=e.approvalRules.filter(a=>(!a.roleAtLeast||n.role&&or[n.role]>=or[a.roleAtLeast])&&(!a.outsideListedDomains||!cr(e.allowedDomains,r))&&(a.batchLargerThan===null||t.length>a.batchLargerThan)&&(a.lifeLongerThanDays===null||i>a.lifeLongerThanDays));s.length>0&&o++;for(let{name:e}of s)a.add(e)}return{count:o,names:[...a]}}function cr(e,t){let n=lr(t.slice(t.lastIndexOf(`@`)+1));return e.some(e=>n===e||n.endsWith(`.${e}`))}function lr(e){let t=`http://${e}`;return URL.canParse(t)?new URL(t).hostname:e.toLowerCase()}function ur({draft:e,addresses:t}){let n=M(Q),{list:r,number:i}=N(),{data:a}=j(on,{organizationId:P().organization.id}),o=a?.organization?.policy;if(!o)return null;let{count:s,names:c}=sr(o,t,e);return s===0?null:(0,R.jsx)(E,{size:`sm`,c:`var(--warn)`,role:`status`,children:s===t.length?n.willAwait(r(c)):n.someWillAwait(s,i(s),r(c))})}var dr={addresses:``,role:{role:`MEMBER`},department:``,message:``,days:``,letter:!0},fr=1e3,pr=e=>[...e].length;function mr({role:e,department:t,message:n}){return{...e,department:t.trim()||null,message:n.trim()||null}}var $={halves:`_halves_r9w1d_1`,actions:`_actions_r9w1d_12`,preview:`_preview_r9w1d_21`,found:`_found_r9w1d_32`,malformed:`_malformed_r9w1d_36`,refused:`_refused_r9w1d_37`,pieces:`_pieces_r9w1d_59`,granted:`_granted_r9w1d_75`,soft:`_soft_r9w1d_96`,results:`_results_r9w1d_100`};function hr({text:e,write:t,addresses:n,refused:r}){let i=M(Q),{number:a}=N(),{valid:o}=n,s=gr(r,o),c=o.length>500?0:o.length-s.length;return(0,R.jsxs)(`div`,{children:[(0,R.jsx)(dt,{label:i.addresses,description:i.addressesHint,placeholder:i.addressesExample,value:e,onChange:e=>t(e.currentTarget.value),autosize:!0,minRows:3,maxRows:8,spellCheck:!1,autoCapitalize:`none`,"data-autofocus":!0}),(0,R.jsx)(`div`,{className:$.found,role:`status`,children:(0,R.jsxs)(E,{size:`sm`,fw:600,children:[c>0&&i.found(c,a(c)),o.length===0&&i.noneYet]})}),(0,R.jsx)(_r,{text:e,write:t,addresses:n}),(0,R.jsx)(vr,{of:s,drop:n=>t(tr(e,n))})]})}function gr(e,t){return e.filter(({email:e})=>t.includes(e))}function _r({text:e,write:t,addresses:n}){let r=M(Q),{list:i,number:a}=N(),{path:o}=P(),{valid:s,duplicates:c,malformed:l}=n;return(0,R.jsxs)(R.Fragment,{children:[s.length>500&&(0,R.jsxs)(E,{size:`sm`,c:`var(--bad)`,role:`alert`,children:[r.tooMany(a(500)),` `,(0,R.jsx)(oe,{component:C,href:o(`import`),underline:`always`,children:r.toImport})]}),c.length>0&&(0,R.jsx)(E,{size:`sm`,c:`dimmed`,children:r.duplicates(i(c))}),l.length>0&&(0,R.jsxs)(`div`,{className:$.malformed,children:[(0,R.jsx)(E,{size:`sm`,children:r.malformed(l.length)}),(0,R.jsx)(`ul`,{className:$.pieces,children:l.map(e=>(0,R.jsx)(`li`,{children:e},e))}),(0,R.jsxs)(_,{size:`xs`,variant:`default`,onClick:()=>t(tr(e,l)),children:[r.drop,(0,R.jsxs)(`span`,{className:`unseen`,children:[` `,r.dropOf(l.length)]})]})]})]})}function vr({of:e,drop:t}){let n=M(Q),{number:r}=N(),i=Te();return e.length===0?null:(0,R.jsxs)(`div`,{className:$.refused,role:`alert`,children:[(0,R.jsx)(E,{size:`sm`,fw:600,children:n.refused(e.length,r(e.length))}),(0,R.jsx)(`ul`,{children:e.map(({email:e,problems:t})=>(0,R.jsxs)(`li`,{children:[(0,R.jsx)(`strong`,{children:e}),` `,t.map(i).join(` `)]},e))}),(0,R.jsx)(E,{size:`sm`,mb:6,children:n.refusedLead}),(0,R.jsx)(_,{size:`xs`,variant:`default`,onClick:()=>t(e.map(({email:e})=>e)),children:n.dropRefused})]})}var yr=100;function br({path:e}){let t=M(Q),{id:n}=P().organization,r=xr(e),[i]=pt(r,400),{data:a,waiting:o}=j(ht,{organizationId:n,search:i||null},{pause:i===``}),s=a?.organization?.departments.nodes,c=s?.some(e=>xr(e.path).toLowerCase()===r.toLowerCase());return(0,R.jsx)(E,{size:`sm`,c:`var(--warn)`,role:`status`,children:r!==``&&i===r&&!o&&s&&!c&&s.length<yr&&t.noSuchDepartment(r)})}var xr=e=>e.normalize().split(`/`).map(e=>e.trim()).join(`/`);function Sr({draft:e,change:t,addresses:n,refused:r,problems:i}){let a=M(Q),o=Pe(i);return(0,R.jsxs)(h,{children:[(0,R.jsx)(hr,{text:e.addresses,write:e=>t({addresses:e}),addresses:n,refused:r}),(0,R.jsxs)(T,{grow:!0,align:`flex-start`,children:[(0,R.jsx)(ft,{value:e.role,choose:e=>t({role:e}),error:o(`role`)??o(`customRoleId`)}),(0,R.jsxs)(`div`,{children:[(0,R.jsx)(ot,{value:e.department,choose:e=>t({department:e}),error:o(`department`)}),(0,R.jsx)(br,{path:e.department})]})]}),(0,R.jsx)(Cr,{message:e.message,write:e=>t({message:e}),error:o(`message`)}),n.valid.length>1?(0,R.jsx)(wr,{}):(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(yn,{value:e.days,choose:e=>t({days:e}),error:o(`expiresInDays`)}),(0,R.jsx)(ut,{label:a.sendLetter,description:a.sendLetterHint,checked:e.letter,onChange:e=>t({letter:e.currentTarget.checked})})]})]})}function Cr(e){let t=M(Q),{number:n}=N(),r=pr(e.message.trim()),i=t.count(n(r),n(fr));return(0,R.jsx)(dt,{label:t.message,description:(0,R.jsxs)(R.Fragment,{children:[t.messageHint,` `,r>0&&i]}),value:e.message,onChange:t=>e.write(t.currentTarget.value),error:e.error??(r>1e3?i:void 0),autosize:!0,minRows:3,maxRows:10})}function wr(){let e=M(Q),{duration:t}=N(),{data:n}=j(on,{organizationId:P().organization.id}),r=n?.organization?.policy?.defaultInvitationDays;return(0,R.jsx)(E,{size:`sm`,c:`dimmed`,children:r!==void 0&&e.manyDays(t(r*86400))})}function Tr({of:{permissions:e,spaces:t}}){let n=M(Q),{list:r}=N(),i=M(Ce).permission,a=Object.entries(i).filter(([t])=>!e.some(e=>e===t));return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(E,{size:`sm`,mb:6,children:e.length>0?n.accessLead:n.mayNothing}),(0,R.jsx)(`ul`,{className:$.granted,children:e.map(e=>(0,R.jsxs)(`li`,{children:[(0,R.jsx)(b,{size:16,"aria-hidden":!0}),` `,i[e]]},e))}),t.length>0&&(0,R.jsxs)(E,{size:`sm`,mt:`sm`,children:[(0,R.jsxs)(`span`,{className:$.soft,children:[n.spaces,`: `]}),r(t)]}),a.length>0&&(0,R.jsxs)(E,{size:`sm`,mt:`sm`,c:`dimmed`,children:[n.mayNot,`: `,r(a.map(([,e])=>e))]})]})}var Er=400;function Dr({draft:e,letter:t}){let n=M(Q),[r]=pt(e,Er);return(0,R.jsx)(`section`,{className:$.preview,"aria-label":n.preview,children:(0,R.jsxs)(W,{defaultValue:`access`,keepMounted:!1,children:[(0,R.jsxs)(W.List,{grow:!0,children:[(0,R.jsx)(W.Tab,{value:`access`,children:n.access}),(0,R.jsx)(W.Tab,{value:`letter`,children:n.letter})]}),(0,R.jsx)(W.Panel,{value:`access`,pt:`sm`,children:(0,R.jsx)(Or,{draft:r})}),(0,R.jsx)(W.Panel,{value:`letter`,pt:`sm`,children:t?(0,R.jsx)(kr,{draft:r}):(0,R.jsx)(E,{c:`dimmed`,children:n.noLetter})})]})})}function Or({draft:e}){let{id:t}=P().organization,{role:n,customRoleId:r,department:i}=mr(e),{data:a,error:o}=j(mt,{input:{organizationId:t,role:n,customRoleId:r,department:i}});return o||a?.previewAccess===null?(0,R.jsx)(Ar,{error:o}):a?.previewAccess?(0,R.jsx)(Tr,{of:a.previewAccess}):(0,R.jsx)(A,{lines:5})}function kr({draft:e}){let t=M(Q),{id:n}=P().organization,{role:r=`MEMBER`,customRoleId:i,department:a,message:o}=mr(e),{data:s,error:c}=j(sn,{organizationId:n,role:r,customRoleId:i,department:a,message:o,expiresInDays:e.days||null}),l=s?.organization?.invitationLetterPreview;return c||l===null?(0,R.jsx)(Ar,{error:c}):l?(0,R.jsxs)(R.Fragment,{children:[(0,R.jsxs)(E,{size:`sm`,mb:`xs`,children:[(0,R.jsxs)(`span`,{className:$.soft,children:[t.subject,`: `]}),(0,R.jsx)(`strong`,{children:l.subject})]}),(0,R.jsx)(Qe,{title:t.letterFrame,html:l.html})]}):(0,R.jsx)(A,{lines:5})}function Ar({error:e}){let t=M(Q),{unreachable:n}=M(ge);return(0,R.jsx)(E,{c:`dimmed`,children:e?.networkError?n:t.noPreview})}function jr({of:e}){let t=M(Q),{list:n,number:r}=N(),i=e.filter(Mr).length,a=e.length-i,o=(0,V.useRef)(null);(0,V.useEffect)(()=>{e.length>0&&o.current?.focus()},[e]);let s=e.filter(Nr).flatMap(({email:e,url:t})=>t?`${e}\t${t}`:[]);return(0,R.jsxs)(`section`,{ref:o,tabIndex:-1,className:$.results,"aria-label":t.results,children:[(0,R.jsxs)(T,{justify:`space-between`,children:[(0,R.jsx)(E,{fw:600,role:`status`,children:n([...a>0?[t.invited(a,r(a))]:[],...i>0?[t.waiting(i,r(i))]:[]])}),s.length>1&&(0,R.jsx)(_t,{value:s.join(`
`),label:t.copyLinks})]}),(0,R.jsx)(`ul`,{tabIndex:0,"aria-label":t.results,children:e.map(e=>(0,R.jsx)(Pr,{of:e},e.id))})]})}var Mr=({state:e})=>e===`AWAITING_APPROVAL`,Nr=({delivery:e,state:t})=>e===`HANDED_OVER`&&t===`PENDING`;function Pr({of:e}){let t=M(Q),n=Mr(e)?Kt:Nr(e)?ee:gt;return(0,R.jsxs)(`li`,{children:[(0,R.jsx)(n,{size:18,"aria-hidden":!0}),(0,R.jsxs)(`span`,{children:[(0,R.jsx)(`strong`,{children:e.email}),(0,R.jsx)(`span`,{className:$.soft,children:Mr(e)?t.awaits:Nr(e)?t.byHand:t.underway})]}),Nr(e)&&e.url&&(0,R.jsx)(_t,{value:e.url,label:t.copyLink,about:t.copyLinkOf(e.email)})]})}var Fr=[`role`,`customRoleId`,`department`,`message`,`expiresInDays`];function Ir(){let{id:e}=P().organization,[t]=ye(cn),[n]=ye(ln),{keyFor:r,answered:i}=yt(),[a,o]=(0,V.useState)(!1);async function s(n,a){let o={organizationId:e,email:n,...mr(a),expiresInDays:a.days||null,sendEmail:a.letter},{data:s,problems:c}=await t({input:{...o,idempotencyKey:r(o)}});s&&i();let l=s?.createInvitation.invitation,u=c.filter(({field:e})=>e===`email`);return{invited:l?[l]:[],refused:u.length>0?[{email:n,problems:u}]:[],problems:c.filter(({field:e})=>e!==`email`)}}async function c(t,a){let o=t.map(e=>({email:e,...mr(a)})),s={organizationId:e,invitations:o},{data:c,problems:l}=await n({input:{...s,idempotencyKey:r(s)}});c&&i();let u=c?.createInvitations.results??[];return{invited:u.flatMap(({invitation:e})=>e??[]),refused:u.filter(({invitation:e})=>!e).map(({index:e,userErrors:n})=>({email:t[e]??``,problems:n.map(Lr)})),problems:l}}async function l(e,t){o(!0);let[n]=e,r=await(n&&e.length===1?s(n,t):c(e,t));return o(!1),r}return{send:l,sending:a}}var Lr=({code:e,message:t,field:n})=>({code:e,message:t,field:n?.at(-1)});function Rr({opened:e,close:t}){let[n,r]=(0,V.useState)(dr);return e?(0,R.jsx)(zr,{draft:n,setDraft:r,close:t}):null}function zr({draft:e,setDraft:t,close:n}){let r=M(Q),{cancel:i}=M(ge),{number:a}=N(),{send:o,sending:s}=Ir(),[c,l]=(0,V.useState)([]),[u,d]=(0,V.useState)([]),[f,p]=(0,V.useState)([]),m=(0,V.useMemo)(()=>er(e.addresses),[e.addresses]),g=m.valid.length,v=c.length>0&&e.addresses.trim()===``,y=g>0&&g<=500&&pr(e.message.trim())<=1e3;async function b(){let n=await o(m.valid,e);if(l(e=>[...n.invited,...e]),d(n.refused),p(n.problems),n.invited.length===0)return;let r=new Set(n.refused.map(({email:e})=>e)),i=tr(e.addresses,m.valid.filter(e=>!r.has(e)).concat(m.duplicates));t(i===``?dr:{...e,addresses:i})}return v?(0,R.jsx)(Je,{title:r.title,close:n,children:(0,R.jsxs)(h,{children:[(0,R.jsx)(jr,{of:c}),(0,R.jsxs)(T,{justify:`flex-end`,children:[(0,R.jsx)(_,{variant:`default`,onClick:()=>l([]),children:r.more}),(0,R.jsx)(_,{onClick:n,children:r.done})]})]})}):(0,R.jsx)(Je,{title:r.title,close:n,size:`wide`,children:(0,R.jsxs)(`form`,{onSubmit:e=>{e.preventDefault(),y&&b()},children:[c.length>0&&(0,R.jsx)(jr,{of:c}),(0,R.jsxs)(`div`,{className:$.halves,children:[(0,R.jsx)(Sr,{draft:e,change:n=>t({...e,...n}),addresses:m,refused:u,problems:f}),(0,R.jsx)(Dr,{draft:e,letter:e.letter||g!==1})]}),(0,R.jsxs)(h,{className:$.actions,gap:`xs`,children:[(0,R.jsx)(ur,{draft:e,addresses:m.valid}),(0,R.jsx)(Fe,{of:f,fields:Fr}),(0,R.jsxs)(T,{justify:`flex-end`,children:[(0,R.jsx)(_,{variant:`default`,onClick:n,children:c.length>0?r.done:i}),(0,R.jsx)(_,{type:`submit`,loading:s,disabled:!y,children:g>0?r.send(g,a(g)):r.sendNobody})]})]})]})})}function Br({row:e,close:t}){let n=M(K),r=mn(),i=be(),a=gn(),[o,s]=(0,V.useState)(``);async function c(){let{data:t,problems:a}=await r(e,o||null),s=t?.resendInvitation.invitation;if(a.length>0||!s)return a;let{state:c,delivery:l}=s,u=c===`AWAITING_APPROVAL`?n.resentAwaits:l===`HANDED_OVER`?n.resentByHand:n.resent;return i.done(u(e.email)),[]}return(0,R.jsx)(bt,{title:n.resendTitle(e.email),act:n.resendAct,send:c,fields:[`expiresInDays`],say:a,close:t,children:t=>(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(E,{children:e.delivery===`HANDED_OVER`?n.resendByHandLead:n.resendLead}),(0,R.jsx)(yn,{value:o,choose:s,error:t(`expiresInDays`)})]})})}function Vr(){let e=M(K),[t,n]=(0,V.useState)(null),{copy:r,shown:i,hide:a}=_n(),o=()=>n(null);return{acts:{resend:e=>n({act:`resend`,row:e}),revoke:e=>n({act:`revoke`,row:e}),copy:e=>void r(e)},dialogs:(0,R.jsxs)(R.Fragment,{children:[t?.act===`resend`&&(0,R.jsx)(Br,{row:t.row,close:o}),t?.act===`revoke`&&(0,R.jsx)(Hr,{row:t.row,close:o}),i&&(0,R.jsx)(vt,{title:e.linkTitle(i.email),value:i.url,close:a})]})}}function Hr({row:e,close:t}){let n=M(K),r=hn(),{failed:i}=be(),a=gn();return(0,R.jsx)(Xe,{title:n.revokeTitle(e.email),lead:n.revokeLead,act:n.revokeAct,asksReason:!0,confirm:async t=>(r(e,t).then(({problems:t})=>{for(let r of t)i(n.refusedFor(e.email,a(r)))}),[]),close:t})}function Ur({row:e,acts:t,showDetails:n}){let r=M(K);return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(s.Item,{leftSection:(0,R.jsx)(Gt,{size:16,"aria-hidden":!0}),onClick:n,children:r.details}),e.state===`PENDING`&&(0,R.jsx)(s.Item,{leftSection:(0,R.jsx)(ee,{size:16,"aria-hidden":!0}),onClick:()=>t.copy(e),children:r.copyLink}),fn(e)&&(0,R.jsx)(s.Item,{leftSection:(0,R.jsx)(qt,{size:16,"aria-hidden":!0}),onClick:()=>t.resend(e),children:r.resend}),pn(e)&&(0,R.jsx)(s.Item,{color:`var(--bad)`,leftSection:(0,R.jsx)(Jt,{size:16,"aria-hidden":!0}),onClick:()=>t.revoke(e),children:r.revoke})]})}function Wr(e,t){let n={list:e,rows:new Map},[r,i]=(0,V.useState)(n),a=r.list===e?r.rows:n.rows,o=new Map(t.map(e=>[e.id,e]));return{selection:{ids:new Set(a.keys()),select(t){let n=[...t].flatMap(e=>o.get(e)??a.get(e)??[]);i({list:e,rows:new Map(n.map(e=>[e.id,e]))})}},selected:[...a.values()].map(e=>o.get(e.id)??e),clear:()=>i(n)}}function Gr(){let e=M(K);return me()?(0,R.jsx)(Kr,{}):(0,R.jsx)(Se,{title:e.title,children:(0,R.jsx)(_e,{})})}function Kr(){let e=M(K),{inviting:t,invite:n,close:r}=qr(),i=(0,R.jsx)(_,{leftSection:(0,R.jsx)(se,{size:18,"aria-hidden":!0}),onClick:n,children:e.invite});return(0,R.jsxs)(Se,{title:e.title,lead:e.lead,actions:(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(jn,{}),i]}),children:[(0,R.jsx)(Jr,{invite:n}),(0,R.jsx)(Rr,{opened:t,close:r})]})}function qr(){let[e,t]=f(),n=e=>t(t=>(e(t),t),{replace:!0});return{inviting:e.has(`invite`),invite:()=>n(e=>e.set(`invite`,``)),close:()=>n(e=>e.delete(`invite`))}}function Jr({invite:e}){let{organization:t}=P(),n=M(K),{filters:r,key:i,setFilters:a}=Vn(),{page:o,setPage:s,toStart:c}=Ie(i),l=zn(r,xe(we)),{data:u,error:d,waiting:f,again:p}=j(tn,{organizationId:t.id,...o,where:l,orderBy:Nn[r.order]},{stale:[`INVITATION_`]}),{acts:h,dialogs:g}=Vr(),{id:v}=m(),[,y]=ue(),b=Yr(),x=u?.organization?.invitations,S=x?.nodes.length===0&&x.totalCount>0;return(0,V.useEffect)(()=>{S&&c()},[S,c]),x?.totalCount===0&&!l?(0,R.jsx)(ke,{title:n.none,lead:n.noneLead,icon:(0,R.jsx)(se,{"aria-hidden":!0}),children:(0,R.jsx)(_,{onClick:e,children:n.inviteFirst})}):(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(Wn,{filters:r,narrowed:l!==null,change:a}),d&&(0,R.jsx)(Ae,{error:d,again:p}),!d&&!x&&(0,R.jsx)(A,{lines:10}),x?.totalCount===0&&(0,R.jsx)(ke,{title:n.noneFits,lead:n.noneFitsLead,children:(0,R.jsx)(_,{variant:`default`,onClick:()=>a(Pn),children:n.showAll})}),x&&x.totalCount>0&&(0,R.jsx)(Xr,{rows:x.nodes,list:i,waiting:f,acts:h,details:b.details}),x&&(0,R.jsx)(Le,{pageInfo:x.pageInfo,total:x.totalCount,turn:s}),g,(0,R.jsx)(Qn,{id:v,acts:h,close:()=>y(b.list)})]})}function Yr(){let{path:e}=P(),t=n(),r=e(`invitations`),i=t&&`?${t}`;return{list:r+i,details:(0,V.useCallback)(({id:e})=>`${r}/${e}${i}`,[r,i])}}function Xr({rows:e,list:t,waiting:n,acts:r,details:i}){let a=M(K),[,o]=ue(),{opened:s,open:c,close:l}=Zt(),u=(0,V.useMemo)(()=>En(a,{details:i,openMenu:c}),[a,i,c]),{selection:d,selected:f,clear:p}=Wr(t,e);return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(ze,{label:a.title,rows:e,columns:u,name:({email:e})=>e,selection:d,waiting:n}),(0,R.jsx)(Tn,{rows:f,clear:p}),(0,R.jsx)($t,{opened:s,close:l,children:e=>(0,R.jsx)(Ur,{row:e,acts:r,showDetails:()=>o(i(e))})})]})}export{Gr as default};