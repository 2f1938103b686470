import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{B as t,E as n,J as r,K as i,P as a,Q as o,a as s,d as c,o as l,p as u,r as d,s as f,u as p,v as m,x as h,y as g}from"./language-BiUjzsFn.js";import{t as _}from"./IconMailPlus-B2t3j4KV.js";import{n as v,r as y}from"./react-dom-Buiuewc4.js";import{a as b,c as x,l as S,o as ee,t as C}from"./src-DwXIvlag.js";import{J as w,Y as T,i as E,l as te,n as D,r as ne,s as O,t as k,u as re}from"./texts-TgzutccN.js";import{r as ie,t as ae}from"./pager-C9Bu9vgR.js";import{r as oe,t as A}from"./Menu-BTsrsnhn.js";import{t as j}from"./createReactComponent-fi3bjzS7.js";import{t as se}from"./rows-BadXjuQv.js";import{r as ce,t as le}from"./names-3RS9Lays.js";import{a as ue,i as de,n as fe,o as pe,r as me,t as he}from"./states-Bly99nUl.js";import{n as ge,r as M}from"./place-OuRQf4Nr.js";import{r as _e,t as ve}from"./CloseButton-CMC5jRtU.js";import{t as ye}from"./Progress-VjQ_rtCm.js";import{a as be,c as xe,d as Se,i as Ce,l as we,n as N,o as Te,r as Ee,s as De,t as Oe,u as ke}from"./dialog-Xseh2MLL.js";import{i as Ae,n as P,r as je,t as Me}from"./problems-PREACGgN.js";import{n as Ne,t as Pe}from"./letter-frame-CFYVgjOK.js";import{t as Fe}from"./role-name-D5ExR5Ct.js";import{r as Ie,t as Le}from"./state-signs-Ht6OeDiw.js";import{n as Re,r as ze,t as F}from"./time-Bzvm1Q5r.js";import{t as Be}from"./IconDownload-B9HBfpBX.js";import{t as Ve}from"./NativeSelect-DW7DM5Px.js";import{t as He}from"./TextInput-lHoSx0wH.js";import{t as Ue}from"./IconSearch-CqOmVMtG.js";import{t as We}from"./department-select-DRmHKbiM.js";import{t as Ge}from"./IconChevronDown-D8loeLgd.js";import{i as Ke,l as qe,m as I}from"./FocusTrap-CeYbY5jg.js";import{t as Je}from"./create-safe-context-KjL58dlP.js";import{t as Ye}from"./IconLink-DzgbvZI-.js";import{t as Xe}from"./Anchor-C6ItQoiT.js";import{t as Ze}from"./Switch-Db5wYq9-.js";import{t as Qe}from"./role-select-DCSinJPZ.js";import{t as $e}from"./get-contrast-color-DUkVCJMr.js";import{t as et}from"./get-auto-contrast-value-BTPwFOS2.js";import{t as tt}from"./use-force-update-C5i9Erg7.js";import{t as nt}from"./use-uncontrolled-xiyBeCEF.js";import{t as rt}from"./use-debounced-value-CZzfQm_v.js";import{t as it}from"./IconCheck-CigOOY7H.js";import{t as at}from"./IconCircleCheck-DXGqcDOU.js";import{n as ot,t as st}from"./idempotency-CsVxz_h2.js";function ct(e,t){return n=>{if(typeof n!=`string`||n.trim().length===0)throw Error(t);return`${e}-${n}`}}var[lt,L]=Je(`Drawer component was not found in tree`),R={root:`m_f11b401e`,header:`m_5a7c2c9`,content:`m_b8a05bbd`,inner:`m_31cd769a`},z=y(),ut=u(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=g(`DrawerBody`,null,e),s=L();return(0,z.jsx)(ke,{...s.getStyles(`body`,{classNames:t,style:r,styles:i,className:n}),...o})});ut.classes=R,ut.displayName=`@mantine/core/DrawerBody`;var dt=u(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=g(`DrawerCloseButton`,null,e),s=L();return(0,z.jsx)(we,{...s.getStyles(`close`,{classNames:t,style:r,styles:i,className:n}),...o})});dt.classes=R,dt.displayName=`@mantine/core/DrawerCloseButton`;var ft=u(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,children:o,radius:s,__hidden:c,...l}=g(`DrawerContent`,null,e),u=L(),d=u.scrollAreaComponent||Ce;return(0,z.jsx)(xe,{...u.getStyles(`content`,{className:n,style:r,styles:i,classNames:t}),innerProps:u.getStyles(`inner`,{className:n,style:r,styles:i,classNames:t}),...l,radius:s||u.radius||0,"data-hidden":c||void 0,children:(0,z.jsx)(d,{style:{height:`calc(100vh - var(--drawer-offset) * 2)`},children:o})})});ft.classes=R,ft.displayName=`@mantine/core/DrawerContent`;var pt=u(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=g(`DrawerHeader`,null,e),s=L();return(0,z.jsx)(De,{...s.getStyles(`header`,{classNames:t,style:r,styles:i,className:n}),...o})});pt.classes=R,pt.displayName=`@mantine/core/DrawerHeader`;var mt=u(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=g(`DrawerOverlay`,null,e),s=L();return(0,z.jsx)(Te,{...s.getStyles(`overlay`,{classNames:t,style:r,styles:i,className:n}),...o})});mt.classes=R,mt.displayName=`@mantine/core/DrawerOverlay`;function ht(e){switch(e){case`top`:return`flex-start`;case`bottom`:return`flex-end`;default:return}}function gt(e){if(e===`top`||e===`bottom`)return`0 0 calc(100% - var(--drawer-offset, 0rem) * 2)`}var _t={top:`slide-down`,bottom:`slide-up`,left:`slide-right`,right:`slide-left`},vt={top:`slide-down`,bottom:`slide-up`,right:`slide-right`,left:`slide-left`},yt={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:I(`modal`),position:`left`},bt=t((e,{position:t,size:n,offset:i})=>({root:{"--drawer-size":r(n,`drawer-size`),"--drawer-flex":gt(t),"--drawer-height":t===`left`||t===`right`?void 0:`var(--drawer-size)`,"--drawer-align":ht(t),"--drawer-justify":t===`right`?`flex-end`:void 0,"--drawer-offset":o(i)}})),B=u(e=>{let t=g(`DrawerRoot`,yt,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,scrollAreaComponent:c,position:l,transitionProps:u,radius:d,attributes:f,...p}=t,{dir:h}=qe(),_=m({name:`Drawer`,classes:R,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:f,vars:s,varsResolver:bt}),v=(h===`rtl`?vt:_t)[l];return(0,z.jsx)(lt,{value:{scrollAreaComponent:c,getStyles:_,radius:d},children:(0,z.jsx)(Se,{..._(`root`),transitionProps:{transition:v,...u},"data-offset-scrollbars":c===Ke.Autosize||void 0,unstyled:o,...p})})});B.classes=R,B.varsResolver=bt,B.displayName=`@mantine/core/DrawerRoot`;var V=e(v(),1),xt=(0,V.createContext)(null);function St({children:e}){let[t,n]=(0,V.useState)([]),[r,i]=(0,V.useState)(I(`modal`)),[a]=(0,V.useState)(()=>new WeakSet);return(0,z.jsx)(xt,{value:{stack:t,addModal:(e,t)=>{n(t=>[...new Set([...t,e])]),i(e=>typeof t==`number`&&typeof e==`number`?Math.max(e,t):e)},removeModal:e=>n(t=>t.filter(t=>t!==e)),getZIndex:e=>`calc(${r} + ${t.indexOf(e)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:a},children:e})}St.displayName=`@mantine/core/DrawerStack`;var Ct=u(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=g(`DrawerTitle`,null,e),s=L();return(0,z.jsx)(be,{...s.getStyles(`title`,{classNames:t,style:r,styles:i,className:n}),...o})});Ct.classes=R,Ct.displayName=`@mantine/core/DrawerTitle`;var wt={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:I(`modal`),withOverlay:!0,withCloseButton:!0},H=u(e=>{let{title:t,withOverlay:n,overlayProps:r,withCloseButton:i,closeButtonProps:a,children:o,opened:s,stackId:c,zIndex:l,...u}=g(`Drawer`,wt,e),d=(0,V.use)(xt),f=!!t||i,p=d&&c?{closeOnEscape:d.currentId===c,trapFocus:d.currentId===c,zIndex:d.getZIndex(c),__handledEscapeEvents:d.handledEscapeEvents}:{},m=n===!1?!1:c&&d?d.currentId===c:s;return(0,V.useEffect)(()=>{d&&c&&(s?d.addModal(c,l||I(`modal`)):d.removeModal(c))},[s,c,l]),(0,z.jsxs)(B,{opened:s,zIndex:d&&c?d.getZIndex(c):l,...u,...p,children:[n&&(0,z.jsx)(mt,{visible:m,transitionProps:d&&c?{duration:0}:void 0,...r}),(0,z.jsxs)(ft,{__hidden:d&&c&&s?c!==d.currentId:!1,children:[f&&(0,z.jsxs)(pt,{children:[t&&(0,z.jsx)(Ct,{children:t}),i&&(0,z.jsx)(dt,{...a})]}),(0,z.jsx)(ut,{children:o})]})]})});H.classes=R,H.displayName=`@mantine/core/Drawer`,H.Root=B,H.Overlay=mt,H.Content=ft,H.Body=ut,H.Header=pt,H.Title=Ct,H.CloseButton=dt,H.Stack=St;var[Tt,Et]=Je(`Tabs component was not found in the tree`),U={root:`m_89d60db1`,"list--default":`m_576c9d4`,list:`m_89d33d6d`,tab:`m_4ec4dce6`,panel:`m_b0c91715`,tabSection:`m_fc420b1f`,tabLabel:`m_42bbd1ae`,"tab--default":`m_539e827b`,"list--outline":`m_6772fbd5`,"tab--outline":`m_b59ab47c`,"tab--pills":`m_c3381914`},Dt=u(e=>{let t=g(`TabsList`,null,e),{children:n,className:r,grow:i,justify:a,classNames:o,styles:s,style:l,mod:u,...d}=t,f=Et();return(0,z.jsx)(c,{...f.getStyles(`list`,{className:r,style:l,classNames:o,styles:s,props:t,variant:f.variant}),role:`tablist`,variant:f.variant,mod:[{grow:i,orientation:f.orientation,placement:f.orientation===`vertical`&&f.placement,inverted:f.inverted},u],"aria-orientation":f.orientation,__vars:{"--tabs-justify":a},...d,children:n})});Dt.classes=U,Dt.displayName=`@mantine/core/TabsList`;var Ot=u(e=>{let t=g(`TabsPanel`,null,e),{children:r,className:i,value:a,classNames:o,styles:s,style:l,mod:u,keepMounted:d,...f}=t,p=n(),m=Et();(0,V.useEffect)(()=>(m.setMountedPanel(a,!0),()=>{m.setMountedPanel(a,!1)}),[a]);let h=m.value===a,_=m.keepMounted||d,v=m.keepMountedMode!==`display-none`,y=_&&v&&p!==`test`?(0,z.jsx)(V.Activity,{mode:h?`visible`:`hidden`,children:r}):_||h?r:null;return(0,z.jsx)(c,{...m.getStyles(`panel`,{className:i,classNames:o,styles:s,style:[l,h?void 0:{display:`none`}],props:t}),mod:[{orientation:m.orientation},u],role:`tabpanel`,id:m.getPanelId(a),"aria-labelledby":m.getTabId(a),...f,children:y})});Ot.classes=U,Ot.displayName=`@mantine/core/TabsPanel`;var kt=u(e=>{let t=g(`TabsTab`,null,e),{className:n,children:r,rightSection:i,leftSection:o,value:s,onClick:c,onKeyDown:l,disabled:u,color:d,style:f,classNames:m,styles:_,vars:v,mod:y,tabIndex:b,...x}=t,S=h(),{dir:ee}=qe(),C=Et(),w=s===C.value,T=e=>{C.onChange(C.allowTabDeactivation&&s===C.value?null:s),c?.(e)},E={classNames:m,styles:_,props:t};return(0,z.jsxs)(p,{...C.getStyles(`tab`,{className:n,style:f,variant:C.variant,...E}),disabled:u,unstyled:C.unstyled,variant:C.variant,mod:[{active:w,disabled:u,orientation:C.orientation,inverted:C.inverted,placement:C.orientation===`vertical`&&C.placement},y],role:`tab`,id:C.getTabId(s),"aria-selected":w,tabIndex:b===void 0?w||C.value===null?0:-1:b,"aria-controls":C.mountedPanels.current.has(s)?C.getPanelId(s):void 0,onClick:T,__vars:{"--tabs-color":d?a(d,S):void 0},onKeyDown:oe({siblingSelector:`[role="tab"]`,parentSelector:`[role="tablist"]`,activateOnFocus:C.activateTabWithKeyboard,loop:C.loop,orientation:C.orientation||`horizontal`,dir:ee,onKeyDown:l}),...x,children:[o&&(0,z.jsx)(`span`,{...C.getStyles(`tabSection`,E),"data-position":`left`,children:o}),r&&(0,z.jsx)(`span`,{...C.getStyles(`tabLabel`,E),children:r}),i&&(0,z.jsx)(`span`,{...C.getStyles(`tabSection`,E),"data-position":`right`,children:i})]})});kt.classes=U,kt.displayName=`@mantine/core/TabsTab`;var At=`Tabs.Tab or Tabs.Panel component was rendered with invalid value or without value`,jt={keepMounted:!0,keepMountedMode:`activity`,orientation:`horizontal`,loop:!0,activateTabWithKeyboard:!0,variant:`default`,placement:`left`},Mt=t((e,{radius:t,color:n,autoContrast:r})=>({root:{"--tabs-radius":i(t),"--tabs-color":a(n,e),"--tabs-text-color":et(r,e)?$e({color:n,theme:e,autoContrast:r}):void 0}})),W=u(e=>{let t=g(`Tabs`,jt,e),{defaultValue:n,value:r,onChange:i,orientation:a,children:o,loop:s,id:l,activateTabWithKeyboard:u,allowTabDeactivation:d,variant:f,color:p,radius:h,inverted:_,placement:v,keepMounted:y,keepMountedMode:b,classNames:x,styles:S,unstyled:ee,className:C,style:w,vars:T,autoContrast:E,mod:te,attributes:D,...ne}=t,O=_e(l),k=(0,V.useRef)(new Set),re=tt(),ie=(0,V.useCallback)((e,t)=>{let n=k.current;t&&!n.has(e)?(n.add(e),re()):!t&&n.has(e)&&(n.delete(e),re())},[]),[ae,oe]=nt({value:r,defaultValue:n,finalValue:null,onChange:i}),A=m({name:`Tabs`,props:t,classes:U,className:C,style:w,classNames:x,styles:S,unstyled:ee,attributes:D,vars:T,varsResolver:Mt});return(0,z.jsx)(Tt,{value:{placement:v,value:ae,orientation:a,id:O,loop:s,activateTabWithKeyboard:u,getTabId:ct(`${O}-tab`,At),getPanelId:ct(`${O}-panel`,At),onChange:oe,allowTabDeactivation:d,variant:f,color:p,radius:h,inverted:_,keepMounted:y,keepMountedMode:b,unstyled:ee,getStyles:A,mountedPanels:k,setMountedPanel:ie},children:(0,z.jsx)(c,{id:O,variant:f,mod:[{orientation:a,inverted:a===`horizontal`&&_,placement:a===`vertical`&&v},te],...A(`root`),...ne,children:o})})});W.classes=U,W.varsResolver=Mt,W.displayName=`@mantine/core/Tabs`,W.Tab=kt,W.Panel=Ot,W.List=Dt;var Nt=j(`outline`,`dots`,`Dots`,[[`path`,{d:`M4 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0`,key:`svg-0`}],[`path`,{d:`M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0`,key:`svg-1`}],[`path`,{d:`M18 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0`,key:`svg-2`}]]),Pt=j(`outline`,`eye`,`Eye`,[[`path`,{d:`M10 12a2 2 0 1 0 4 0a2 2 0 0 0 -4 0`,key:`svg-0`}],[`path`,{d:`M21 12c-2.4 4 -5.4 6 -9 6c-3.6 0 -6.6 -2 -9 -6c2.4 -4 5.4 -6 9 -6c3.6 0 6.6 2 9 6`,key:`svg-1`}]]),Ft=j(`outline`,`hourglass`,`Hourglass`,[[`path`,{d:`M6.5 7h11`,key:`svg-0`}],[`path`,{d:`M6.5 17h11`,key:`svg-1`}],[`path`,{d:`M6 20v-2a6 6 0 1 1 12 0v2a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1 -1`,key:`svg-2`}],[`path`,{d:`M6 4v2a6 6 0 1 0 12 0v-2a1 1 0 0 0 -1 -1h-10a1 1 0 0 0 -1 1`,key:`svg-3`}]]),It=j(`outline`,`mail-forward`,`MailForward`,[[`path`,{d:`M12 18h-7a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v7.5`,key:`svg-0`}],[`path`,{d:`M3 6l9 6l9 -6`,key:`svg-1`}],[`path`,{d:`M15 18h6`,key:`svg-2`}],[`path`,{d:`M18 15l3 3l-3 3`,key:`svg-3`}]]),Lt=j(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),Rt={button:`_button_dutjr_1`},zt={withinPortal:!1,withInitialFocusPlaceholder:!1};function Bt(){let[e,t]=(0,V.useState)(null);return{opened:e,open:(0,V.useCallback)((e,n)=>t(t=>t?.button===n?null:{row:e,button:n}),[]),close:()=>t(null)}}function Vt({label:e,open:t}){return(0,z.jsx)(`button`,{type:`button`,className:Rt.button,"aria-label":e,"aria-haspopup":`menu`,onClick:e=>t(e.currentTarget),children:(0,z.jsx)(Nt,{size:18,"aria-hidden":!0})})}function Ht({opened:e,close:t,children:n}){let[r,i]=(0,V.useState)(e);return e&&e!==r&&i(e),(0,z.jsxs)(A,{opened:e!==null,onClose:t,...zt,position:`bottom-end`,children:[(0,z.jsx)(A.Target,{children:(0,z.jsx)(Ut,{element:r?.button??null})}),(0,z.jsx)(A.Dropdown,{children:r&&n(r.row)})]})}function Ut({element:e,ref:t,id:n=``,"aria-expanded":r=!1}){return(0,V.useLayoutEffect)(()=>{if(e)return typeof t==`function`&&t(e),e.id=n,()=>{typeof t==`function`&&t(null),e.removeAttribute(`id`)}},[e,t,n]),(0,V.useLayoutEffect)(()=>{e&&(e.ariaExpanded=String(r))},[e,r]),null}var G=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Wt=new G(`
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
}`),Gt=new G(`
    query ExportOfInvitations($organizationId: ID!) {
  exportInvitations(organizationId: $organizationId)
}
    `),Kt=new G(`
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
      events(first: 100) {
        nodes {
          ...LogLine
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
}`),qt=new G(`
    query InvitationUrl($id: ID!) {
  node(id: $id) {
    __typename
    ... on Invitation {
      id
      url
    }
  }
}
    `),Jt=new G(`
    query InvitePolicy($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    policy {
      defaultInvitationDays
      longestInvitationDays
    }
  }
}
    `),Yt=new G(`
    query AccessOfInvitee($input: PreviewAccessInput!) {
  previewAccess(input: $input) {
    permissions
    spaces
  }
}
    `),Xt=new G(`
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
    `),Zt=new G(`
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
}`),Qt=new G(`
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
}`),$t=new G(`
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
}`),en=new G(`
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
}`),K={en:{title:`Invitations`,lead:`Everybody who was asked to come in, and what became of it.`,invite:`Invite people`,export:`Export as CSV`,inviteFirst:`Invite the first people`,none:`Nobody is invited yet`,noneLead:`Invite somebody by e-mail: they open the letter, give a name and a password, and are members at once.`,noneFits:`No invitation fits`,noneFitsLead:`Nothing here is as you search for. Search for less, or show all again.`,showAll:`Show all`,filters:`Search and filter`,search:`Search by address`,clearSearch:`Clear the search`,filter:{state:`State`,delivery:`Letter`,role:`Role`},filtered:(e,t)=>`${e}: ${t}`,noFilter:e=>`Any ${e.toLowerCase()}`,order:`Order`,orders:{newest:`Newest first`,oldest:`Oldest first`,expiring:`Expiring next first`,lasting:`Expiring last first`,address:`Address A to Z`,addressBackwards:`Address Z to A`},email:`Address`,role:`Role and department`,state:`State`,delivery:`Letter`,invited:`Invited`,expires:`Expires`,actions:`Actions`,actionsFor:e=>`Actions for ${e}`,by:e=>`by ${e}`,automatic:`automatically`,decide:`to be decided`,details:`Show details`,resend:`Send again…`,copyLink:`Copy the personal link`,revoke:`Revoke…`,linkCopied:e=>`The link for ${e} is copied. Whoever has it can come in as this person.`,linkTitle:e=>`The personal link for ${e}`,linkLead:`Your browser does not let this page copy by itself. Select the link and copy it.`,noLink:e=>`There is no link for ${e}: the invitation is not pending.`,notAsked:`The link could not be fetched. Please try again.`,resendTitle:e=>`Send the invitation to ${e} again?`,resendLead:`A new letter with a new link goes out. The link in the earlier letter stops working.`,resendByHandLead:`It gets a new link for you to hand over, and the earlier link stops working. No letter is sent.`,days:`Valid for how many days?`,daysHint:(e,t)=>`Empty for the usual ${e}; at most ${t}.`,resendAct:`Send again`,resent:e=>`A new letter goes to ${e}.`,resentByHand:e=>`The invitation for ${e} is renewed. Copy its new link: the earlier one stopped working.`,resentAwaits:e=>`The new letter to ${e} awaits approval.`,revokeTitle:e=>`Revoke the invitation for ${e}?`,revokeLead:`Its link stops working at once. You can invite the address anew later.`,revokeAct:`Revoke the invitation`,selected:e=>`${e} selected`,bulk:`What to do with the selected invitations`,resendAll:`Send again`,revokeAll:`Revoke`,clearSelection:`Clear the selection`,resendManyTitle:(e,t)=>e===1?`Send 1 invitation again?`:`Send ${t} invitations again?`,resendManyLead:`Each gets a new letter with a new link, and the earlier link stops working. Expired ones are valid again.`,revokeManyTitle:(e,t)=>e===1?`Revoke 1 invitation?`:`Revoke ${t} invitations?`,revokeManyLead:`Their links stop working at once.`,closedOnes:(e,t)=>e===1?`1 of them is closed, where this cannot be done; it stays as it is.`:`${t} of them are closed, where this cannot be done; they stay as they are.`,resendManyAct:e=>`Send ${e} again`,revokeManyAct:e=>`Revoke ${e}`,running:(e,t)=>`${e} of ${t} done`,stop:`Stop here`,resentMany:(e,t)=>e===1?`1 invitation was sent again.`:`${t} invitations were sent again.`,revokedMany:(e,t)=>e===1?`1 invitation was revoked.`:`${t} invitations were revoked.`,refusedMany:(e,t)=>e===1?`1 was refused:`:`${t} were refused:`,untouched:(e,t)=>e===1?`1 was not tried any more.`:`${t} were not tried any more.`,done:`Done`,refusals:{ALREADY_ACCEPTED:`The person has accepted it and is in.`,ALREADY_DECIDED:`It was declined, or its approval was refused. Invite the address anew if you want to.`,REVOKED:`It is revoked already. Invite the address anew if you want to.`,EXPIRED:`It has expired. You can send it again.`},refusedFor:(e,t)=>`${e}: ${t}`},de:{title:`Einladungen`,lead:`Alle, die eingeladen wurden, und was daraus wurde.`,invite:`Leute einladen`,export:`Als CSV exportieren`,inviteFirst:`Die Ersten einladen`,none:`Noch ist niemand eingeladen`,noneLead:`Laden Sie jemanden per E-Mail ein: Wer den Brief öffnet, nennt Namen und Passwort und ist sofort Mitglied.`,noneFits:`Keine Einladung passt`,noneFitsLead:`Hier ist nichts, wie Sie es suchen. Suchen Sie weniger genau, oder zeigen Sie wieder alle.`,showAll:`Alle zeigen`,filters:`Suchen und filtern`,search:`Nach Adresse suchen`,clearSearch:`Suche leeren`,filter:{state:`Stand`,delivery:`Brief`,role:`Rolle`},filtered:(e,t)=>`${e}: ${t}`,noFilter:e=>`${e}: alle`,order:`Reihenfolge`,orders:{newest:`Neueste zuerst`,oldest:`Älteste zuerst`,expiring:`Bald ablaufende zuerst`,lasting:`Spät ablaufende zuerst`,address:`Adresse A bis Z`,addressBackwards:`Adresse Z bis A`},email:`Adresse`,role:`Rolle und Abteilung`,state:`Stand`,delivery:`Brief`,invited:`Eingeladen`,expires:`Läuft ab`,actions:`Aktionen`,actionsFor:e=>`Aktionen für ${e}`,by:e=>`von ${e}`,automatic:`automatisch`,decide:`zu entscheiden`,details:`Einzelheiten zeigen`,resend:`Erneut senden…`,copyLink:`Persönlichen Link kopieren`,revoke:`Zurückziehen…`,linkCopied:e=>`Der Link für ${e} ist kopiert. Wer ihn hat, kann als diese Person hereinkommen.`,linkTitle:e=>`Der persönliche Link für ${e}`,linkLead:`Ihr Browser lässt diese Seite nicht selbst kopieren. Markieren und kopieren Sie den Link.`,noLink:e=>`Für ${e} gibt es keinen Link: Die Einladung ist nicht offen.`,notAsked:`Der Link ließ sich nicht holen. Bitte versuchen Sie es noch einmal.`,resendTitle:e=>`Die Einladung an ${e} erneut senden?`,resendLead:`Ein neuer Brief mit einem neuen Link geht hinaus. Der Link im früheren Brief funktioniert dann nicht mehr.`,resendByHandLead:`Sie bekommt einen neuen Link, den Sie übergeben; der frühere funktioniert dann nicht mehr. Ein Brief geht nicht hinaus.`,days:`Wie viele Tage gültig?`,daysHint:(e,t)=>`Leer für die üblichen ${e}; höchstens ${t}.`,resendAct:`Erneut senden`,resent:e=>`Ein neuer Brief geht an ${e}.`,resentByHand:e=>`Die Einladung für ${e} ist erneuert. Kopieren Sie den neuen Link: Der frühere funktioniert nicht mehr.`,resentAwaits:e=>`Der neue Brief an ${e} wartet auf Freigabe.`,revokeTitle:e=>`Die Einladung für ${e} zurückziehen?`,revokeLead:`Ihr Link funktioniert sofort nicht mehr. Sie können die Adresse später neu einladen.`,revokeAct:`Einladung zurückziehen`,selected:e=>`${e} ausgewählt`,bulk:`Was mit den ausgewählten Einladungen geschehen soll`,resendAll:`Erneut senden`,revokeAll:`Zurückziehen`,clearSelection:`Auswahl aufheben`,resendManyTitle:(e,t)=>e===1?`1 Einladung erneut senden?`:`${t} Einladungen erneut senden?`,resendManyLead:`Jede bekommt einen neuen Brief mit neuem Link; der frühere funktioniert nicht mehr. Abgelaufene gelten wieder.`,revokeManyTitle:(e,t)=>e===1?`1 Einladung zurückziehen?`:`${t} Einladungen zurückziehen?`,revokeManyLead:`Ihre Links funktionieren sofort nicht mehr.`,closedOnes:(e,t)=>e===1?`Bei 1 davon geht das nicht, weil sie abgeschlossen ist; sie bleibt, wie sie ist.`:`Bei ${t} davon geht das nicht, weil sie abgeschlossen sind; sie bleiben, wie sie sind.`,resendManyAct:e=>`${e} erneut senden`,revokeManyAct:e=>`${e} zurückziehen`,running:(e,t)=>`${e} von ${t} erledigt`,stop:`Hier anhalten`,resentMany:(e,t)=>e===1?`1 Einladung wurde erneut gesendet.`:`${t} Einladungen wurden erneut gesendet.`,revokedMany:(e,t)=>e===1?`1 Einladung wurde zurückgezogen.`:`${t} Einladungen wurden zurückgezogen.`,refusedMany:(e,t)=>e===1?`1 wurde verweigert:`:`${t} wurden verweigert:`,untouched:(e,t)=>e===1?`1 wurde nicht mehr versucht.`:`${t} wurden nicht mehr versucht.`,done:`Fertig`,refusals:{ALREADY_ACCEPTED:`Die Person hat sie angenommen und ist Mitglied.`,ALREADY_DECIDED:`Sie wurde abgelehnt oder nicht freigegeben. Laden Sie die Adresse neu ein, wenn Sie möchten.`,REVOKED:`Sie ist schon zurückgezogen. Laden Sie die Adresse neu ein, wenn Sie möchten.`,EXPIRED:`Sie ist abgelaufen. Sie können sie erneut senden.`},refusedFor:(e,t)=>`${e}: ${t}`}},tn=({state:e,erasedAt:t})=>!t&&(e===`PENDING`||e===`EXPIRED`||e===`AWAITING_APPROVAL`),nn=({state:e})=>e===`PENDING`||e===`AWAITING_APPROVAL`;function rn(){let[e]=D($t);return({id:t},n)=>e({input:{invitationId:t,expiresInDays:n}})}function an(){let[e]=D(en);return({id:t},n)=>e({input:{invitationId:t,reason:n}})}function on(){let e=P(),t=s(K).refusals;return n=>(n.code&&t[n.code])??e(n)}function sn(){let e=ne(qt),t=je(),n=s(K),[r,i]=(0,V.useState)(null);async function a({id:r,email:a}){let o=await e({id:r});if(!o)return t.failed(n.notAsked);let s=o.node?.__typename===`Invitation`?o.node.url:null;if(!s)return t.failed(n.noLink(a));try{await navigator.clipboard.writeText(s),t.done(n.linkCopied(a))}catch{i({email:a,url:s})}}return{copy:a,shown:r,hide:()=>i(null)}}var q={search:`_search_4wdh9_1`,department:`_department_4wdh9_5`,filters:`_filters_4wdh9_15`,address:`_address_4wdh9_20`,small:`_small_4wdh9_31`,problem:`_problem_4wdh9_37`,bulk:`_bulk_4wdh9_46`,refused:`_refused_4wdh9_64`};function cn({act:e,count:t,done:n,refused:r,close:i}){let a=s(K),{number:o}=d(),c=on(),u=t-n-r.length;return(0,z.jsxs)(l,{children:[(0,z.jsxs)(`div`,{role:`status`,children:[(0,z.jsx)(w,{children:(e===`resend`?a.resentMany:a.revokedMany)(n,o(n))}),u>0&&(0,z.jsx)(w,{children:a.untouched(u,o(u))}),r.length>0&&(0,z.jsx)(w,{children:a.refusedMany(r.length,o(r.length))})]}),r.length>0&&(0,z.jsx)(`ul`,{className:q.refused,tabIndex:0,"aria-label":a.refusedMany(r.length,o(r.length)),children:r.map(({row:e,problems:t})=>(0,z.jsxs)(`li`,{children:[(0,z.jsx)(`strong`,{children:e.email}),t.map(c).join(` `)]},e.id))}),(0,z.jsx)(T,{justify:`flex-end`,children:(0,z.jsx)(f,{onClick:i,"data-autofocus":!0,children:a.done})})]})}function ln({value:e,choose:t,error:n}){let{id:r}=M().organization,{data:i}=E(Jt,{organizationId:r}),a=s(K),o=i?.organization?.policy,c=o?.defaultInvitationDays??30,l=o?.longestInvitationDays??30;return(0,z.jsx)(Ne,{label:a.days,description:a.daysHint(c,l),placeholder:String(c),min:1,max:l,allowDecimal:!1,allowNegative:!1,value:e,onChange:e=>t(e===``?``:Number(e)),error:n})}var un=4;async function dn(e,t,n,r){let i=e.values();await Promise.all(Array.from({length:un},async()=>{for(let e of i){if(r.aborted)return;n(e,await t(e))}}))}function fn({act:e,rows:t,end:n}){let r=s(K),{number:i}=d(),[a,o]=(0,V.useState)(``),[c,u]=(0,V.useState)(``),{phase:p,done:m,refused:h,start:g,stop:_}=pn(e,t,a||null,c.trim()||null),v=t.length,y=e===`resend`?r.resendManyTitle:r.revokeManyTitle;return(0,z.jsxs)(N,{title:y(v,i(v)),close:()=>n(p!==`asking`),children:[p===`asking`&&(0,z.jsx)(mn,{act:e,rows:t,start:g,cancel:()=>n(!1),children:e===`resend`?(0,z.jsx)(ln,{value:a,choose:o}):(0,z.jsx)(hn,{value:c,write:u})}),p===`running`&&(0,z.jsxs)(l,{children:[(0,z.jsx)(w,{role:`status`,children:r.running(i(m+h.length),i(v))}),(0,z.jsx)(ye,{value:100*(m+h.length)/v,"aria-label":y(v,i(v)),transitionDuration:200}),(0,z.jsx)(T,{justify:`flex-end`,children:(0,z.jsx)(f,{variant:`default`,onClick:_,children:r.stop})})]}),p===`over`&&(0,z.jsx)(cn,{act:e,count:v,done:m,refused:h,close:()=>n(!0)})]})}function pn(e,t,n,r){let i=rn(),a=an(),[o,s]=(0,V.useState)(`asking`),[c,l]=(0,V.useState)(0),[u,d]=(0,V.useState)([]),f=(0,V.useRef)(new AbortController);(0,V.useEffect)(()=>(f.current=new AbortController,()=>f.current.abort()),[]);async function p(){s(`running`),await dn(t,async t=>{let{problems:o}=await(e===`resend`?i(t,n):a(t,r));return o},(e,t)=>t.length>0?d(n=>[...n,{row:e,problems:t}]):l(e=>e+1),f.current.signal),s(`over`)}return{phase:o,done:c,refused:u,start:()=>void p(),stop:()=>f.current.abort()}}function mn({act:e,rows:t,start:n,cancel:r,children:i}){let a=s(K),o=s(k),{number:c}=d(),u=t.filter(t=>!(e===`resend`?tn(t):nn(t))).length,p=c(t.length);return(0,z.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),n()},children:(0,z.jsxs)(l,{children:[(0,z.jsx)(w,{children:e===`resend`?a.resendManyLead:a.revokeManyLead}),u>0&&(0,z.jsx)(w,{children:a.closedOnes(u,c(u))}),i,(0,z.jsxs)(T,{justify:`flex-end`,children:[(0,z.jsx)(f,{variant:`default`,onClick:r,children:o.cancel}),(0,z.jsx)(f,{type:`submit`,...e===`revoke`&&{color:`red`},children:e===`resend`?a.resendManyAct(p):a.revokeManyAct(p)})]})]})})}function hn({value:e,write:t}){let n=s(k);return(0,z.jsx)(Ee,{label:n.reason,description:n.reasonHint,value:e,onChange:e=>t(e.currentTarget.value),autosize:!0,maxRows:6,"data-autofocus":!0})}function gn({rows:e,clear:t}){let n=s(K),{number:r}=d(),[i,a]=(0,V.useState)(null),[o,c]=(0,V.useState)([]),l=t=>{c(e),a(t)};return(0,z.jsxs)(z.Fragment,{children:[e.length>0&&(0,z.jsxs)(`section`,{className:q.bulk,"aria-label":n.bulk,children:[(0,z.jsx)(w,{fw:600,size:`sm`,role:`status`,children:n.selected(r(e.length))}),(0,z.jsx)(f,{size:`sm`,variant:`light`,onClick:()=>l(`resend`),children:n.resendAll}),(0,z.jsx)(f,{size:`sm`,variant:`light`,color:`red`,onClick:()=>l(`revoke`),children:n.revokeAll}),(0,z.jsx)(ve,{"aria-label":n.clearSelection,onClick:t})]}),i&&(0,z.jsx)(fn,{act:i,rows:o,end:e=>{a(null),e&&t()}})]})}function _n(e,{details:t,openMenu:n}){return[{title:e.email,cell:e=>(0,z.jsx)(C,{className:q.address,href:t(e),children:e.email})},{title:e.state,cell:({state:e})=>(0,z.jsx)(Ie,{state:e})},{title:e.delivery,cell:e=>(0,z.jsx)(vn,{of:e})},{title:e.expires,cell:e=>(0,z.jsx)(yn,{of:e})},{title:e.role,cell:e=>(0,z.jsx)(bn,{of:e})},{title:e.invited,cell:e=>(0,z.jsx)(xn,{of:e}),wide:!0},{title:e.actions,bare:!0,cell:t=>(0,z.jsx)(Vt,{label:e.actionsFor(t.email),open:e=>n(t,e)})}]}function vn({of:{state:e,delivery:t,deliveryProblem:n}}){return e===`AWAITING_APPROVAL`||e===`REJECTED`?null:(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(Le,{delivery:t}),n&&(0,z.jsx)(`span`,{className:q.problem,children:n})]})}function yn({of:{state:e,expiresAt:t}}){let n=s(K);return e===`PENDING`?(0,z.jsx)(Re,{to:t}):e===`AWAITING_APPROVAL`?(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(Re,{to:t}),` `,(0,z.jsx)(`span`,{className:q.small,children:n.decide})]}):null}function bn({of:e}){return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(Fe,{of:e}),e.department&&(0,z.jsx)(`span`,{className:q.small,children:e.department})]})}function xn({of:{createdAt:e,inviter:t,approval:n}}){let r=s(K),i=t??n?.requester;return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(F,{time:e}),(0,z.jsx)(`span`,{className:q.small,children:i?r.by(i.name):r.automatic})]})}function Sn(){let{id:e}=M().organization,{data:t}=E(Gt,{organizationId:e}),n=s(K),r=t?.exportInvitations;return(0,z.jsx)(f,{component:`a`,href:r??void 0,download:!0,variant:`default`,leftSection:(0,z.jsx)(Be,{size:16,"aria-hidden":!0}),children:n.export})}function Cn({name:e,terms:t,called:n,chosen:r,choose:i}){let a=s(K),{list:o}=d(),c=e=>i(t.filter(t=>t===e!==r.includes(t)));return(0,z.jsxs)(A,{closeOnItemClick:!1,...zt,position:`bottom-start`,children:[(0,z.jsx)(A.Target,{children:(0,z.jsx)(f,{variant:r.length>0?`light`:`default`,fw:r.length>0?600:400,rightSection:(0,z.jsx)(Ge,{size:16,"aria-hidden":!0}),children:r.length>0?a.filtered(e,o(r.map(e=>n[e]))):e})}),(0,z.jsxs)(A.Dropdown,{children:[t.map(e=>(0,z.jsx)(A.CheckboxItem,{checked:r.includes(e),onChange:()=>c(e),children:n[e]},e)),(0,z.jsx)(A.Divider,{}),(0,z.jsx)(A.Item,{disabled:r.length===0,onClick:()=>i([]),children:a.noFilter(e)})]})]})}var wn={newest:{field:`CREATED_AT`,direction:`DESC`},oldest:{field:`CREATED_AT`,direction:`ASC`},expiring:{field:`EXPIRES_AT`,direction:`ASC`},lasting:{field:`EXPIRES_AT`,direction:`DESC`},address:{field:`EMAIL`,direction:`ASC`},addressBackwards:{field:`EMAIL`,direction:`DESC`}},J={state:[`AWAITING_APPROVAL`,`PENDING`,`ACCEPTED`,`DECLINED`,`EXPIRED`,`REVOKED`,`REJECTED`],delivery:[`QUEUED`,`SENT`,`DEFERRED`,`FAILED`,`HANDED_OVER`],role:[`VIEWER`,`MEMBER`,`ADMIN`]},Tn={search:``,state:[],delivery:[],role:[],department:``,order:`newest`};function En(e){let t=e.get(`order`);return{search:e.get(`search`)??``,state:Dn(e,`state`,J.state),delivery:Dn(e,`delivery`,J.delivery),role:Dn(e,`role`,J.role),department:e.get(`department`)??``,order:On(t)?t:Tn.order}}function Dn(e,t,n){let r=e.getAll(t).flatMap(e=>e.split(`,`));return n.filter(e=>r.includes(e))}var On=e=>e!==null&&Object.hasOwn(wn,e);function kn(e){let t=new URLSearchParams;e.search&&t.set(`search`,e.search);for(let n of[`state`,`delivery`,`role`])for(let r of e[n])t.append(n,r);return e.department&&t.set(`department`,e.department),e.order!==Tn.order&&t.set(`order`,e.order),t}function An({search:e,state:t,delivery:n,role:r,department:i}){let a={...e.trim()&&{search:e.trim()},...t.length>0&&{state:t},...n.length>0&&{delivery:n},...r.length>0&&{role:r},...i.trim()&&{department:i.trim()}};return Object.keys(a).length>0?a:null}function jn(){let[e,t]=S(),n=En(e);return{filters:n,key:kn(n).toString(),setFilters:e=>t(t=>kn({...En(t),...e}),{replace:!0})}}var Mn=300;function Nn(e,t){let[n,r]=(0,V.useState)(e),[i,a]=(0,V.useState)(e);return e!==i&&(a(e),r(e)),(0,V.useEffect)(()=>{if(n===e)return;let r=setTimeout(()=>t(n),Mn);return()=>clearTimeout(r)}),[n,r]}function Pn({filters:e,change:t}){let n=s(K),r=s(le),[i,a]=Nn(e.search,e=>t({search:e})),[o,c]=Nn(e.department,e=>t({department:e})),l=Object.keys(wn).map(e=>({value:e,label:n.orders[e]}));return(0,z.jsxs)(T,{className:q.filters,role:`search`,"aria-label":n.filters,gap:`xs`,mb:`sm`,children:[(0,z.jsx)(He,{className:q.search,type:`search`,"aria-label":n.search,placeholder:n.search,value:i,onChange:e=>a(e.currentTarget.value),leftSection:(0,z.jsx)(Ue,{size:16,"aria-hidden":!0}),rightSection:i&&(0,z.jsx)(ve,{size:`sm`,"aria-label":n.clearSearch,onClick:()=>a(``)})}),(0,z.jsx)(Cn,{name:n.filter.state,terms:J.state,called:r.invitation,chosen:e.state,choose:e=>t({state:e})}),(0,z.jsx)(Cn,{name:n.filter.delivery,terms:J.delivery,called:r.delivery,chosen:e.delivery,choose:e=>t({delivery:e})}),(0,z.jsx)(Cn,{name:n.filter.role,terms:J.role,called:r.role,chosen:e.role,choose:e=>t({role:e})}),(0,z.jsx)(`div`,{className:q.department,children:(0,z.jsx)(We,{bare:!0,value:o,choose:c})}),(0,z.jsx)(Ve,{"aria-label":n.order,data:l,value:e.order,onChange:e=>t({order:e.currentTarget.value})}),An(e)&&(0,z.jsx)(f,{variant:`subtle`,onClick:()=>t({...Tn,order:e.order}),children:n.showAll})]})}var Y={en:{close:`Close the details`,actions:`What can be done`,resend:`Send again`,copyLink:`Copy the personal link`,revoke:`Revoke`,about:`The invitation`,state:`State`,role:`Role`,department:`Department`,nothing:`None`,inviter:`Invited by`,automatic:`A rule or the command line`,created:`Invited`,expires:`Expires`,expired:`Expired`,accepted:`Accepted`,declined:`Declined`,revoked:`Revoked`,erased:`Erased`,erasedLead:`Address and message were erased, as the policy of the organization says.`,member:`Became`,message:`Personal message`,letter:`The letter`,delivery:`Where it is`,sent:`Taken over by a mail server`,attempts:`Attempts`,problem:`What the mail server said`,handedOver:`No letter was sent: the link is handed over by hand.`,approval:`Approval`,needed:(e,t)=>`${e} of ${t} given`,approvals:`Approved`,nobodyYet:`By nobody yet`,requester:`Asked for by`,rules:`Because of`,noRule:`a member asked for it`,decideBy:`To be decided by`,rejected:`Rejected`,toApprovals:`To the approvals`,history:`What happened`,by:e=>`by ${e}`,change:(e,t)=>`${e} → ${t}`},de:{close:`Einzelheiten schließen`,actions:`Was sich tun lässt`,resend:`Erneut senden`,copyLink:`Persönlichen Link kopieren`,revoke:`Zurückziehen`,about:`Die Einladung`,state:`Stand`,role:`Rolle`,department:`Abteilung`,nothing:`Keine`,inviter:`Eingeladen von`,automatic:`Eine Regel oder die Befehlszeile`,created:`Eingeladen`,expires:`Läuft ab`,expired:`Abgelaufen`,accepted:`Angenommen`,declined:`Abgelehnt`,revoked:`Zurückgezogen`,erased:`Gelöscht`,erasedLead:`Adresse und Nachricht wurden gelöscht, wie es die Regeln der Organisation vorsehen.`,member:`Daraus wurde`,message:`Persönliche Nachricht`,letter:`Der Brief`,delivery:`Wo er ist`,sent:`Von einem Mailserver übernommen`,attempts:`Versuche`,problem:`Was der Mailserver sagte`,handedOver:`Es ging kein Brief hinaus: Der Link wird von Hand übergeben.`,approval:`Freigabe`,needed:(e,t)=>`${e} von ${t} erteilt`,approvals:`Freigegeben`,nobodyYet:`Noch von niemandem`,requester:`Erbeten von`,rules:`Wegen`,noRule:`ein Mitglied hat darum gebeten`,decideBy:`Zu entscheiden bis`,rejected:`Nicht freigegeben`,toApprovals:`Zu den Freigaben`,history:`Was geschah`,by:e=>`von ${e}`,change:(e,t)=>`${e} → ${t}`}},X={head:`_head_1vkju_1`,facts:`_facts_1vkju_9`,link:`_link_1vkju_33`,message:`_message_1vkju_37`,problem:`_problem_1vkju_44`,soft:`_soft_1vkju_48`,timeline:`_timeline_1vkju_53`};function Fn({title:e,children:t}){return(0,z.jsxs)(`section`,{children:[e&&(0,z.jsx)(pe,{order:4,size:`h5`,mb:6,children:e}),(0,z.jsx)(`dl`,{className:X.facts,children:t})]})}function Z({name:e,children:t}){return(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:e}),(0,z.jsx)(`dd`,{children:t})]})}function In({of:{approval:e,state:t}}){let n=s(Y),{list:r,number:i}=d(),{path:a}=M();if(!e)return null;let{needed:o,given:c,requester:l,rules:u,decideBy:f,rejectedAt:p}=e;return(0,z.jsxs)(Fn,{title:n.approval,children:[(0,z.jsxs)(Z,{name:n.approvals,children:[n.needed(i(c.length),i(o)),c.length===0&&(0,z.jsx)(`div`,{children:n.nobodyYet}),c.map(({approver:e,at:t})=>(0,z.jsxs)(`div`,{children:[e.name,`, `,(0,z.jsx)(F,{time:t})]},e.id))]}),(0,z.jsx)(Z,{name:n.rules,children:u.length>0?r(u):n.noRule}),l&&(0,z.jsx)(Z,{name:n.requester,children:`${l.name} (${l.email})`}),t===`AWAITING_APPROVAL`&&f&&(0,z.jsxs)(Z,{name:n.decideBy,children:[(0,z.jsx)(ze,{time:f}),` `,(0,z.jsx)(Xe,{component:C,href:a(`approvals`),underline:`always`,children:n.toApprovals})]}),p&&(0,z.jsx)(Z,{name:n.rejected,children:(0,z.jsx)(F,{time:p})})]})}function Ln({of:e}){let t=s(Y),{number:n}=d();return e.state===`AWAITING_APPROVAL`||e.state===`REJECTED`?null:(0,z.jsxs)(Fn,{title:t.letter,children:[(0,z.jsxs)(Z,{name:t.delivery,children:[(0,z.jsx)(Le,{delivery:e.delivery}),e.delivery===`HANDED_OVER`&&(0,z.jsx)(`div`,{children:t.handedOver})]}),e.deliveryProblem&&(0,z.jsx)(Z,{name:t.problem,children:(0,z.jsx)(`span`,{className:X.problem,children:e.deliveryProblem})}),e.deliveryAttempts>1&&(0,z.jsx)(Z,{name:t.attempts,children:n(e.deliveryAttempts)}),e.sentAt&&(0,z.jsx)(Z,{name:t.sent,children:(0,z.jsx)(F,{time:e.sentAt})})]})}function Rn({events:e}){let t=s(Y),{event:n}=s(le);return(0,z.jsxs)(`section`,{children:[(0,z.jsx)(pe,{order:4,size:`h5`,mb:`xs`,children:t.history}),(0,z.jsx)(`ol`,{className:X.timeline,children:e.map(({id:e,kind:r,summary:i,actor:a,occurredAt:o,before:s,after:c,reason:l})=>(0,z.jsxs)(`li`,{children:[(0,z.jsx)(`strong`,{children:n[r]??i}),s&&c&&(0,z.jsx)(`div`,{children:t.change(s,c)}),(0,z.jsxs)(`div`,{className:X.soft,children:[(0,z.jsx)(F,{time:o}),` `,t.by(a.displayName)]}),l&&(0,z.jsx)(`blockquote`,{className:X.message,children:l})]},e))})]})}function zn({of:e,acts:t}){let n=re(e.id);return(0,z.jsxs)(l,{gap:`lg`,children:[(0,z.jsxs)(`div`,{ref:n,"data-mark":!0,className:X.head,children:[(0,z.jsx)(pe,{order:3,size:`h3`,children:e.email}),(0,z.jsx)(Ie,{state:e.state})]}),(0,z.jsx)(Bn,{of:e,acts:t}),(0,z.jsx)(Vn,{of:e}),(0,z.jsx)(In,{of:e}),(0,z.jsx)(Ln,{of:e}),(0,z.jsx)(Rn,{events:e.events?.nodes??[]})]})}function Bn({of:e,acts:t}){let n=s(Y);return!tn(e)&&!nn(e)?null:(0,z.jsxs)(T,{gap:`xs`,role:`group`,"aria-label":n.actions,children:[tn(e)&&(0,z.jsx)(f,{leftSection:(0,z.jsx)(It,{size:16,"aria-hidden":!0}),onClick:()=>t.resend(e),children:n.resend}),e.state===`PENDING`&&(0,z.jsx)(f,{variant:`default`,leftSection:(0,z.jsx)(Ye,{size:16,"aria-hidden":!0}),onClick:()=>t.copy(e),children:n.copyLink}),nn(e)&&(0,z.jsx)(f,{variant:`light`,color:`red`,leftSection:(0,z.jsx)(Lt,{size:16,"aria-hidden":!0}),onClick:()=>t.revoke(e),children:n.revoke})]})}function Vn({of:e}){let t=s(Y),{path:n}=M();return(0,z.jsxs)(Fn,{children:[(0,z.jsx)(Z,{name:t.role,children:(0,z.jsx)(Fe,{of:e})}),(0,z.jsx)(Z,{name:t.department,children:e.department??t.nothing}),!e.approval?.requester&&(0,z.jsx)(Z,{name:t.inviter,children:e.inviter?`${e.inviter.name} (${e.inviter.email})`:t.automatic}),(0,z.jsx)(Z,{name:t.created,children:(0,z.jsx)(F,{time:e.createdAt})}),e.state===`PENDING`&&(0,z.jsx)(Z,{name:t.expires,children:(0,z.jsx)(Re,{to:e.expiresAt})}),e.state===`EXPIRED`&&(0,z.jsx)(Z,{name:t.expired,children:(0,z.jsx)(F,{time:e.expiresAt})}),e.acceptedAt&&(0,z.jsx)(Z,{name:t.accepted,children:(0,z.jsx)(F,{time:e.acceptedAt})}),e.member&&(0,z.jsx)(Z,{name:t.member,children:(0,z.jsx)(C,{className:X.link,href:n(`members/${e.member.id}`),children:e.member.user.name})}),e.declinedAt&&(0,z.jsx)(Z,{name:t.declined,children:(0,z.jsx)(F,{time:e.declinedAt})}),e.revokedAt&&(0,z.jsx)(Z,{name:t.revoked,children:(0,z.jsx)(F,{time:e.revokedAt})}),e.erasedAt&&(0,z.jsxs)(Z,{name:t.erased,children:[(0,z.jsx)(F,{time:e.erasedAt}),` `,t.erasedLead]}),e.message&&(0,z.jsx)(Z,{name:t.message,children:(0,z.jsx)(`blockquote`,{className:X.message,children:e.message})})]})}function Hn({id:e,acts:t,close:n}){let r=s(Y),[i,a]=(0,V.useState)(e);(0,V.useEffect)(()=>{e&&a(e)},[e]);let o=e??i;return(0,z.jsx)(H,{opened:e!==void 0,onClose:n,position:`right`,size:`lg`,closeButtonProps:{"aria-label":r.close},title:r.about,attributes:{header:{role:`presentation`}},children:o&&(0,z.jsx)(Un,{id:o,acts:t},o)})}function Un({id:e,acts:t}){let{organization:n}=M(),{data:r,error:i,again:a}=E(Kt,{id:e});if(te(t=>{t.invitation?.id===e&&a()}),i)return(0,z.jsx)(he,{error:i,again:a});if(!r)return(0,z.jsx)(fe,{});let{node:o}=r;return o?.__typename!==`Invitation`||o.organization.id!==n.id?(0,z.jsx)(ue,{}):(0,z.jsx)(zn,{of:o,acts:t})}function Wn(e){let t=new Map,n=new Map,r=new Set;for(let i of Kn(e)){let e=i.toLowerCase();Yn(i)?t.has(e)?n.set(e,i):t.set(e,i):r.add(i)}return{valid:[...t.values()],duplicates:[...n.values()],malformed:[...r]}}function Gn(e,t){let n=new Set(t);return Kn(e).filter(e=>!n.has(e)).join(`
`)}function Kn(e){let t=[],n=[];for(let[r]of e.matchAll(qn))r.startsWith(`<`)&&r.endsWith(`>`)?(t.push(...r.slice(1,-1).split(/\s+/u)),n=[]):/^[,;\n]/u.test(r)||r.includes(`@`)?(t.push(...n,...r.split(/[\s,;]+/u)),n=[]):n.push(r);return[...t,...n].map(Jn).filter(e=>e!==``)}var qn=/"[^"\n]*"|<[^<>\n]*>|[,;\n]|[^\s,;"<>]+/gu,Jn=e=>e.replace(/^["'(]+|[)"'.]+$/gu,``).replace(/^mailto:/iu,``);function Yn(e){return/^[^\s@<>()[\]\\"]+@(?!-)[^\s@<>()[\]\\"_.]+(?:\.[^\s@<>()[\]\\"_.]+)+$/u.test(e)&&e.length<=254}var Xn={addresses:``,role:{role:`MEMBER`},department:``,message:``,days:``,letter:!0},Zn=1e3,Qn=e=>[...e].length;function $n({role:e,department:t,message:n}){return{...e,department:t.trim()||null,message:n.trim()||null}}var Q={halves:`_halves_r9w1d_1`,actions:`_actions_r9w1d_12`,preview:`_preview_r9w1d_21`,found:`_found_r9w1d_32`,malformed:`_malformed_r9w1d_36`,refused:`_refused_r9w1d_37`,pieces:`_pieces_r9w1d_59`,granted:`_granted_r9w1d_75`,soft:`_soft_r9w1d_96`,results:`_results_r9w1d_100`},$={en:{title:`Invite people`,addresses:`E-mail addresses`,addressesHint:`One or many. Paste them as you have them: from a letter, a spreadsheet or a list, with names or without.`,addressesExample:`ann@example.com, Bo Lind <bo@example.com>`,noneYet:`Nobody yet`,found:(e,t)=>e===1?`1 person will be invited`:`${t} people will be invited`,duplicates:e=>`Written more than once, invited once: ${e}`,malformed:e=>e===1?`This is no address, and is left out:`:`These are no addresses, and are left out:`,drop:`Remove`,dropOf:e=>e===1?`what is no address`:`all that are no addresses`,tooMany:e=>`At most ${e} at once. For more there is the import of a spreadsheet.`,toImport:`Go to the import`,message:`Personal message`,messageHint:`Optional. It stands in the letter.`,count:(e,t)=>`${e} of ${t} characters`,sendLetter:`Send the invitation by e-mail`,sendLetterHint:`Without a letter you get a personal link to hand over yourself.`,manyDays:e=>`All get a letter, and their invitations are valid for ${e}.`,send:(e,t)=>e===1?`Invite 1 person`:`Invite ${t} people`,sendNobody:`Invite`,preview:`Preview`,access:`What they may do`,letter:`The letter`,accessLead:`As things stand, whoever accepts may:`,mayNothing:`This role permits nothing by itself.`,mayNot:`May not`,spaces:`Joins these team spaces at once`,subject:`Subject`,letterFrame:`The letter as it will look`,noLetter:`No letter is sent. You get a personal link to hand over.`,noPreview:`There is no preview of this: check role, department, message and days.`,results:`What came of it`,invited:(e,t)=>e===1?`1 person is invited`:`${t} people are invited`,underway:`The letter is on its way`,awaits:`Awaits approval: the letter goes out after it`,byHand:`No letter: hand the link over yourself`,copyLinkOf:e=>`for ${e}`,copyLink:`Copy the link`,copyLinks:`Copy all links`,refused:(e,t)=>e===1?`1 person could not be invited:`:`${t} people could not be invited:`,refusedLead:`They are still in the field above. Change what is wrong, or remove them.`,dropRefused:`Remove them from the field`,more:`Invite more`,done:`Done`},de:{title:`Leute einladen`,addresses:`E-Mail-Adressen`,addressesHint:`Eine oder viele. Fügen Sie sie ein, wie Sie sie haben: aus einem Brief, einer Tabelle oder Liste, mit Namen oder ohne.`,addressesExample:`ann@example.com, Bo Lind <bo@example.com>`,noneYet:`Noch niemand`,found:(e,t)=>e===1?`1 Person wird eingeladen`:`${t} Personen werden eingeladen`,duplicates:e=>`Mehrfach geschrieben, einmal eingeladen: ${e}`,malformed:e=>e===1?`Das ist keine Adresse und wird ausgelassen:`:`Das sind keine Adressen; sie werden ausgelassen:`,drop:`Entfernen`,dropOf:e=>e===1?`was keine Adresse ist`:`alles, was keine Adresse ist`,tooMany:e=>`Höchstens ${e} auf einmal. Für mehr gibt es den Import einer Tabelle.`,toImport:`Zum Import`,message:`Persönliche Nachricht`,messageHint:`Freiwillig. Sie steht im Brief.`,count:(e,t)=>`${e} von ${t} Zeichen`,sendLetter:`Die Einladung per E-Mail senden`,sendLetterHint:`Ohne Brief bekommen Sie einen persönlichen Link, den Sie selbst übergeben.`,manyDays:e=>`Alle bekommen einen Brief, und ihre Einladungen gelten ${e}.`,send:(e,t)=>e===1?`1 Person einladen`:`${t} Personen einladen`,sendNobody:`Einladen`,preview:`Vorschau`,access:`Was sie dürfen`,letter:`Der Brief`,accessLead:`Nach heutigem Stand darf, wer annimmt:`,mayNothing:`Diese Rolle allein erlaubt nichts.`,mayNot:`Darf nicht`,spaces:`Kommt sofort in diese Teamräume`,subject:`Betreff`,letterFrame:`Der Brief, wie er aussehen wird`,noLetter:`Es geht kein Brief hinaus. Sie bekommen einen persönlichen Link zum Übergeben.`,noPreview:`Hiervon gibt es keine Vorschau: Prüfen Sie Rolle, Abteilung, Nachricht und Tage.`,results:`Was daraus wurde`,invited:(e,t)=>e===1?`1 Person ist eingeladen`:`${t} Personen sind eingeladen`,underway:`Der Brief ist unterwegs`,awaits:`Wartet auf Freigabe: Danach geht der Brief hinaus`,byHand:`Kein Brief: Übergeben Sie den Link selbst`,copyLinkOf:e=>`für ${e}`,copyLink:`Link kopieren`,copyLinks:`Alle Links kopieren`,refused:(e,t)=>e===1?`1 Person konnte nicht eingeladen werden:`:`${t} Personen konnten nicht eingeladen werden:`,refusedLead:`Sie stehen noch im Feld oben. Ändern Sie, was nicht stimmt, oder entfernen Sie sie.`,dropRefused:`Aus dem Feld entfernen`,more:`Weitere einladen`,done:`Fertig`}};function er({text:e,write:t,addresses:n,refused:r}){let i=s($),{number:a}=d(),{valid:o}=n;return(0,z.jsxs)(`div`,{children:[(0,z.jsx)(Ee,{label:i.addresses,description:i.addressesHint,placeholder:i.addressesExample,value:e,onChange:e=>t(e.currentTarget.value),autosize:!0,minRows:3,maxRows:8,spellCheck:!1,autoCapitalize:`none`,"data-autofocus":!0}),(0,z.jsx)(`div`,{className:Q.found,role:`status`,children:(0,z.jsx)(w,{size:`sm`,fw:600,children:o.length>0?i.found(o.length,a(o.length)):i.noneYet})}),(0,z.jsx)(nr,{text:e,write:t,addresses:n}),(0,z.jsx)(rr,{of:tr(r,o),drop:n=>t(Gn(e,n))})]})}function tr(e,t){return e.filter(({email:e})=>t.includes(e))}function nr({text:e,write:t,addresses:n}){let r=s($),{list:i,number:a}=d(),{path:o}=M(),{valid:c,duplicates:l,malformed:u}=n;return(0,z.jsxs)(z.Fragment,{children:[c.length>500&&(0,z.jsxs)(w,{size:`sm`,c:`var(--bad)`,role:`alert`,children:[r.tooMany(a(500)),` `,(0,z.jsx)(Xe,{component:C,href:o(`import`),underline:`always`,children:r.toImport})]}),l.length>0&&(0,z.jsx)(w,{size:`sm`,c:`dimmed`,children:r.duplicates(i(l))}),u.length>0&&(0,z.jsxs)(`div`,{className:Q.malformed,children:[(0,z.jsx)(w,{size:`sm`,children:r.malformed(u.length)}),(0,z.jsx)(`ul`,{className:Q.pieces,children:u.map(e=>(0,z.jsx)(`li`,{children:e},e))}),(0,z.jsxs)(f,{size:`xs`,variant:`default`,onClick:()=>t(Gn(e,u)),children:[r.drop,(0,z.jsxs)(`span`,{className:`unseen`,children:[` `,r.dropOf(u.length)]})]})]})]})}function rr({of:e,drop:t}){let n=s($),{number:r}=d(),i=P();return e.length===0?null:(0,z.jsxs)(`div`,{className:Q.refused,role:`alert`,children:[(0,z.jsx)(w,{size:`sm`,fw:600,children:n.refused(e.length,r(e.length))}),(0,z.jsx)(`ul`,{children:e.map(({email:e,problems:t})=>(0,z.jsxs)(`li`,{children:[(0,z.jsx)(`strong`,{children:e}),` `,t.map(i).join(` `)]},e))}),(0,z.jsx)(w,{size:`sm`,mb:6,children:n.refusedLead}),(0,z.jsx)(f,{size:`xs`,variant:`default`,onClick:()=>t(e.map(({email:e})=>e)),children:n.dropRefused})]})}function ir({draft:e,change:t,addresses:n,refused:r,problems:i}){let a=s($),o=P(),c=e=>{let t=O(i,e);return t&&o(t)};return(0,z.jsxs)(l,{children:[(0,z.jsx)(er,{text:e.addresses,write:e=>t({addresses:e}),addresses:n,refused:r}),(0,z.jsxs)(T,{grow:!0,align:`flex-start`,children:[(0,z.jsx)(Qe,{value:e.role,choose:e=>t({role:e}),error:c(`role`)??c(`customRoleId`)}),(0,z.jsx)(We,{value:e.department,choose:e=>t({department:e}),error:c(`department`)})]}),(0,z.jsx)(ar,{message:e.message,write:e=>t({message:e}),error:c(`message`)}),n.valid.length>1?(0,z.jsx)(or,{}):(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(ln,{value:e.days,choose:e=>t({days:e}),error:c(`expiresInDays`)}),(0,z.jsx)(Ze,{label:a.sendLetter,description:a.sendLetterHint,checked:e.letter,onChange:e=>t({letter:e.currentTarget.checked})})]})]})}function ar(e){let t=s($),{number:n}=d(),r=Qn(e.message.trim()),i=t.count(n(r),n(Zn));return(0,z.jsx)(Ee,{label:t.message,description:(0,z.jsxs)(z.Fragment,{children:[t.messageHint,` `,r>0&&i]}),value:e.message,onChange:t=>e.write(t.currentTarget.value),error:e.error??(r>1e3?i:void 0),autosize:!0,minRows:3,maxRows:10})}function or(){let e=s($),{duration:t}=d(),{data:n}=E(Jt,{organizationId:M().organization.id}),r=n?.organization?.policy?.defaultInvitationDays;return(0,z.jsx)(w,{size:`sm`,c:`dimmed`,children:r!==void 0&&e.manyDays(t(r*86400))})}function sr({of:{permissions:e,spaces:t}}){let n=s($),{list:r}=d(),i=s(le).permission,a=Object.entries(i).filter(([t])=>!e.some(e=>e===t));return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(w,{size:`sm`,mb:6,children:e.length>0?n.accessLead:n.mayNothing}),(0,z.jsx)(`ul`,{className:Q.granted,children:e.map(e=>(0,z.jsxs)(`li`,{children:[(0,z.jsx)(it,{size:16,"aria-hidden":!0}),` `,i[e]]},e))}),t.length>0&&(0,z.jsxs)(w,{size:`sm`,mt:`sm`,children:[(0,z.jsxs)(`span`,{className:Q.soft,children:[n.spaces,`: `]}),r(t)]}),a.length>0&&(0,z.jsxs)(w,{size:`sm`,mt:`sm`,c:`dimmed`,children:[n.mayNot,`: `,r(a.map(([,e])=>e))]})]})}var cr=400;function lr({draft:e,letter:t}){let n=s($),[r]=rt(e,cr);return(0,z.jsx)(`section`,{className:Q.preview,"aria-label":n.preview,children:(0,z.jsxs)(W,{defaultValue:`access`,keepMounted:!1,children:[(0,z.jsxs)(W.List,{grow:!0,children:[(0,z.jsx)(W.Tab,{value:`access`,children:n.access}),(0,z.jsx)(W.Tab,{value:`letter`,children:n.letter})]}),(0,z.jsx)(W.Panel,{value:`access`,pt:`sm`,children:(0,z.jsx)(ur,{draft:r})}),(0,z.jsx)(W.Panel,{value:`letter`,pt:`sm`,children:t?(0,z.jsx)(dr,{draft:r}):(0,z.jsx)(w,{c:`dimmed`,children:n.noLetter})})]})})}function ur({draft:e}){let t=s($),{id:n}=M().organization,{role:r,customRoleId:i,department:a}=$n(e),{data:o,error:c}=E(Yt,{input:{organizationId:n,role:r,customRoleId:i,department:a}});return c||o?.previewAccess===null?(0,z.jsx)(w,{c:`dimmed`,children:t.noPreview}):o?.previewAccess?(0,z.jsx)(sr,{of:o.previewAccess}):(0,z.jsx)(fe,{lines:5})}function dr({draft:e}){let t=s($),{id:n}=M().organization,{role:r=`MEMBER`,customRoleId:i,department:a,message:o}=$n(e),{data:c,error:l}=E(Xt,{organizationId:n,role:r,customRoleId:i,department:a,message:o,expiresInDays:e.days||null}),u=c?.organization?.invitationLetterPreview;return l||u===null?(0,z.jsx)(w,{c:`dimmed`,children:t.noPreview}):u?(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(w,{size:`sm`,mb:`xs`,children:[(0,z.jsxs)(`span`,{className:Q.soft,children:[t.subject,`: `]}),(0,z.jsx)(`strong`,{children:u.subject})]}),(0,z.jsx)(Pe,{title:t.letterFrame,html:u.html})]}):(0,z.jsx)(fe,{lines:5})}function fr({of:e}){let t=s($),{number:n}=d(),r=(0,V.useRef)(null);(0,V.useEffect)(()=>{e.length>0&&r.current?.focus()},[e]);let i=e.filter(pr).flatMap(({email:e,url:t})=>t?`${e}\t${t}`:[]);return(0,z.jsxs)(`section`,{ref:r,tabIndex:-1,className:Q.results,"aria-label":t.results,children:[(0,z.jsxs)(T,{justify:`space-between`,children:[(0,z.jsx)(w,{fw:600,role:`status`,children:t.invited(e.length,n(e.length))}),i.length>1&&(0,z.jsx)(ot,{value:i.join(`
`),label:t.copyLinks})]}),(0,z.jsx)(`ul`,{tabIndex:0,"aria-label":t.results,children:e.map(e=>(0,z.jsx)(mr,{of:e},e.id))})]})}var pr=({delivery:e,state:t})=>e===`HANDED_OVER`&&t===`PENDING`;function mr({of:e}){let t=s($),n=e.state===`AWAITING_APPROVAL`,r=n?Ft:pr(e)?Ye:at;return(0,z.jsxs)(`li`,{children:[(0,z.jsx)(r,{size:18,"aria-hidden":!0}),(0,z.jsxs)(`span`,{children:[(0,z.jsx)(`strong`,{children:e.email}),(0,z.jsx)(`span`,{className:Q.soft,children:n?t.awaits:pr(e)?t.byHand:t.underway})]}),pr(e)&&e.url&&(0,z.jsx)(ot,{value:e.url,label:t.copyLink,about:t.copyLinkOf(e.email)})]})}var hr=[`role`,`customRoleId`,`department`,`message`,`expiresInDays`];function gr(){let{id:e}=M().organization,[t]=D(Zt),[n]=D(Qt),{keyFor:r,answered:i}=st(),[a,o]=(0,V.useState)(!1);async function s(n,a){let o={organizationId:e,email:n,...$n(a),expiresInDays:a.days||null,sendEmail:a.letter},{data:s,problems:c}=await t({input:{...o,idempotencyKey:r(o)}});s&&i();let l=s?.createInvitation.invitation,u=c.filter(({field:e})=>e===`email`);return{invited:l?[l]:[],refused:u.length>0?[{email:n,problems:u}]:[],problems:c.filter(({field:e})=>e!==`email`)}}async function c(t,a){let o=t.map(e=>({email:e,...$n(a)})),s={organizationId:e,invitations:o},{data:c,problems:l}=await n({input:{...s,idempotencyKey:r(s)}});c&&i();let u=c?.createInvitations.results??[];return{invited:u.flatMap(({invitation:e})=>e??[]),refused:u.filter(({invitation:e})=>!e).map(({index:e,userErrors:n})=>({email:t[e]??``,problems:n.map(_r)})),problems:l}}async function l(e,t){o(!0);let[n]=e,r=await(n&&e.length===1?s(n,t):c(e,t));return o(!1),r}return{send:l,sending:a}}var _r=({code:e,message:t,field:n})=>({code:e,message:t,field:n?.at(-1)});function vr({opened:e,close:t}){let[n,r]=(0,V.useState)(Xn);return e?(0,z.jsx)(yr,{draft:n,setDraft:r,close:t}):null}function yr({draft:e,setDraft:t,close:n}){let r=s($),{cancel:i}=s(k),{number:a}=d(),{send:o,sending:c}=gr(),[u,p]=(0,V.useState)([]),[m,h]=(0,V.useState)([]),[g,_]=(0,V.useState)([]),v=(0,V.useMemo)(()=>Wn(e.addresses),[e.addresses]),y=v.valid.length,b=u.length>0&&e.addresses.trim()===``,x=y>0&&y<=500&&Qn(e.message.trim())<=1e3;async function S(){let n=await o(v.valid,e);if(p(e=>[...n.invited,...e]),h(n.refused),_(n.problems),n.invited.length===0)return;let r=new Set(n.refused.map(({email:e})=>e)),i=Gn(e.addresses,v.valid.filter(e=>!r.has(e)).concat(v.duplicates));t(i===``?Xn:{...e,addresses:i})}return b?(0,z.jsx)(N,{title:r.title,close:n,children:(0,z.jsxs)(l,{children:[(0,z.jsx)(fr,{of:u}),(0,z.jsxs)(T,{justify:`flex-end`,children:[(0,z.jsx)(f,{variant:`default`,onClick:()=>p([]),children:r.more}),(0,z.jsx)(f,{onClick:n,children:r.done})]})]})}):(0,z.jsx)(N,{title:r.title,close:n,size:`wide`,children:(0,z.jsxs)(`form`,{onSubmit:e=>{e.preventDefault(),x&&S()},children:[u.length>0&&(0,z.jsx)(fr,{of:u}),(0,z.jsxs)(`div`,{className:Q.halves,children:[(0,z.jsx)(ir,{draft:e,change:n=>t({...e,...n}),addresses:v,refused:m,problems:g}),(0,z.jsx)(lr,{draft:e,letter:e.letter||y!==1})]}),(0,z.jsxs)(l,{className:Q.actions,gap:`xs`,children:[(0,z.jsx)(Me,{of:g,fields:hr}),(0,z.jsxs)(T,{justify:`flex-end`,children:[(0,z.jsx)(f,{variant:`default`,onClick:n,children:u.length>0?r.done:i}),(0,z.jsx)(f,{type:`submit`,loading:c,disabled:!x,children:y>0?r.send(y,a(y)):r.sendNobody})]})]})]})})}function br({row:e,close:t}){let n=s(K),{cancel:r}=s(k),i=rn(),a=je(),o=P(),[c,u]=(0,V.useState)(``),[d,p]=(0,V.useState)(!1),[m,h]=(0,V.useState)([]),g=on(),_=O(m,`expiresInDays`),v=m.filter(e=>e!==_);async function y(){p(!0);let{data:r,problems:o}=await i(e,c||null);p(!1),h(o);let s=r?.resendInvitation.invitation;if(o.length>0||!s)return;t();let{state:l,delivery:u}=s,d=l===`AWAITING_APPROVAL`?n.resentAwaits:u===`HANDED_OVER`?n.resentByHand:n.resent;a.done(d(e.email))}return(0,z.jsx)(N,{title:n.resendTitle(e.email),close:t,children:(0,z.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),y()},children:(0,z.jsxs)(l,{children:[(0,z.jsx)(w,{children:e.delivery===`HANDED_OVER`?n.resendByHandLead:n.resendLead}),(0,z.jsx)(ln,{value:c,choose:u,error:_&&o(_)}),v.length>0&&(0,z.jsx)(Ae,{color:`red`,role:`alert`,children:v.map(g).join(` `)}),(0,z.jsxs)(T,{justify:`flex-end`,children:[(0,z.jsx)(f,{variant:`default`,onClick:t,children:r}),(0,z.jsx)(f,{type:`submit`,loading:d,children:n.resendAct})]})]})})})}function xr(){let[e,t]=(0,V.useState)(null),{copy:n,shown:r,hide:i}=sn(),a=()=>t(null);return{acts:{resend:e=>t({act:`resend`,row:e}),revoke:e=>t({act:`revoke`,row:e}),copy:e=>void n(e)},dialogs:(0,z.jsxs)(z.Fragment,{children:[e?.act===`resend`&&(0,z.jsx)(br,{row:e.row,close:a}),e?.act===`revoke`&&(0,z.jsx)(Sr,{row:e.row,close:a}),r&&(0,z.jsx)(Cr,{...r,close:i})]})}}function Sr({row:e,close:t}){let n=s(K),r=an(),{failed:i}=je(),a=on();return(0,z.jsx)(Oe,{title:n.revokeTitle(e.email),lead:n.revokeLead,act:n.revokeAct,asksReason:!0,confirm:async t=>(r(e,t).then(({problems:t})=>{for(let r of t)i(n.refusedFor(e.email,a(r)))}),[]),close:t})}function Cr({email:e,url:t,close:n}){let r=s(K);return(0,z.jsx)(N,{title:r.linkTitle(e),close:n,children:(0,z.jsxs)(l,{children:[(0,z.jsx)(w,{children:r.linkLead}),(0,z.jsx)(He,{"aria-label":r.linkTitle(e),value:t,readOnly:!0,"data-autofocus":!0,onFocus:e=>e.currentTarget.select()})]})})}function wr({row:e,acts:t,showDetails:n}){let r=s(K);return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(A.Item,{leftSection:(0,z.jsx)(Pt,{size:16,"aria-hidden":!0}),onClick:n,children:r.details}),e.state===`PENDING`&&(0,z.jsx)(A.Item,{leftSection:(0,z.jsx)(Ye,{size:16,"aria-hidden":!0}),onClick:()=>t.copy(e),children:r.copyLink}),tn(e)&&(0,z.jsx)(A.Item,{leftSection:(0,z.jsx)(It,{size:16,"aria-hidden":!0}),onClick:()=>t.resend(e),children:r.resend}),nn(e)&&(0,z.jsx)(A.Item,{color:`var(--bad)`,leftSection:(0,z.jsx)(Lt,{size:16,"aria-hidden":!0}),onClick:()=>t.revoke(e),children:r.revoke})]})}function Tr(e,t){let n={list:e,rows:new Map},[r,i]=(0,V.useState)(n),a=r.list===e?r.rows:n.rows,o=new Map(t.map(e=>[e.id,e]));return{selection:{ids:new Set(a.keys()),select(t){let n=[...t].flatMap(e=>o.get(e)??a.get(e)??[]);i({list:e,rows:new Map(n.map(e=>[e.id,e]))})}},selected:[...a.values()].map(e=>o.get(e.id)??e),clear:()=>i(n)}}function Er(){let e=s(K);return ge()?(0,z.jsx)(Dr,{}):(0,z.jsx)(ce,{title:e.title,children:(0,z.jsx)(de,{})})}function Dr(){let e=s(K),[t,n]=(0,V.useState)(!1),r=()=>n(!0),i=(0,z.jsx)(f,{leftSection:(0,z.jsx)(_,{size:18,"aria-hidden":!0}),onClick:r,children:e.invite});return(0,z.jsxs)(ce,{title:e.title,lead:e.lead,actions:(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(Sn,{}),i]}),children:[(0,z.jsx)(Or,{invite:r}),(0,z.jsx)(vr,{opened:t,close:()=>n(!1)})]})}function Or({invite:e}){let{organization:t}=M(),n=s(K),{filters:r,key:i,setFilters:a}=jn(),{page:o,setPage:c,toStart:l}=ie(i),u=An(r),{data:d,error:p,waiting:m,again:h}=E(Wt,{organizationId:t.id,...o,where:u,orderBy:wn[r.order]},{stale:[`INVITATION_`]}),{acts:g,dialogs:v}=xr(),{id:y}=ee(),[,x]=b(),S=kr(),C=d?.organization?.invitations,w=C!=null&&C.nodes.length===0&&C.totalCount>0;return(0,V.useEffect)(()=>{w&&l()}),C?.totalCount===0&&!u?(0,z.jsx)(me,{title:n.none,lead:n.noneLead,icon:(0,z.jsx)(_,{"aria-hidden":!0}),children:(0,z.jsx)(f,{onClick:e,children:n.inviteFirst})}):(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(Pn,{filters:r,change:a}),p&&(0,z.jsx)(he,{error:p,again:h}),!p&&!C&&(0,z.jsx)(fe,{lines:10}),C?.totalCount===0&&(0,z.jsx)(me,{title:n.noneFits,lead:n.noneFitsLead,children:(0,z.jsx)(f,{variant:`default`,onClick:()=>a(Tn),children:n.showAll})}),C&&C.totalCount>0&&(0,z.jsx)(Ar,{rows:C.nodes,list:i,waiting:m,acts:g,details:S.details}),C&&(0,z.jsx)(ae,{pageInfo:C.pageInfo,total:C.totalCount,turn:c}),v,(0,z.jsx)(Hn,{id:y,acts:g,close:()=>x(S.list)})]})}function kr(){let{path:e}=M(),t=x(),n=e(`invitations`),r=t&&`?${t}`;return{list:n+r,details:(0,V.useCallback)(({id:e})=>`${n}/${e}${r}`,[n,r])}}function Ar({rows:e,list:t,waiting:n,acts:r,details:i}){let a=s(K),[,o]=b(),{opened:c,open:l,close:u}=Bt(),d=(0,V.useMemo)(()=>_n(a,{details:i,openMenu:l}),[a,i,l]),{selection:f,selected:p,clear:m}=Tr(t,e);return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(se,{label:a.title,rows:e,columns:d,name:({email:e})=>e,selection:f,waiting:n}),(0,z.jsx)(gn,{rows:p,clear:m}),(0,z.jsx)(Ht,{opened:c,close:u,children:e=>(0,z.jsx)(wr,{row:e,acts:r,showDetails:()=>o(i(e))})})]})}export{Er as default};