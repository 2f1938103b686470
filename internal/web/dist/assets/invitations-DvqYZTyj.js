import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Bt as t,D as n,Et as r,Ft as i,H as a,J as o,K as s,Kt as c,Lt as l,Nt as u,O as d,Pt as f,T as p,U as m,Un as h,Wn as g,X as _,Xt as v,Zt as y,_ as b,_t as x,b as S,cn as C,ct as w,d as T,fn as ee,gt as te,in as ne,it as E,jt as re,kt as D,ln as ie,lt as O,nn as ae,rt as oe,sn as k,u as se,vt as ce,w as le,xt as A,y as ue,yt as de}from"./libraries-UrOIUJRm.js";import{$ as j,C as fe,D as pe,E as me,F as he,H as ge,I as M,L as _e,N as ve,O as ye,P as N,R as be,S as xe,T as Se,U as P,V as Ce,Y as we,Z as Te,a as Ee,b as De,i as Oe,j as ke,n as Ae,q as je,r as Me,s as Ne,tt as F,u as Pe,x as Fe,y as I,z as Ie}from"./dashboard-8_nAaRDs.js";import{i as Le,n as Re,t as ze}from"./pager-BZkPpKeY.js";import{a as Be,i as Ve,n as He,r as Ue,t as We}from"./use-typed-zHJVI5GT.js";import{t as Ge}from"./rows-D-Sur362.js";import{a as Ke,c as qe,i as Je,l as Ye,n as Xe,o as Ze,r as Qe,s as $e,t as et}from"./dialog-BHIAZILl.js";import{n as tt,t as nt}from"./confirm-BDUQNuQP.js";import{i as rt,r as it,t as at}from"./letter-frame-wzR_gGLc.js";import{r as ot,t as st}from"./state-signs-BB5vA5cK.js";import{t as ct}from"./IconDownload-DLTUGRnb.js";import{t as lt}from"./path-of-CqDArCts.js";import{t as ut}from"./NativeSelect-sXTbOzwK.js";import{t as dt}from"./TextInput-CVU09ig2.js";import{t as ft}from"./IconSearch-BNU_txcK.js";import{t as pt}from"./department-select-B8qxll-q.js";import{t as mt}from"./IconChevronDown-CJ3R7Flp.js";import{n as ht,r as L,t as gt}from"./history-UUWSL0HD.js";import{t as _t}from"./change-DF4JXYxx.js";import{t as vt}from"./Switch-C5tpJD3-.js";import{t as yt}from"./Textarea-BuKhcg76.js";import{t as bt}from"./role-select-CXaD5OH1.js";import{f as xt}from"./Select-Ds1wItU_.js";import{t as St}from"./IconCircleCheck-DTrqJaKW.js";import{n as Ct,r as wt,t as Tt}from"./idempotency-BPjczEg6.js";import{t as Et}from"./form-dialog-DgvL5C_6.js";import{t as Dt}from"./use-state-of-BfnyZ89a.js";function Ot(e,t){return n=>{if(typeof n!=`string`||n.trim().length===0)throw Error(t);return`${e}-${n}`}}var[kt,R]=ie(`Drawer component was not found in tree`),z={root:`m_f11b401e`,header:`m_5a7c2c9`,content:`m_b8a05bbd`,inner:`m_31cd769a`},B=g(),At=A(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=D(`DrawerBody`,null,e),s=R();return(0,B.jsx)(qe,{...s.getStyles(`body`,{classNames:t,style:r,styles:i,className:n}),...o})});At.classes=z,At.displayName=`@mantine/core/DrawerBody`;var jt=A(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=D(`DrawerCloseButton`,null,e),s=R();return(0,B.jsx)($e,{...s.getStyles(`close`,{classNames:t,style:r,styles:i,className:n}),...o})});jt.classes=z,jt.displayName=`@mantine/core/DrawerCloseButton`;var Mt=A(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,children:o,radius:s,__hidden:c,...l}=D(`DrawerContent`,null,e),u=R(),d=u.scrollAreaComponent||Xe;return(0,B.jsx)(Ze,{...u.getStyles(`content`,{className:n,style:r,styles:i,classNames:t}),innerProps:u.getStyles(`inner`,{className:n,style:r,styles:i,classNames:t}),...l,radius:s||u.radius||0,"data-hidden":c||void 0,children:(0,B.jsx)(d,{style:{height:`calc(100vh - var(--drawer-offset) * 2)`},children:o})})});Mt.classes=z,Mt.displayName=`@mantine/core/DrawerContent`;var Nt=A(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=D(`DrawerHeader`,null,e),s=R();return(0,B.jsx)(Ke,{...s.getStyles(`header`,{classNames:t,style:r,styles:i,className:n}),...o})});Nt.classes=z,Nt.displayName=`@mantine/core/DrawerHeader`;var Pt=A(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=D(`DrawerOverlay`,null,e),s=R();return(0,B.jsx)(Je,{...s.getStyles(`overlay`,{classNames:t,style:r,styles:i,className:n}),...o})});Pt.classes=z,Pt.displayName=`@mantine/core/DrawerOverlay`;function Ft(e){switch(e){case`top`:return`flex-start`;case`bottom`:return`flex-end`;default:return}}function It(e){if(e===`top`||e===`bottom`)return`0 0 calc(100% - var(--drawer-offset, 0rem) * 2)`}var Lt={top:`slide-down`,bottom:`slide-up`,left:`slide-right`,right:`slide-left`},Rt={top:`slide-down`,bottom:`slide-up`,right:`slide-right`,left:`slide-left`},zt={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:k(`modal`),position:`left`},Bt=t((e,{position:t,size:n,offset:r})=>({root:{"--drawer-size":ne(n,`drawer-size`),"--drawer-flex":It(t),"--drawer-height":t===`left`||t===`right`?void 0:`var(--drawer-size)`,"--drawer-align":Ft(t),"--drawer-justify":t===`right`?`flex-end`:void 0,"--drawer-offset":ee(r)}})),V=A(e=>{let t=D(`DrawerRoot`,zt,e),{classNames:n,className:i,style:a,styles:o,unstyled:s,vars:c,scrollAreaComponent:l,position:u,transitionProps:d,radius:f,attributes:p,...m}=t,{dir:h}=ce(),g=r({name:`Drawer`,classes:z,props:t,className:i,style:a,classNames:n,styles:o,unstyled:s,attributes:p,vars:c,varsResolver:Bt}),_=(h===`rtl`?Rt:Lt)[u];return(0,B.jsx)(kt,{value:{scrollAreaComponent:l,getStyles:g,radius:f},children:(0,B.jsx)(Ye,{...g(`root`),transitionProps:{transition:_,...d},"data-offset-scrollbars":l===x.Autosize||void 0,unstyled:s,...m})})});V.classes=z,V.varsResolver=Bt,V.displayName=`@mantine/core/DrawerRoot`;var H=e(h(),1),Vt=(0,H.createContext)(null);function Ht({children:e}){let[t,n]=(0,H.useState)([]),[r,i]=(0,H.useState)(k(`modal`)),[a]=(0,H.useState)(()=>new WeakSet);return(0,B.jsx)(Vt,{value:{stack:t,addModal:(e,t)=>{n(t=>[...new Set([...t,e])]),i(e=>typeof t==`number`&&typeof e==`number`?Math.max(e,t):e)},removeModal:e=>n(t=>t.filter(t=>t!==e)),getZIndex:e=>`calc(${r} + ${t.indexOf(e)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:a},children:e})}Ht.displayName=`@mantine/core/DrawerStack`;var Ut=A(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=D(`DrawerTitle`,null,e),s=R();return(0,B.jsx)(Qe,{...s.getStyles(`title`,{classNames:t,style:r,styles:i,className:n}),...o})});Ut.classes=z,Ut.displayName=`@mantine/core/DrawerTitle`;var Wt={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:k(`modal`),withOverlay:!0,withCloseButton:!0},U=A(e=>{let{title:t,withOverlay:n,overlayProps:r,withCloseButton:i,closeButtonProps:a,children:o,opened:s,stackId:c,zIndex:l,...u}=D(`Drawer`,Wt,e),d=(0,H.use)(Vt),f=!!t||i,p=d&&c?{closeOnEscape:d.currentId===c,trapFocus:d.currentId===c,zIndex:d.getZIndex(c),__handledEscapeEvents:d.handledEscapeEvents}:{},m=n===!1?!1:c&&d?d.currentId===c:s;return(0,H.useEffect)(()=>{d&&c&&(s?d.addModal(c,l||k(`modal`)):d.removeModal(c))},[s,c,l]),(0,B.jsxs)(V,{opened:s,zIndex:d&&c?d.getZIndex(c):l,...u,...p,children:[n&&(0,B.jsx)(Pt,{visible:m,transitionProps:d&&c?{duration:0}:void 0,...r}),(0,B.jsxs)(Mt,{__hidden:d&&c&&s?c!==d.currentId:!1,children:[f&&(0,B.jsxs)(Nt,{children:[t&&(0,B.jsx)(Ut,{children:t}),i&&(0,B.jsx)(jt,{...a})]}),(0,B.jsx)(At,{children:o})]})]})});U.classes=z,U.displayName=`@mantine/core/Drawer`,U.Root=V,U.Overlay=Pt,U.Content=Mt,U.Body=At,U.Header=Nt,U.Title=Ut,U.CloseButton=jt,U.Stack=Ht;var[Gt,Kt]=ie(`Tabs component was not found in the tree`),W={root:`m_89d60db1`,"list--default":`m_576c9d4`,list:`m_89d33d6d`,tab:`m_4ec4dce6`,panel:`m_b0c91715`,tabSection:`m_fc420b1f`,tabLabel:`m_42bbd1ae`,"tab--default":`m_539e827b`,"list--outline":`m_6772fbd5`,"tab--outline":`m_b59ab47c`,"tab--pills":`m_c3381914`},qt=A(e=>{let t=D(`TabsList`,null,e),{children:n,className:r,grow:i,justify:a,classNames:o,styles:s,style:c,mod:l,...u}=t,d=Kt();return(0,B.jsx)(de,{...d.getStyles(`list`,{className:r,style:c,classNames:o,styles:s,props:t,variant:d.variant}),role:`tablist`,variant:d.variant,mod:[{grow:i,orientation:d.orientation,placement:d.orientation===`vertical`&&d.placement,inverted:d.inverted},l],"aria-orientation":d.orientation,__vars:{"--tabs-justify":a},...u,children:n})});qt.classes=W,qt.displayName=`@mantine/core/TabsList`;var Jt=A(e=>{let t=D(`TabsPanel`,null,e),{children:n,className:r,value:i,classNames:a,styles:o,style:s,mod:c,keepMounted:l,...d}=t,f=u(),p=Kt();(0,H.useEffect)(()=>(p.setMountedPanel(i,!0),()=>{p.setMountedPanel(i,!1)}),[i]);let m=p.value===i,h=p.keepMounted||l,g=p.keepMountedMode!==`display-none`,_=h&&g&&f!==`test`?(0,B.jsx)(H.Activity,{mode:m?`visible`:`hidden`,children:n}):h||m?n:null;return(0,B.jsx)(de,{...p.getStyles(`panel`,{className:r,classNames:a,styles:o,style:[s,m?void 0:{display:`none`}],props:t}),mod:[{orientation:p.orientation},c],role:`tabpanel`,id:p.getPanelId(i),"aria-labelledby":p.getTabId(i),...d,children:_})});Jt.classes=W,Jt.displayName=`@mantine/core/TabsPanel`;var Yt=A(e=>{let t=D(`TabsTab`,null,e),{className:n,children:r,rightSection:i,leftSection:a,value:o,onClick:s,onKeyDown:c,disabled:u,color:d,style:f,classNames:p,styles:m,vars:h,mod:g,tabIndex:_,...v}=t,y=re(),{dir:b}=ce(),x=Kt(),S=o===x.value,w=e=>{x.onChange(x.allowTabDeactivation&&o===x.value?null:o),s?.(e)},T={classNames:p,styles:m,props:t};return(0,B.jsxs)(te,{...x.getStyles(`tab`,{className:n,style:f,variant:x.variant,...T}),disabled:u,unstyled:x.unstyled,variant:x.variant,mod:[{active:S,disabled:u,orientation:x.orientation,inverted:x.inverted,placement:x.orientation===`vertical`&&x.placement},g],role:`tab`,id:x.getTabId(o),"aria-selected":S,tabIndex:_===void 0?S||x.value===null?0:-1:_,"aria-controls":x.mountedPanels.current.has(o)?x.getPanelId(o):void 0,onClick:w,__vars:{"--tabs-color":d?l(d,y):void 0},onKeyDown:C({siblingSelector:`[role="tab"]`,parentSelector:`[role="tablist"]`,activateOnFocus:x.activateTabWithKeyboard,loop:x.loop,orientation:x.orientation||`horizontal`,dir:b,onKeyDown:c}),...v,children:[a&&(0,B.jsx)(`span`,{...x.getStyles(`tabSection`,T),"data-position":`left`,children:a}),r&&(0,B.jsx)(`span`,{...x.getStyles(`tabLabel`,T),children:r}),i&&(0,B.jsx)(`span`,{...x.getStyles(`tabSection`,T),"data-position":`right`,children:i})]})});Yt.classes=W,Yt.displayName=`@mantine/core/TabsTab`;var Xt=`Tabs.Tab or Tabs.Panel component was rendered with invalid value or without value`,Zt={keepMounted:!0,keepMountedMode:`activity`,orientation:`horizontal`,loop:!0,activateTabWithKeyboard:!0,variant:`default`,placement:`left`},Qt=t((e,{radius:t,color:n,autoContrast:r})=>({root:{"--tabs-radius":ae(t),"--tabs-color":l(n,e),"--tabs-text-color":f(r,e)?i({color:n,theme:e,autoContrast:r}):void 0}})),G=A(e=>{let t=D(`Tabs`,Zt,e),{defaultValue:n,value:i,onChange:a,orientation:o,children:s,loop:l,id:u,activateTabWithKeyboard:d,allowTabDeactivation:f,variant:p,color:m,radius:h,inverted:g,placement:_,keepMounted:b,keepMountedMode:x,classNames:S,styles:C,unstyled:w,className:T,style:ee,vars:te,autoContrast:ne,mod:E,attributes:re,...ie}=t,O=v(u),ae=(0,H.useRef)(new Set),oe=y(),k=(0,H.useCallback)((e,t)=>{let n=ae.current;t&&!n.has(e)?(n.add(e),oe()):!t&&n.has(e)&&(n.delete(e),oe())},[]),[se,ce]=c({value:i,defaultValue:n,finalValue:null,onChange:a}),le=r({name:`Tabs`,props:t,classes:W,className:T,style:ee,classNames:S,styles:C,unstyled:w,attributes:re,vars:te,varsResolver:Qt});return(0,B.jsx)(Gt,{value:{placement:_,value:se,orientation:o,id:O,loop:l,activateTabWithKeyboard:d,getTabId:Ot(`${O}-tab`,Xt),getPanelId:Ot(`${O}-panel`,Xt),onChange:ce,allowTabDeactivation:f,variant:p,color:m,radius:h,inverted:g,keepMounted:b,keepMountedMode:x,unstyled:w,getStyles:le,mountedPanels:ae,setMountedPanel:k},children:(0,B.jsx)(de,{id:O,variant:p,mod:[{orientation:o,inverted:o===`horizontal`&&g,placement:o===`vertical`&&_},E],...le(`root`),...ie,children:s})})});G.classes=W,G.varsResolver=Qt,G.displayName=`@mantine/core/Tabs`,G.Tab=Yt,G.Panel=Jt,G.List=qt;var $t=ue(`outline`,`eye`,`Eye`,[[`path`,{d:`M10 12a2 2 0 1 0 4 0a2 2 0 0 0 -4 0`,key:`svg-0`}],[`path`,{d:`M21 12c-2.4 4 -5.4 6 -9 6c-3.6 0 -6.6 -2 -9 -6c2.4 -4 5.4 -6 9 -6c3.6 0 6.6 2 9 6`,key:`svg-1`}]]),en=ue(`outline`,`hourglass`,`Hourglass`,[[`path`,{d:`M6.5 7h11`,key:`svg-0`}],[`path`,{d:`M6.5 17h11`,key:`svg-1`}],[`path`,{d:`M6 20v-2a6 6 0 1 1 12 0v2a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1 -1`,key:`svg-2`}],[`path`,{d:`M6 4v2a6 6 0 1 0 12 0v-2a1 1 0 0 0 -1 -1h-10a1 1 0 0 0 -1 1`,key:`svg-3`}]]),tn=ue(`outline`,`mail-forward`,`MailForward`,[[`path`,{d:`M12 18h-7a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v7.5`,key:`svg-0`}],[`path`,{d:`M3 6l9 6l9 -6`,key:`svg-1`}],[`path`,{d:`M15 18h6`,key:`svg-2`}],[`path`,{d:`M18 15l3 3l-3 3`,key:`svg-3`}]]),nn=ue(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),K=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},rn=new K(`
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
}`),an=new K(`
    query ExportOfInvitations($organizationId: ID!) {
  exportInvitations(organizationId: $organizationId)
}
    `),on=new K(`
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
}`),sn=new K(`
    query InvitationUrl($id: ID!) {
  node(id: $id) {
    __typename
    ... on Invitation {
      id
      url
    }
  }
}
    `),cn=new K(`
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
    `),ln=new K(`
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
    `),un=new K(`
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
}`),dn=new K(`
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
}`),fn=new K(`
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
}`),pn=new K(`
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
}`),q={en:{title:`Invitations`,lead:`Everybody who was asked to come in, and what became of it.`,invite:`Invite people`,export:`Export as CSV`,inviteFirst:`Invite the first people`,none:`Nobody is invited yet`,noneLead:`Invite somebody by e-mail: they open the letter, give a name and a password, and are members at once.`,noneFits:`No invitation matches`,noneFitsLead:`Nothing here matches your search and filters. Change them, or show all again.`,showAll:`Show all`,filters:`Search and filter`,search:`Search by address`,clearSearch:`Clear the search`,filter:{state:`State`,delivery:`Letter`,role:`Role`},filtered:(e,t)=>`${e}: ${t}`,anyTime:`Invited at any time`,spans:{7:`Invited in the last 7 days`,30:`Invited in the last 30 days`,90:`Invited in the last 90 days`},noFilter:e=>`Any ${e.toLowerCase()}`,order:`Order`,orders:{newest:`Newest first`,oldest:`Oldest first`,expiring:`Expiring soonest first`,lasting:`Expiring latest first`,address:`Address A to Z`,addressBackwards:`Address Z to A`},email:`Address`,role:`Role and department`,state:`State`,delivery:`Letter`,invited:`Invited`,expires:`Expires`,actions:`Actions`,actionsFor:e=>`Actions for ${e}`,by:e=>`by ${e}`,automatic:`automatically`,decide:`to be decided`,details:`Show details`,resend:`Send again…`,copyLink:`Copy the personal link`,revoke:`Revoke…`,linkCopied:e=>`The link for ${e} is copied. Whoever has it can come in as this person.`,linkTitle:e=>`The personal link for ${e}`,noLink:e=>`There is no link for ${e}: the invitation is not pending.`,notAsked:`The link could not be fetched. Please try again.`,resendTitle:e=>`Send the invitation to ${e} again?`,resendLead:`A new letter with a new link goes out. The link in the earlier letter stops working.`,resendByHandLead:`It gets a new link for you to hand over, and the earlier link stops working. No letter is sent.`,days:`Valid for how many days?`,daysHint:(e,t)=>`Empty for the usual ${e}; at most ${t}.`,resendAct:`Send again`,resent:e=>`A new letter goes to ${e}.`,resentByHand:e=>`The invitation for ${e} is renewed. Copy its new link: the earlier one stopped working.`,resentAwaits:e=>`The new letter to ${e} awaits approval.`,revokeTitle:e=>`Revoke the invitation for ${e}?`,revokeLead:`Its link stops working at once. You can invite the address anew later.`,revokeAct:`Revoke the invitation`,selected:e=>`${e} selected`,bulk:`What to do with the selected invitations`,resendAll:`Send again`,revokeAll:`Revoke`,clearSelection:`Clear the selection`,resendManyTitle:(e,t)=>e===1?`Send 1 invitation again?`:`Send ${t} invitations again?`,resendManyLead:`Each gets a new letter with a new link, and the earlier link stops working. Expired ones are valid again.`,revokeManyTitle:(e,t)=>e===1?`Revoke 1 invitation?`:`Revoke ${t} invitations?`,revokeManyLead:`Their links stop working at once.`,late:(e,t)=>e===1?`For 1 more that is selected it is too late; it stays as it is.`:`For ${t} more that are selected it is too late; they stay as they are.`,resendNone:`None of these can be sent again`,revokeNone:`None of these can be revoked`,allLate:`For all that are selected it is too late; they stay as they are.`,resendManyAct:e=>`Send ${e} again`,revokeManyAct:e=>`Revoke ${e}`,running:(e,t)=>`${e} of ${t} done`,stop:`Stop here`,resentMany:(e,t)=>e===1?`1 invitation was sent again.`:`${t} invitations were sent again.`,revokedMany:(e,t)=>e===1?`1 invitation was revoked.`:`${t} invitations were revoked.`,refusedMany:(e,t)=>e===1?`1 was refused:`:`${t} were refused:`,untouched:(e,t)=>e===1?`1 was not tried any more.`:`${t} were not tried any more.`,done:`Done`,refusals:{ALREADY_ACCEPTED:`The person has accepted it and is in.`,ALREADY_DECIDED:`It was declined, or its approval was refused. Invite the address anew if you want to.`,REVOKED:`It is revoked already. Invite the address anew if you want to.`,EXPIRED:`It has expired. You can send it again.`},refusedFor:(e,t)=>`${e}: ${t}`},de:{title:`Einladungen`,lead:`Alle, die eingeladen wurden, und was daraus wurde.`,invite:`Leute einladen`,export:`Als CSV exportieren`,inviteFirst:`Die Ersten einladen`,none:`Noch ist niemand eingeladen`,noneLead:`Laden Sie jemanden per E-Mail ein: Wer den Brief öffnet, nennt Namen und Passwort und ist sofort Mitglied.`,noneFits:`Keine Einladung passt`,noneFitsLead:`Nichts hier passt zu Suche und Filtern. Ändern Sie sie, oder zeigen Sie wieder alle.`,showAll:`Alle zeigen`,filters:`Suchen und filtern`,search:`Nach Adresse suchen`,clearSearch:`Suche leeren`,filter:{state:`Stand`,delivery:`Brief`,role:`Rolle`},filtered:(e,t)=>`${e}: ${t}`,anyTime:`Irgendwann eingeladen`,spans:{7:`In den letzten 7 Tagen eingeladen`,30:`In den letzten 30 Tagen eingeladen`,90:`In den letzten 90 Tagen eingeladen`},noFilter:e=>`${e}: alle`,order:`Reihenfolge`,orders:{newest:`Neueste zuerst`,oldest:`Älteste zuerst`,expiring:`Bald ablaufende zuerst`,lasting:`Spät ablaufende zuerst`,address:`Adresse A bis Z`,addressBackwards:`Adresse Z bis A`},email:`Adresse`,role:`Rolle und Abteilung`,state:`Stand`,delivery:`Brief`,invited:`Eingeladen`,expires:`Läuft ab`,actions:`Aktionen`,actionsFor:e=>`Aktionen für ${e}`,by:e=>`von ${e}`,automatic:`automatisch`,decide:`zu entscheiden`,details:`Einzelheiten zeigen`,resend:`Erneut senden…`,copyLink:`Persönlichen Link kopieren`,revoke:`Zurückziehen…`,linkCopied:e=>`Der Link für ${e} ist kopiert. Wer ihn hat, kann als diese Person hereinkommen.`,linkTitle:e=>`Der persönliche Link für ${e}`,noLink:e=>`Für ${e} gibt es keinen Link: Die Einladung ist nicht offen.`,notAsked:`Der Link ließ sich nicht holen. Bitte versuchen Sie es noch einmal.`,resendTitle:e=>`Die Einladung an ${e} erneut senden?`,resendLead:`Ein neuer Brief mit einem neuen Link geht hinaus. Der Link im früheren Brief funktioniert dann nicht mehr.`,resendByHandLead:`Sie bekommt einen neuen Link, den Sie übergeben; der frühere funktioniert dann nicht mehr. Ein Brief geht nicht hinaus.`,days:`Wie viele Tage gültig?`,daysHint:(e,t)=>`Leer für die üblichen ${e}; höchstens ${t}.`,resendAct:`Erneut senden`,resent:e=>`Ein neuer Brief geht an ${e}.`,resentByHand:e=>`Die Einladung für ${e} ist erneuert. Kopieren Sie den neuen Link: Der frühere funktioniert nicht mehr.`,resentAwaits:e=>`Der neue Brief an ${e} wartet auf Freigabe.`,revokeTitle:e=>`Die Einladung für ${e} zurückziehen?`,revokeLead:`Ihr Link funktioniert sofort nicht mehr. Sie können die Adresse später neu einladen.`,revokeAct:`Einladung zurückziehen`,selected:e=>`${e} ausgewählt`,bulk:`Was mit den ausgewählten Einladungen geschehen soll`,resendAll:`Erneut senden`,revokeAll:`Zurückziehen`,clearSelection:`Auswahl aufheben`,resendManyTitle:(e,t)=>e===1?`1 Einladung erneut senden?`:`${t} Einladungen erneut senden?`,resendManyLead:`Jede bekommt einen neuen Brief mit neuem Link; der frühere funktioniert nicht mehr. Abgelaufene gelten wieder.`,revokeManyTitle:(e,t)=>e===1?`1 Einladung zurückziehen?`:`${t} Einladungen zurückziehen?`,revokeManyLead:`Ihre Links funktionieren sofort nicht mehr.`,late:(e,t)=>e===1?`Bei 1 weiteren ausgewählten ist es zu spät; sie bleibt, wie sie ist.`:`Bei ${t} weiteren ausgewählten ist es zu spät; sie bleiben, wie sie sind.`,resendNone:`Keine davon lässt sich erneut senden`,revokeNone:`Keine davon lässt sich zurückziehen`,allLate:`Bei allen ausgewählten ist es zu spät; sie bleiben, wie sie sind.`,resendManyAct:e=>`${e} erneut senden`,revokeManyAct:e=>`${e} zurückziehen`,running:(e,t)=>`${e} von ${t} erledigt`,stop:`Hier anhalten`,resentMany:(e,t)=>e===1?`1 Einladung wurde erneut gesendet.`:`${t} Einladungen wurden erneut gesendet.`,revokedMany:(e,t)=>e===1?`1 Einladung wurde zurückgezogen.`:`${t} Einladungen wurden zurückgezogen.`,refusedMany:(e,t)=>e===1?`1 wurde verweigert:`:`${t} wurden verweigert:`,untouched:(e,t)=>e===1?`1 wurde nicht mehr versucht.`:`${t} wurden nicht mehr versucht.`,done:`Fertig`,refusals:{ALREADY_ACCEPTED:`Die Person hat sie angenommen und ist Mitglied.`,ALREADY_DECIDED:`Sie wurde abgelehnt oder nicht freigegeben. Laden Sie die Adresse neu ein, wenn Sie möchten.`,REVOKED:`Sie ist schon zurückgezogen. Laden Sie die Adresse neu ein, wenn Sie möchten.`,EXPIRED:`Sie ist abgelaufen. Sie können sie erneut senden.`},refusedFor:(e,t)=>`${e}: ${t}`}},mn=({state:e,erasedAt:t})=>!t&&(e===`PENDING`||e===`EXPIRED`),hn=({state:e})=>e===`PENDING`||e===`AWAITING_APPROVAL`;function gn(){let[e]=Ce(fn);return({id:t},n)=>e({input:{invitationId:t,expiresInDays:n}})}function _n(){let[e]=Ce(pn);return({id:t},n)=>e({input:{invitationId:t,reason:n}})}function vn(){let e=me(),t=F(q).refusals;return n=>(n.code&&t[n.code])??e(n)}function yn(){let e=ge(sn),t=ye(),n=F(q),[r,i]=(0,H.useState)(null);async function a({id:r,email:a}){let o=await e({id:r});if(!o)return t.failed(n.notAsked);let s=o.node?.__typename===`Invitation`?o.node.url:null;if(!s)return t.failed(n.noLink(a));try{await navigator.clipboard.writeText(s),t.done(n.linkCopied(a))}catch{i({email:a,url:s})}}return{copy:a,shown:r,hide:()=>i(null)}}var J={search:`_search_4wdh9_1`,department:`_department_4wdh9_5`,filters:`_filters_4wdh9_15`,address:`_address_4wdh9_20`,small:`_small_4wdh9_31`,problem:`_problem_4wdh9_37`,bulk:`_bulk_4wdh9_46`,refused:`_refused_4wdh9_64`};function bn({act:e,count:t,done:n,refused:r,close:i}){let a=F(q),{number:o}=j(),s=vn(),c=t-n-r.length;return(0,B.jsxs)(m,{children:[(0,B.jsxs)(`div`,{role:`status`,children:[(0,B.jsx)(E,{children:(e===`resend`?a.resentMany:a.revokedMany)(n,o(n))}),c>0&&(0,B.jsx)(E,{children:a.untouched(c,o(c))}),r.length>0&&(0,B.jsx)(E,{children:a.refusedMany(r.length,o(r.length))})]}),r.length>0&&(0,B.jsx)(`ul`,{className:J.refused,tabIndex:0,"aria-label":a.refusedMany(r.length,o(r.length)),children:r.map(({row:e,problems:t})=>(0,B.jsxs)(`li`,{children:[(0,B.jsx)(`strong`,{children:e.email}),t.map(s).join(` `)]},e.id))}),(0,B.jsx)(w,{justify:`flex-end`,children:(0,B.jsx)(_,{onClick:i,"data-autofocus":!0,children:a.done})})]})}function xn(e){return Math.min(e.defaultInvitationDays,e.longestInvitationDays)}function Sn({value:e,choose:t,error:n}){let{id:r}=N().organization,{data:i}=P(cn,{organizationId:r}),a=F(q),o=i?.organization?.policy,s=o?xn(o):30,c=o?.longestInvitationDays??30;return(0,B.jsx)(rt,{label:a.days,description:a.daysHint(s,c),placeholder:String(s),min:1,max:c,allowDecimal:!1,allowNegative:!1,value:e,onChange:e=>t(e===``?``:Number(e)),error:n})}var Cn=4;async function wn(e,t,n,r){let i=e.values();await Promise.all(Array.from({length:Cn},async()=>{for(let e of i){if(r.aborted)return;n(e,await t(e))}}))}function Tn({act:e,rows:t,end:n}){let r=F(q),{number:i}=j(),[a,o]=(0,H.useState)(``),[c,l]=(0,H.useState)(``),u=t.filter(e===`resend`?mn:hn),{phase:d,done:f,refused:p,start:h,stop:g}=En(e,u,a||null,c.trim()||null),v=u.length,y=e===`resend`?r.resendManyTitle:r.revokeManyTitle;return v===0?(0,B.jsx)(On,{act:e,close:()=>n(!1)}):(0,B.jsxs)(et,{title:y(v,i(v)),close:()=>n(d!==`asking`),children:[d===`asking`&&(0,B.jsx)(Dn,{act:e,count:v,late:t.length-v,start:h,giveUp:()=>n(!1),children:e===`resend`?(0,B.jsx)(Sn,{value:a,choose:o}):(0,B.jsx)(tt,{value:c,write:l})}),d===`running`&&(0,B.jsxs)(m,{children:[(0,B.jsx)(E,{role:`status`,children:r.running(i(f+p.length),i(v))}),(0,B.jsx)(s,{value:100*(f+p.length)/v,"aria-label":y(v,i(v)),transitionDuration:200}),(0,B.jsx)(w,{justify:`flex-end`,children:(0,B.jsx)(_,{variant:`default`,onClick:g,children:r.stop})})]}),d===`over`&&(0,B.jsx)(bn,{act:e,count:v,done:f,refused:p,close:()=>n(!0)})]})}function En(e,t,n,r){let i=gn(),a=_n(),[o,s]=(0,H.useState)(`asking`),[c,l]=(0,H.useState)(0),[u,d]=(0,H.useState)([]),f=(0,H.useRef)(new AbortController);(0,H.useEffect)(()=>(f.current=new AbortController,()=>f.current.abort()),[]);async function p(){s(`running`),await wn(t,async t=>{let{problems:o}=await(e===`resend`?i(t,n):a(t,r));return o},(e,t)=>t.length>0?d(n=>[...n,{row:e,problems:t}]):l(e=>e+1),f.current.signal),s(`over`)}return{phase:o,done:c,refused:u,start:()=>void p(),stop:()=>f.current.abort()}}function Dn({act:e,count:t,late:n,start:r,giveUp:i,children:a}){let o=F(q),{cancel:s}=F(we),{number:c}=j(),l=c(t);return(0,B.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),r()},children:(0,B.jsxs)(m,{children:[(0,B.jsx)(E,{children:e===`resend`?o.resendManyLead:o.revokeManyLead}),n>0&&(0,B.jsx)(E,{children:o.late(n,c(n))}),a,(0,B.jsxs)(w,{justify:`flex-end`,children:[(0,B.jsx)(_,{variant:`default`,onClick:i,children:s}),(0,B.jsx)(_,{type:`submit`,...e===`revoke`&&{color:`red`},children:e===`resend`?o.resendManyAct(l):o.revokeManyAct(l)})]})]})})}function On({act:e,close:t}){let n=F(q),r=F(we);return(0,B.jsx)(et,{title:e===`resend`?n.resendNone:n.revokeNone,close:t,children:(0,B.jsxs)(m,{children:[(0,B.jsx)(E,{children:n.allLate}),(0,B.jsx)(w,{justify:`flex-end`,children:(0,B.jsx)(_,{onClick:t,children:r.close})})]})})}function kn({rows:e,clear:t}){let n=F(q),{number:r}=j(),[i,a]=(0,H.useState)(null),[o,s]=(0,H.useState)([]),c=t=>{s(e),a(t)};return(0,B.jsxs)(B.Fragment,{children:[e.length>0&&(0,B.jsxs)(`section`,{className:J.bulk,"aria-label":n.bulk,children:[(0,B.jsx)(E,{fw:600,size:`sm`,role:`status`,children:n.selected(r(e.length))}),(0,B.jsx)(_,{size:`sm`,variant:`light`,onClick:()=>c(`resend`),children:n.resendAll}),(0,B.jsx)(_,{size:`sm`,variant:`light`,color:`red`,onClick:()=>c(`revoke`),children:n.revokeAll}),(0,B.jsx)(O,{"aria-label":n.clearSelection,onClick:t})]}),i&&(0,B.jsx)(Tn,{act:i,rows:o,end:e=>{a(null),e&&t()}})]})}function An(e,{details:t,openMenu:n}){return[{title:e.email,cell:e=>(0,B.jsx)(S,{className:J.address,href:t(e),children:e.email})},{title:e.state,cell:({state:e})=>(0,B.jsx)(ot,{state:e})},{title:e.delivery,cell:e=>(0,B.jsx)(jn,{of:e})},{title:e.expires,cell:e=>(0,B.jsx)(Mn,{of:e})},{title:e.role,cell:e=>(0,B.jsx)(Nn,{of:e})},{title:e.invited,cell:e=>(0,B.jsx)(Pn,{of:e}),wide:!0},{title:e.actions,bare:!0,cell:t=>(0,B.jsx)(Ue,{label:e.actionsFor(t.email),open:e=>n(t,e)})}]}function jn({of:{state:e,delivery:t,deliveryProblem:n}}){return e===`AWAITING_APPROVAL`||e===`REJECTED`?null:(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(st,{delivery:t}),n&&(0,B.jsx)(`span`,{className:J.problem,children:n})]})}function Mn({of:{state:e,expiresAt:t}}){let n=F(q);return e===`PENDING`?(0,B.jsx)(De,{to:t}):e===`AWAITING_APPROVAL`?(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(De,{to:t}),` `,(0,B.jsx)(`span`,{className:J.small,children:n.decide})]}):null}function Nn({of:e}){return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(xe,{of:e}),e.department&&(0,B.jsx)(`span`,{className:J.small,children:e.department})]})}function Pn({of:{createdAt:e,inviter:t,approval:n}}){let r=F(q),i=t??n?.requester;return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(I,{time:e}),(0,B.jsx)(`span`,{className:J.small,children:i?r.by(i.name):r.automatic})]})}function Fn(){let{id:e}=N().organization,{data:t}=P(an,{organizationId:e}),n=F(q),r=t?.exportInvitations;return(0,B.jsx)(_,{component:`a`,href:r?lt(r):void 0,download:!0,variant:`default`,leftSection:(0,B.jsx)(ct,{size:16,"aria-hidden":!0}),children:n.export})}function In({name:e,terms:t,called:n,chosen:r,choose:i}){let a=F(q),{list:s}=j(),c=e=>i(t.filter(t=>t===e!==r.includes(t)));return(0,B.jsxs)(o,{closeOnItemClick:!1,...Ve,position:`bottom-start`,children:[(0,B.jsx)(o.Target,{children:(0,B.jsx)(_,{variant:r.length>0?`light`:`default`,fw:r.length>0?600:400,rightSection:(0,B.jsx)(mt,{size:16,"aria-hidden":!0}),children:r.length>0?a.filtered(e,s(r.map(e=>n[e]))):e})}),(0,B.jsxs)(o.Dropdown,{children:[t.map(e=>(0,B.jsx)(o.CheckboxItem,{checked:r.includes(e),onChange:()=>c(e),children:n[e]},e)),(0,B.jsx)(o.Divider,{}),(0,B.jsx)(o.Item,{disabled:r.length===0,onClick:()=>i([]),children:a.noFilter(e)})]})]})}var Ln={newest:{field:`CREATED_AT`,direction:`DESC`},oldest:{field:`CREATED_AT`,direction:`ASC`},expiring:{field:`EXPIRES_AT`,direction:`ASC`},lasting:{field:`EXPIRES_AT`,direction:`DESC`},address:{field:`EMAIL`,direction:`ASC`},addressBackwards:{field:`EMAIL`,direction:`DESC`}},Y={state:[`AWAITING_APPROVAL`,`PENDING`,`ACCEPTED`,`DECLINED`,`EXPIRED`,`REVOKED`,`REJECTED`],delivery:[`QUEUED`,`SENT`,`DEFERRED`,`FAILED`,`HANDED_OVER`],role:[`VIEWER`,`MEMBER`,`ADMIN`]},Rn={search:``,state:[],delivery:[],role:[],department:``,days:null,order:`newest`};function zn(e){let t=e.get(`order`);return{search:e.get(`search`)??``,state:Bn(e,`state`,Y.state),delivery:Bn(e,`delivery`,Y.delivery),role:Bn(e,`role`,Y.role),department:e.get(`department`)??``,days:Ae(e.get(`days`)),order:Vn(t)?t:Rn.order}}function Bn(e,t,n){let r=e.getAll(t).flatMap(e=>e.split(`,`));return n.filter(e=>r.includes(e))}var Vn=e=>e!==null&&Object.hasOwn(Ln,e);function Hn(e){let t=new URLSearchParams;e.search&&t.set(`search`,e.search);for(let n of[`state`,`delivery`,`role`])for(let r of e[n])t.append(n,r);return e.department&&t.set(`department`,e.department),e.days&&t.set(`days`,String(e.days)),e.order!==Rn.order&&t.set(`order`,e.order),t}function Un(e,t){let{search:n,state:r,delivery:i,role:a,department:o,days:s}=e,c={...n.trim()&&{search:n.trim()},...r.length>0&&{state:r},...i.length>0&&{delivery:i},...a.length>0&&{role:a},...o.trim()&&{department:o.trim()},...s&&{createdAfter:Wn(Oe(s,t))}};return Object.keys(c).length>0?c:null}function Wn(e){return new Date(Date.parse(e)-1).toISOString()}function Gn({filters:e,narrowed:t,change:n}){let r=F(q),i=F(fe),[a,o]=We(e.search,e=>n({search:e})),[s,c]=We(e.department,e=>n({department:e})),l=Object.keys(Ln).map(e=>({value:e,label:r.orders[e]})),u=Me.map(e=>({value:String(e),label:r.spans[e]}));return(0,B.jsxs)(w,{className:J.filters,role:`search`,"aria-label":r.filters,gap:`xs`,mb:`sm`,children:[(0,B.jsx)(dt,{className:J.search,type:`search`,"aria-label":r.search,placeholder:r.search,value:a,onChange:e=>o(e.currentTarget.value),leftSection:(0,B.jsx)(ft,{size:16,"aria-hidden":!0}),rightSection:a&&(0,B.jsx)(O,{size:`sm`,"aria-label":r.clearSearch,onClick:()=>o(``)})}),(0,B.jsx)(In,{name:r.filter.state,terms:Y.state,called:i.invitation,chosen:e.state,choose:e=>n({state:e})}),(0,B.jsx)(In,{name:r.filter.delivery,terms:Y.delivery,called:i.delivery,chosen:e.delivery,choose:e=>n({delivery:e})}),(0,B.jsx)(In,{name:r.filter.role,terms:Y.role,called:i.role,chosen:e.role,choose:e=>n({role:e})}),(0,B.jsx)(`div`,{className:J.department,children:(0,B.jsx)(pt,{bare:!0,value:s,choose:c})}),(0,B.jsx)(ut,{"aria-label":r.invited,data:[{value:``,label:r.anyTime},...u],value:e.days??``,onChange:e=>n({days:Ae(e.currentTarget.value)})}),(0,B.jsx)(ut,{"aria-label":r.order,data:l,value:e.order,onChange:e=>n({order:e.currentTarget.value})}),t&&(0,B.jsx)(_,{variant:`subtle`,onClick:()=>n({...Rn,order:e.order}),children:r.showAll})]})}var X={en:{close:`Close the details`,actions:`Actions`,resend:`Send again`,copyLink:`Copy the personal link`,revoke:`Revoke`,about:`The invitation`,state:`State`,role:`Role`,department:`Department`,nothing:`None`,inviter:`Invited by`,automatic:`A rule or the command line`,created:`Invited`,expires:`Expires`,expired:`Expired`,accepted:`Accepted`,declined:`Declined`,revoked:`Revoked`,erased:`Erased`,erasedLead:`Address and message were erased, as the policy of the organization says.`,member:`Became`,message:`Personal message`,letter:`The letter`,delivery:`Where it is`,sent:`Sent`,attempts:`Attempts`,problem:`What the mail server said`,handedOver:`No letter was sent: the link is handed over by hand.`,approval:`Approval`,needed:(e,t)=>`${e} of ${t} given`,approvals:`Approved`,nobodyYet:`By nobody yet`,requester:`Asked for by`,rules:`Why`,noRule:`A member asked for it`,decideBy:`To be decided by`,rejected:`Rejected`,toApprovals:`Go to the approvals`,history:`What happened`,by:e=>`by ${e}`},de:{close:`Einzelheiten schließen`,actions:`Aktionen`,resend:`Erneut senden`,copyLink:`Persönlichen Link kopieren`,revoke:`Zurückziehen`,about:`Die Einladung`,state:`Stand`,role:`Rolle`,department:`Abteilung`,nothing:`Keine`,inviter:`Eingeladen von`,automatic:`Eine Regel oder die Kommandozeile`,created:`Eingeladen`,expires:`Läuft ab`,expired:`Abgelaufen`,accepted:`Angenommen`,declined:`Abgelehnt`,revoked:`Zurückgezogen`,erased:`Gelöscht`,erasedLead:`Adresse und Nachricht wurden gelöscht, wie es die Regeln der Organisation vorsehen.`,member:`Daraus wurde`,message:`Persönliche Nachricht`,letter:`Der Brief`,delivery:`Wo er ist`,sent:`Gesendet`,attempts:`Versuche`,problem:`Was der Mailserver sagte`,handedOver:`Es ging kein Brief hinaus: Der Link wird von Hand übergeben.`,approval:`Freigabe`,needed:(e,t)=>`${e} von ${t} erteilt`,approvals:`Freigegeben`,nobodyYet:`Noch von niemandem`,requester:`Erbeten von`,rules:`Warum`,noRule:`Ein Mitglied hat darum gebeten`,decideBy:`Zu entscheiden bis`,rejected:`Nicht freigegeben`,toApprovals:`Zu den Freigaben`,history:`Was geschah`,by:e=>`von ${e}`}},Z={head:`_head_1vkju_1`,facts:`_facts_1vkju_9`,link:`_link_1vkju_33`,message:`_message_1vkju_37`,problem:`_problem_1vkju_44`,soft:`_soft_1vkju_48`,timeline:`_timeline_1vkju_53`};function Kn({title:e,children:t}){return(0,B.jsxs)(`section`,{children:[e&&(0,B.jsx)(a,{order:4,size:`h5`,mb:6,children:e}),(0,B.jsx)(`dl`,{className:Z.facts,children:t})]})}function qn({of:{approval:e,state:t}}){let n=F(X),{list:r,number:i}=j(),{path:a}=N();if(!e)return null;let{needed:o,given:s,requester:c,rules:l,decideBy:u,rejectedAt:d}=e;return(0,B.jsxs)(Kn,{title:n.approval,children:[(0,B.jsxs)(L,{name:n.approvals,children:[n.needed(i(s.length),i(o)),s.length===0&&(0,B.jsx)(`div`,{children:n.nobodyYet}),s.map(({approver:e,at:t})=>(0,B.jsxs)(`div`,{children:[e.name,`, `,(0,B.jsx)(I,{time:t})]},e.id))]}),(0,B.jsx)(L,{name:n.rules,children:l.length>0?r(l):n.noRule}),c&&(0,B.jsx)(L,{name:n.requester,children:`${c.name} (${c.email})`}),t===`AWAITING_APPROVAL`&&u&&(0,B.jsxs)(L,{name:n.decideBy,children:[(0,B.jsx)(Fe,{time:u}),` `,(0,B.jsx)(oe,{component:S,href:a(`approvals`),underline:`always`,children:n.toApprovals})]}),d&&(0,B.jsx)(L,{name:n.rejected,children:(0,B.jsx)(I,{time:d})})]})}function Jn({of:e}){let t=F(X),{number:n}=j();return e.state===`AWAITING_APPROVAL`||e.state===`REJECTED`?null:(0,B.jsxs)(Kn,{title:t.letter,children:[(0,B.jsxs)(L,{name:t.delivery,children:[(0,B.jsx)(st,{delivery:e.delivery}),e.delivery===`HANDED_OVER`&&(0,B.jsx)(`div`,{children:t.handedOver})]}),e.deliveryProblem&&(0,B.jsx)(L,{name:t.problem,children:(0,B.jsx)(`span`,{className:Z.problem,children:e.deliveryProblem})}),e.deliveryAttempts>1&&(0,B.jsx)(L,{name:t.attempts,children:n(e.deliveryAttempts)}),e.sentAt&&(0,B.jsx)(L,{name:t.sent,children:(0,B.jsx)(I,{time:e.sentAt})})]})}function Yn({invitationId:e,stale:t}){let n=F(X),{event:r}=F(fe),i=ht({invitationId:e},t),{data:o,error:s,again:c}=i;return(0,B.jsxs)(`section`,{children:[(0,B.jsx)(a,{order:4,size:`h5`,mb:`xs`,children:n.history}),!o&&(s?(0,B.jsx)(he,{error:s,again:c}):(0,B.jsx)(M,{lines:4})),(0,B.jsx)(`ol`,{className:Z.timeline,children:o?.map(e=>(0,B.jsxs)(`li`,{children:[(0,B.jsx)(`strong`,{children:r[e.kind]??e.summary}),(0,B.jsx)(_t,{line:e}),(0,B.jsxs)(`div`,{className:Z.soft,children:[(0,B.jsx)(I,{time:e.occurredAt}),` `,n.by(e.actor.displayName)]}),e.reason&&(0,B.jsx)(`blockquote`,{className:Z.message,children:e.reason})]},e.id))}),(0,B.jsx)(gt,{of:i})]})}function Xn({of:e,acts:t,stale:n}){let r=je(e.id);return(0,B.jsxs)(m,{gap:`lg`,children:[(0,B.jsxs)(`div`,{ref:r,"data-mark":!0,className:Z.head,children:[(0,B.jsx)(a,{order:3,size:`h3`,children:e.email}),(0,B.jsx)(ot,{state:e.state})]}),(0,B.jsx)(Zn,{of:e,acts:t}),(0,B.jsx)(Qn,{of:e}),(0,B.jsx)(qn,{of:e}),(0,B.jsx)(Jn,{of:e}),(0,B.jsx)(Yn,{invitationId:e.id,stale:n})]})}function Zn({of:e,acts:t}){let n=F(X);return!mn(e)&&!hn(e)?null:(0,B.jsxs)(w,{gap:`xs`,role:`group`,"aria-label":n.actions,children:[mn(e)&&(0,B.jsx)(_,{leftSection:(0,B.jsx)(tn,{size:16,"aria-hidden":!0}),onClick:()=>t.resend(e),children:n.resend}),e.state===`PENDING`&&(0,B.jsx)(_,{variant:`default`,leftSection:(0,B.jsx)(T,{size:16,"aria-hidden":!0}),onClick:()=>t.copy(e),children:n.copyLink}),hn(e)&&(0,B.jsx)(_,{variant:`light`,color:`red`,leftSection:(0,B.jsx)(nn,{size:16,"aria-hidden":!0}),onClick:()=>t.revoke(e),children:n.revoke})]})}function Qn({of:e}){let t=F(X),{path:n}=N();return(0,B.jsxs)(Kn,{children:[(0,B.jsx)(L,{name:t.role,children:(0,B.jsx)(xe,{of:e})}),(0,B.jsx)(L,{name:t.department,children:e.department??t.nothing}),!e.approval?.requester&&(0,B.jsx)(L,{name:t.inviter,children:e.inviter?`${e.inviter.name} (${e.inviter.email})`:t.automatic}),(0,B.jsx)(L,{name:t.created,children:(0,B.jsx)(I,{time:e.createdAt})}),e.state===`PENDING`&&(0,B.jsx)(L,{name:t.expires,children:(0,B.jsx)(De,{to:e.expiresAt})}),e.state===`EXPIRED`&&(0,B.jsx)(L,{name:t.expired,children:(0,B.jsx)(I,{time:e.expiresAt})}),e.acceptedAt&&(0,B.jsx)(L,{name:t.accepted,children:(0,B.jsx)(I,{time:e.acceptedAt})}),e.member&&(0,B.jsx)(L,{name:t.member,children:(0,B.jsx)(S,{className:Z.link,href:n(`members/${e.member.id}`),children:e.member.user.name})}),e.declinedAt&&(0,B.jsx)(L,{name:t.declined,children:(0,B.jsx)(I,{time:e.declinedAt})}),e.revokedAt&&(0,B.jsx)(L,{name:t.revoked,children:(0,B.jsx)(I,{time:e.revokedAt})}),e.erasedAt&&(0,B.jsxs)(L,{name:t.erased,children:[(0,B.jsx)(I,{time:e.erasedAt}),` `,t.erasedLead]}),e.message&&(0,B.jsx)(L,{name:t.message,children:(0,B.jsx)(`blockquote`,{className:Z.message,children:e.message})})]})}function $n({id:e,acts:t,close:n}){let r=F(X),[i,a]=(0,H.useState)(e);(0,H.useEffect)(()=>{e&&a(e)},[e]);let o=e??i;return(0,B.jsx)(U,{opened:e!==void 0,onClose:n,position:`right`,size:`lg`,closeButtonProps:{"aria-label":r.close},title:r.about,attributes:{header:{role:`presentation`}},children:o&&(0,B.jsx)(er,{id:o,acts:t},o)})}function er({id:e,acts:t}){let{organization:n}=N(),r=t=>t.invitation?.id===e,{data:i,error:a,again:o}=P(on,{id:e},{stale:r});if(a)return(0,B.jsx)(he,{error:a,again:o});if(!i)return(0,B.jsx)(M,{});let{node:s}=i;return s?.__typename!==`Invitation`||s.organization.id!==n.id?(0,B.jsx)(Ie,{}):(0,B.jsx)(Xn,{of:s,acts:t,stale:r})}function tr(e){let t=new Map,n=new Map,r=new Set;for(let i of rr(e)){let e=i.toLowerCase();or(i)?t.has(e)?n.set(e,i):t.set(e,i):r.add(i)}return{valid:[...t.values()],duplicates:[...n.values()],malformed:[...r]}}function nr(e,t){let n=new Set(t);return rr(e).filter(e=>!n.has(e)).join(`
`)}function rr(e){let t=[],n=[];for(let[r]of e.matchAll(ir))r.startsWith(`<`)&&r.endsWith(`>`)?(t.push(...r.slice(1,-1).split(/\s+/u)),n=[]):/^[,;\n]/u.test(r)||r.includes(`@`)?(t.push(...n,...r.split(/[\s,;]+/u)),n=[]):n.push(r);return[...t,...n].map(ar).filter(e=>e!==``)}var ir=/"[^"\n]*"|<[^<>\n]*>|[,;\n]|[^\s,;"<>]+/gu,ar=e=>e.replace(/^["'(]+|[)"'.]+$/gu,``).replace(/^mailto:/iu,``);function or(e){return/^[^\s@<>()[\]\\"]+@(?!-)[^\s@<>()[\]\\"_.]+(?:\.[^\s@<>()[\]\\"_.]+)+$/u.test(e)&&e.length<=254}var Q={en:{title:`Invite people`,addresses:`E-mail addresses`,addressesHint:`One or many. Paste them as you have them: from a letter, a spreadsheet or a list, with names or without.`,addressesExample:`ann@example.com, Bo Lind <bo@example.com>`,noneYet:`Nobody yet`,found:(e,t)=>e===1?`1 person will be invited`:`${t} people will be invited`,duplicates:e=>`Written more than once, invited once: ${e}`,malformed:e=>e===1?`This is no address, and is left out:`:`These are no addresses, and are left out:`,drop:`Remove`,dropOf:e=>e===1?`what is no address`:`all that are no addresses`,tooMany:e=>`At most ${e} at once. For more there is the import of a spreadsheet.`,toImport:`Go to the import`,noSuchDepartment:e=>`There is no department “${e}” yet: it stands as a mere name until somebody makes it.`,message:`Personal message`,messageHint:`Optional. It stands in the letter.`,count:(e,t)=>`${e} of ${t} characters`,sendLetter:`Send the invitation by e-mail`,sendLetterHint:`Without a letter you get a personal link to hand over yourself.`,manyDays:e=>`All get a letter, and their invitations are valid for ${e}.`,willAwait:e=>`Somebody has to approve before a letter goes out: ${e}`,someWillAwait:(e,t,n)=>e===1?`For 1 of them somebody has to approve before a letter goes out: ${n}`:`For ${t} of them somebody has to approve before a letter goes out: ${n}`,send:(e,t)=>e===1?`Invite 1 person`:`Invite ${t} people`,sendNobody:`Invite`,preview:`Preview`,access:`What they may do`,letter:`The letter`,accessLead:`As things stand, whoever accepts may:`,mayNothing:`This role permits nothing by itself.`,mayNot:`May not`,spaces:`Joins these team spaces at once`,subject:`Subject`,letterFrame:`The letter as it will look`,noLetter:`No letter is sent. You get a personal link to hand over.`,noPreview:`There is no preview of this: check role, department, message and days.`,results:`What came of it`,invited:(e,t)=>e===1?`1 person is invited`:`${t} people are invited`,waiting:(e,t)=>e===1?`1 invitation waits for approval`:`${t} invitations wait for approval`,underway:`The letter is on its way`,awaits:`Awaits approval: the letter goes out after it`,byHand:`No letter: hand the link over yourself`,copyLinkOf:e=>`for ${e}`,copyLink:`Copy the link`,copyLinks:`Copy all links`,refused:(e,t)=>e===1?`1 person could not be invited:`:`${t} people could not be invited:`,refusedLead:`They are still in the field above. Change what is wrong, or remove them.`,dropRefused:`Remove them from the field`,more:`Invite more`,done:`Done`},de:{title:`Leute einladen`,addresses:`E-Mail-Adressen`,addressesHint:`Eine oder viele. Fügen Sie sie ein, wie Sie sie haben: aus einem Brief, einer Tabelle oder Liste, mit Namen oder ohne.`,addressesExample:`ann@example.com, Bo Lind <bo@example.com>`,noneYet:`Noch niemand`,found:(e,t)=>e===1?`1 Person wird eingeladen`:`${t} Personen werden eingeladen`,duplicates:e=>`Mehrfach geschrieben, einmal eingeladen: ${e}`,malformed:e=>e===1?`Das ist keine Adresse und wird ausgelassen:`:`Das sind keine Adressen; sie werden ausgelassen:`,drop:`Entfernen`,dropOf:e=>e===1?`was keine Adresse ist`:`alles, was keine Adresse ist`,tooMany:e=>`Höchstens ${e} auf einmal. Für mehr gibt es den Import einer Tabelle.`,toImport:`Zum Import`,noSuchDepartment:e=>`Eine Abteilung „${e}“ gibt es noch nicht: Sie ist ein bloßer Name, bis jemand sie anlegt.`,message:`Persönliche Nachricht`,messageHint:`Freiwillig. Sie steht im Brief.`,count:(e,t)=>`${e} von ${t} Zeichen`,sendLetter:`Die Einladung per E-Mail senden`,sendLetterHint:`Ohne Brief bekommen Sie einen persönlichen Link, den Sie selbst übergeben.`,manyDays:e=>`Alle bekommen einen Brief, und ihre Einladungen gelten ${e}.`,willAwait:e=>`Bevor ein Brief hinausgeht, muss jemand zustimmen: ${e}`,someWillAwait:(e,t,n)=>e===1?`Bei 1 davon muss jemand zustimmen, bevor ein Brief hinausgeht: ${n}`:`Bei ${t} davon muss jemand zustimmen, bevor ein Brief hinausgeht: ${n}`,send:(e,t)=>e===1?`1 Person einladen`:`${t} Personen einladen`,sendNobody:`Einladen`,preview:`Vorschau`,access:`Was sie dürfen`,letter:`Der Brief`,accessLead:`Nach heutigem Stand darf, wer annimmt:`,mayNothing:`Diese Rolle allein erlaubt nichts.`,mayNot:`Darf nicht`,spaces:`Kommt sofort in diese Teamräume`,subject:`Betreff`,letterFrame:`Der Brief, wie er aussehen wird`,noLetter:`Es geht kein Brief hinaus. Sie bekommen einen persönlichen Link zum Übergeben.`,noPreview:`Hiervon gibt es keine Vorschau: Prüfen Sie Rolle, Abteilung, Nachricht und Tage.`,results:`Was daraus wurde`,invited:(e,t)=>e===1?`1 Person ist eingeladen`:`${t} Personen sind eingeladen`,waiting:(e,t)=>e===1?`1 Einladung wartet auf Freigabe`:`${t} Einladungen warten auf Freigabe`,underway:`Der Brief ist unterwegs`,awaits:`Wartet auf Freigabe: Danach geht der Brief hinaus`,byHand:`Kein Brief: Übergeben Sie den Link selbst`,copyLinkOf:e=>`für ${e}`,copyLink:`Link kopieren`,copyLinks:`Alle Links kopieren`,refused:(e,t)=>e===1?`1 Person konnte nicht eingeladen werden:`:`${t} Personen konnten nicht eingeladen werden:`,refusedLead:`Sie stehen noch im Feld oben. Ändern Sie, was nicht stimmt, oder entfernen Sie sie.`,dropRefused:`Aus dem Feld entfernen`,more:`Weitere einladen`,done:`Fertig`}},sr={addresses:``,role:{role:`MEMBER`},department:``,message:``,days:``,letter:!0},cr=({days:e},t)=>t>1?null:e||null;function lr(e,t,n){let r={...e,addresses:nr(e.addresses,n)},i=Object.keys(e).filter(e=>e!==`addresses`).every(n=>e[n]===t[n]);return r.addresses===``&&i?sr:r}var ur=1e3,dr=e=>[...e].length;function fr({role:e,department:t,message:n}){return{...e,department:t.trim()||null,message:n.trim()||null}}var pr={VIEWER:0,MEMBER:1,ADMIN:2};function mr(e,t,n){let{role:r}=n.role,i=cr(n,t.length)??xn(e),a=new Set,o=0;for(let n of t){let s=e.approvalRules.filter(a=>(!a.roleAtLeast||r&&pr[r]>=pr[a.roleAtLeast])&&(!a.outsideListedDomains||!hr(e.allowedDomains,n))&&(a.batchLargerThan===null||t.length>a.batchLargerThan)&&(a.lifeLongerThanDays===null||i>a.lifeLongerThanDays));s.length>0&&o++;for(let{name:e}of s)a.add(e)}return{count:o,names:[...a]}}function hr(e,t){let n=gr(t.slice(t.lastIndexOf(`@`)+1));return e.some(e=>n===e||n.endsWith(`.${e}`))}function gr(e){let t=`http://${e}`;return URL.canParse(t)?new URL(t).hostname:e.toLowerCase()}function _r({draft:e,addresses:t}){let n=F(Q),{list:r,number:i}=j(),{data:a}=P(cn,{organizationId:N().organization.id}),o=a?.organization?.policy;if(!o)return null;let{count:s,names:c}=mr(o,t,e);return s===0?null:(0,B.jsx)(E,{size:`sm`,c:`var(--warn)`,role:`status`,children:s===t.length?n.willAwait(r(c)):n.someWillAwait(s,i(s),r(c))})}var $={halves:`_halves_r9w1d_1`,actions:`_actions_r9w1d_12`,preview:`_preview_r9w1d_21`,found:`_found_r9w1d_32`,malformed:`_malformed_r9w1d_36`,refused:`_refused_r9w1d_37`,pieces:`_pieces_r9w1d_59`,granted:`_granted_r9w1d_75`,soft:`_soft_r9w1d_96`,results:`_results_r9w1d_100`};function vr({text:e,write:t,addresses:n,refused:r}){let i=F(Q),{number:a}=j(),{valid:o}=n,s=yr(r,o),c=o.length>500?0:o.length-s.length;return(0,B.jsxs)(`div`,{children:[(0,B.jsx)(yt,{label:i.addresses,description:i.addressesHint,placeholder:i.addressesExample,value:e,onChange:e=>t(e.currentTarget.value),autosize:!0,minRows:3,maxRows:8,spellCheck:!1,autoCapitalize:`none`,"data-autofocus":!0}),(0,B.jsx)(`div`,{className:$.found,role:`status`,children:(0,B.jsxs)(E,{size:`sm`,fw:600,children:[c>0&&i.found(c,a(c)),o.length===0&&i.noneYet]})}),(0,B.jsx)(br,{text:e,write:t,addresses:n}),(0,B.jsx)(xr,{of:s,drop:n=>t(nr(e,n))})]})}function yr(e,t){return e.filter(({email:e})=>t.includes(e))}function br({text:e,write:t,addresses:n}){let r=F(Q),{list:i,number:a}=j(),{path:o}=N(),{valid:s,duplicates:c,malformed:l}=n;return(0,B.jsxs)(B.Fragment,{children:[s.length>500&&(0,B.jsxs)(E,{size:`sm`,c:`var(--bad)`,role:`alert`,children:[r.tooMany(a(500)),` `,(0,B.jsx)(oe,{component:S,href:o(`import`),underline:`always`,children:r.toImport})]}),c.length>0&&(0,B.jsx)(E,{size:`sm`,c:`dimmed`,children:r.duplicates(i(c))}),l.length>0&&(0,B.jsxs)(`div`,{className:$.malformed,children:[(0,B.jsx)(E,{size:`sm`,children:r.malformed(l.length)}),(0,B.jsx)(`ul`,{className:$.pieces,children:l.map(e=>(0,B.jsx)(`li`,{children:e},e))}),(0,B.jsxs)(_,{size:`xs`,variant:`default`,onClick:()=>t(nr(e,l)),children:[r.drop,(0,B.jsxs)(`span`,{className:`unseen`,children:[` `,r.dropOf(l.length)]})]})]})]})}function xr({of:e,drop:t}){let n=F(Q),{number:r}=j(),i=me();return e.length===0?null:(0,B.jsxs)(`div`,{className:$.refused,role:`alert`,children:[(0,B.jsx)(E,{size:`sm`,fw:600,children:n.refused(e.length,r(e.length))}),(0,B.jsx)(`ul`,{children:e.map(({email:e,problems:t})=>(0,B.jsxs)(`li`,{children:[(0,B.jsx)(`strong`,{children:e}),` `,t.map(i).join(` `)]},e))}),(0,B.jsx)(E,{size:`sm`,mb:6,children:n.refusedLead}),(0,B.jsx)(_,{size:`xs`,variant:`default`,onClick:()=>t(e.map(({email:e})=>e)),children:n.dropRefused})]})}var Sr=100;function Cr({path:e}){let t=F(Q),{id:n}=N().organization,r=wr(e),[i]=xt(r,400),{data:a,waiting:o}=P(Ne,{organizationId:n,search:i||null},{pause:i===``}),s=a?.organization?.departments.nodes,c=s?.some(e=>wr(e.path).toLowerCase()===r.toLowerCase());return(0,B.jsx)(E,{size:`sm`,c:`var(--warn)`,role:`status`,children:r!==``&&i===r&&!o&&s&&!c&&s.length<Sr&&t.noSuchDepartment(r)})}var wr=e=>e.normalize().split(`/`).map(e=>e.trim()).join(`/`);function Tr({draft:e,change:t,addresses:n,refused:r,problems:i}){let a=F(Q),o=pe(i);return(0,B.jsxs)(m,{children:[(0,B.jsx)(vr,{text:e.addresses,write:e=>t({addresses:e}),addresses:n,refused:r}),(0,B.jsxs)(w,{grow:!0,align:`flex-start`,children:[(0,B.jsx)(bt,{value:e.role,choose:e=>t({role:e}),error:o(`role`)??o(`customRoleId`)}),(0,B.jsxs)(`div`,{children:[(0,B.jsx)(pt,{value:e.department,choose:e=>t({department:e}),error:o(`department`)}),(0,B.jsx)(Cr,{path:e.department})]})]}),(0,B.jsx)(Er,{message:e.message,write:e=>t({message:e}),error:o(`message`)}),n.valid.length>1?(0,B.jsx)(Dr,{}):(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(Sn,{value:e.days,choose:e=>t({days:e}),error:o(`expiresInDays`)}),(0,B.jsx)(vt,{label:a.sendLetter,description:a.sendLetterHint,checked:e.letter,onChange:e=>t({letter:e.currentTarget.checked})})]})]})}function Er(e){let t=F(Q),{number:n}=j(),r=dr(e.message.trim()),i=t.count(n(r),n(ur));return(0,B.jsx)(yt,{label:t.message,description:(0,B.jsxs)(B.Fragment,{children:[t.messageHint,` `,r>0&&i]}),value:e.message,onChange:t=>e.write(t.currentTarget.value),error:e.error??(r>1e3?i:void 0),autosize:!0,minRows:3,maxRows:10})}function Dr(){let e=F(Q),{duration:t}=j(),{data:n}=P(cn,{organizationId:N().organization.id}),r=n?.organization?.policy;return(0,B.jsx)(E,{size:`sm`,c:`dimmed`,children:r&&e.manyDays(t(xn(r)*86400))})}function Or({of:{permissions:e,spaces:t}}){let n=F(Q),{list:r}=j(),i=F(fe).permission,a=Object.entries(i).filter(([t])=>!e.some(e=>e===t));return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(E,{size:`sm`,mb:6,children:e.length>0?n.accessLead:n.mayNothing}),(0,B.jsx)(`ul`,{className:$.granted,children:e.map(e=>(0,B.jsxs)(`li`,{children:[(0,B.jsx)(b,{size:16,"aria-hidden":!0}),` `,i[e]]},e))}),t.length>0&&(0,B.jsxs)(E,{size:`sm`,mt:`sm`,children:[(0,B.jsxs)(`span`,{className:$.soft,children:[n.spaces,`: `]}),r(t)]}),a.length>0&&(0,B.jsxs)(E,{size:`sm`,mt:`sm`,c:`dimmed`,children:[n.mayNot,`: `,r(a.map(([,e])=>e))]})]})}var kr=400;function Ar({draft:e,count:t}){let n=F(Q),r=e.letter||t!==1,[i]=xt(e,kr);return(0,B.jsx)(`section`,{className:$.preview,"aria-label":n.preview,children:(0,B.jsxs)(G,{defaultValue:`access`,keepMounted:!1,children:[(0,B.jsxs)(G.List,{grow:!0,children:[(0,B.jsx)(G.Tab,{value:`access`,children:n.access}),(0,B.jsx)(G.Tab,{value:`letter`,children:n.letter})]}),(0,B.jsx)(G.Panel,{value:`access`,pt:`sm`,children:(0,B.jsx)(jr,{draft:i})}),(0,B.jsx)(G.Panel,{value:`letter`,pt:`sm`,children:r?(0,B.jsx)(Mr,{draft:i,count:t}):(0,B.jsx)(E,{c:`dimmed`,children:n.noLetter})})]})})}function jr({draft:e}){let{id:t}=N().organization,{role:n,customRoleId:r,department:i}=fr(e),{data:a,error:o}=P(Pe,{input:{organizationId:t,role:n,customRoleId:r,department:i}});return o||a?.previewAccess===null?(0,B.jsx)(Nr,{error:o}):a?.previewAccess?(0,B.jsx)(Or,{of:a.previewAccess}):(0,B.jsx)(M,{lines:5})}function Mr({draft:e,count:t}){let n=F(Q),{id:r}=N().organization,{role:i=`MEMBER`,customRoleId:a,department:o,message:s}=fr(e),{data:c,error:l}=P(ln,{organizationId:r,role:i,customRoleId:a,department:o,message:s,expiresInDays:cr(e,t)}),u=c?.organization?.invitationLetterPreview;return l||u===null?(0,B.jsx)(Nr,{error:l}):u?(0,B.jsxs)(B.Fragment,{children:[(0,B.jsxs)(E,{size:`sm`,mb:`xs`,children:[(0,B.jsxs)(`span`,{className:$.soft,children:[n.subject,`: `]}),(0,B.jsx)(`strong`,{children:u.subject})]}),(0,B.jsx)(at,{title:n.letterFrame,html:u.html})]}):(0,B.jsx)(M,{lines:5})}function Nr({error:e}){let t=F(Q),{unreachable:n}=F(we);return(0,B.jsx)(E,{c:`dimmed`,children:e?.networkError?n:t.noPreview})}function Pr({of:e}){let t=F(Q),{list:n,number:r}=j(),i=e.filter(Fr).length,a=e.length-i,o=(0,H.useRef)(null);(0,H.useEffect)(()=>{e.length>0&&o.current?.focus()},[e]);let s=e.filter(Ir).flatMap(({email:e,url:t})=>t?`${e}\t${t}`:[]);return(0,B.jsxs)(`section`,{ref:o,tabIndex:-1,className:$.results,"aria-label":t.results,children:[(0,B.jsxs)(w,{justify:`space-between`,children:[(0,B.jsx)(E,{fw:600,role:`status`,children:n([...a>0?[t.invited(a,r(a))]:[],...i>0?[t.waiting(i,r(i))]:[]])}),s.length>1&&(0,B.jsx)(Ct,{value:s.join(`
`),label:t.copyLinks})]}),(0,B.jsx)(`ul`,{tabIndex:0,"aria-label":t.results,children:e.map(e=>(0,B.jsx)(Lr,{of:e},e.id))})]})}var Fr=({state:e})=>e===`AWAITING_APPROVAL`,Ir=({delivery:e,state:t})=>e===`HANDED_OVER`&&t===`PENDING`;function Lr({of:e}){let t=F(Q),n=Fr(e)?en:Ir(e)?T:St;return(0,B.jsxs)(`li`,{children:[(0,B.jsx)(n,{size:18,"aria-hidden":!0}),(0,B.jsxs)(`span`,{children:[(0,B.jsx)(`strong`,{children:e.email}),(0,B.jsx)(`span`,{className:$.soft,children:Fr(e)?t.awaits:Ir(e)?t.byHand:t.underway})]}),Ir(e)&&e.url&&(0,B.jsx)(Ct,{value:e.url,label:t.copyLink,about:t.copyLinkOf(e.email)})]})}var Rr=[`role`,`customRoleId`,`department`,`message`,`expiresInDays`];function zr(){let{id:e}=N().organization,[t]=Ce(un),[n]=Ce(dn),{keyFor:r,answered:i}=Tt(),[a,o]=(0,H.useState)(!1);async function s(n,a){let o={organizationId:e,email:n,...fr(a),expiresInDays:a.days||null,sendEmail:a.letter},{data:s,problems:c}=await t({input:{...o,idempotencyKey:r(o)}});s&&i();let l=s?.createInvitation.invitation,u=c.filter(({field:e})=>e===`email`);return{invited:l?[l]:[],refused:u.length>0?[{email:n,problems:u}]:[],problems:c.filter(({field:e})=>e!==`email`)}}async function c(t,a){let o=t.map(e=>({email:e,...fr(a)})),s={organizationId:e,invitations:o},{data:c,problems:l}=await n({input:{...s,idempotencyKey:r(s)}});c&&i();let u=c?.createInvitations.results??[];return{invited:u.flatMap(({invitation:e})=>e??[]),refused:u.filter(({invitation:e})=>!e).map(({index:e,userErrors:n})=>({email:t[e]??``,problems:n.map(Br)})),problems:l}}async function l(e,t){o(!0);let[n]=e,r=await(n&&e.length===1?s(n,t):c(e,t));return o(!1),r}return{send:l,sending:a}}var Br=({code:e,message:t,field:n})=>({code:e,message:t,field:n?.at(-1)});function Vr({close:e}){let t=F(Q),{cancel:n}=F(we),{number:r}=j(),{send:i,sending:a}=zr(),[o,s]=(0,H.useState)(sr),[c,l]=(0,H.useState)([]),[u,d]=(0,H.useState)([]),[f,p]=(0,H.useState)([]),h=(0,H.useMemo)(()=>tr(o.addresses),[o.addresses]),g=h.valid.length,v=new Set(u.map(({email:e})=>e)),y=c.length>0?h.valid.some(e=>!v.has(e)):(o.addresses+o.message).trim()!==``,{leave:b,guard:x}=it(y,e),S=c.length>0&&o.addresses.trim()===``,C=g>0&&g<=500&&dr(o.message.trim())<=1e3;async function T(){let e=await i(h.valid,o);if(l(t=>[...e.invited,...t]),d(e.refused),p(e.problems),e.invited.length===0)return;let t=new Set(e.refused.map(({email:e})=>e)),n=h.valid.filter(e=>!t.has(e)).concat(h.duplicates);s(e=>lr(e,o,n))}return S?(0,B.jsx)(et,{title:t.title,close:e,children:(0,B.jsxs)(m,{children:[(0,B.jsx)(Pr,{of:c}),(0,B.jsxs)(w,{justify:`flex-end`,children:[(0,B.jsx)(_,{variant:`default`,onClick:()=>l([]),children:t.more}),(0,B.jsx)(_,{onClick:e,children:t.done})]})]})}):(0,B.jsxs)(et,{title:t.title,close:b,size:`wide`,children:[x,(0,B.jsxs)(`form`,{onSubmit:e=>{e.preventDefault(),C&&T()},children:[c.length>0&&(0,B.jsx)(Pr,{of:c}),(0,B.jsxs)(`div`,{className:$.halves,children:[(0,B.jsx)(Tr,{draft:o,change:e=>s(t=>({...t,...e})),addresses:h,refused:u,problems:f}),(0,B.jsx)(Ar,{draft:o,count:g})]}),(0,B.jsxs)(m,{className:$.actions,gap:`xs`,children:[(0,B.jsx)(_r,{draft:o,addresses:h.valid}),(0,B.jsx)(Se,{of:f,fields:Rr}),(0,B.jsxs)(w,{justify:`flex-end`,children:[(0,B.jsx)(_,{variant:`default`,onClick:b,children:c.length>0?t.done:n}),(0,B.jsx)(_,{type:`submit`,loading:a,disabled:!C,children:g>0?t.send(g,r(g)):t.sendNobody})]})]})]})]})}function Hr({row:e,close:t}){let n=F(q),r=gn(),i=ye(),a=vn(),[o,s]=(0,H.useState)(``);async function c(){let{data:t,problems:a}=await r(e,o||null),s=t?.resendInvitation.invitation;if(a.length>0||!s)return a;let{state:c,delivery:l}=s,u=c===`AWAITING_APPROVAL`?n.resentAwaits:l===`HANDED_OVER`?n.resentByHand:n.resent;return i.done(u(e.email)),[]}return(0,B.jsx)(Et,{title:n.resendTitle(e.email),act:n.resendAct,send:c,fields:[`expiresInDays`],say:a,close:t,children:t=>(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(E,{children:e.delivery===`HANDED_OVER`?n.resendByHandLead:n.resendLead}),(0,B.jsx)(Sn,{value:o,choose:s,error:t(`expiresInDays`)})]})})}function Ur(){let e=F(q),[t,n]=(0,H.useState)(null),{copy:r,shown:i,hide:a}=yn(),o=()=>n(null);return{acts:{resend:e=>n({act:`resend`,row:e}),revoke:e=>n({act:`revoke`,row:e}),copy:e=>void r(e)},dialogs:(0,B.jsxs)(B.Fragment,{children:[t?.act===`resend`&&(0,B.jsx)(Hr,{row:t.row,close:o}),t?.act===`revoke`&&(0,B.jsx)(Wr,{row:t.row,close:o}),i&&(0,B.jsx)(wt,{title:e.linkTitle(i.email),value:i.url,close:a})]})}}function Wr({row:e,close:t}){let n=F(q),r=_n(),{failed:i}=ye(),a=vn();return(0,B.jsx)(nt,{title:n.revokeTitle(e.email),lead:n.revokeLead,act:n.revokeAct,asksReason:!0,confirm:async t=>(r(e,t).then(({problems:t})=>{for(let r of t)i(n.refusedFor(e.email,a(r)))}),[]),close:t})}function Gr({row:e,acts:t,showDetails:n}){let r=F(q);return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(o.Item,{leftSection:(0,B.jsx)($t,{size:16,"aria-hidden":!0}),onClick:n,children:r.details}),e.state===`PENDING`&&(0,B.jsx)(o.Item,{leftSection:(0,B.jsx)(T,{size:16,"aria-hidden":!0}),onClick:()=>t.copy(e),children:r.copyLink}),mn(e)&&(0,B.jsx)(o.Item,{leftSection:(0,B.jsx)(tn,{size:16,"aria-hidden":!0}),onClick:()=>t.resend(e),children:r.resend}),hn(e)&&(0,B.jsx)(o.Item,{color:`var(--bad)`,leftSection:(0,B.jsx)(nn,{size:16,"aria-hidden":!0}),onClick:()=>t.revoke(e),children:r.revoke})]})}function Kr(){let[e,t]=d(),n=zn(e);return{filters:n,key:Hn(n).toString(),setFilters:e=>t(t=>Hn({...zn(t),...e}),{replace:!0})}}var qr=new Map;function Jr(e,t){let[n,r]=Dt(e,qr),i=new Map(t.map(e=>[e.id,e]));return{selection:{ids:new Set(n.keys()),select(e){let t=[...e].flatMap(e=>i.get(e)??n.get(e)??[]);r(new Map(t.map(e=>[e.id,e])))}},selected:[...n.values()].map(e=>i.get(e.id)??e),clear:()=>r(qr)}}function Yr(){let e=F(q);return ve()?(0,B.jsx)(Xr,{}):(0,B.jsx)(Te,{title:e.title,children:(0,B.jsx)(be,{})})}function Xr(){let e=F(q),{inviting:t,invite:n,close:r}=Zr(),i=(0,B.jsx)(_,{leftSection:(0,B.jsx)(se,{size:18,"aria-hidden":!0}),onClick:n,children:e.invite});return(0,B.jsxs)(Te,{title:e.title,lead:e.lead,actions:(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(Fn,{}),i]}),children:[(0,B.jsx)(Qr,{invite:n}),t&&(0,B.jsx)(Vr,{close:r})]})}function Zr(){let[e,t]=d(),n=e=>t(t=>(e(t),t),{replace:!0});return{inviting:e.has(`invite`),invite:()=>n(e=>e.set(`invite`,``)),close:()=>n(e=>e.delete(`invite`))}}function Qr({invite:e}){let{organization:t}=N(),n=F(q),{filters:r,key:i,setFilters:a}=Kr(),o=Le(i),s=Un(r,ke(Ee)),{data:c,error:l,waiting:u,again:d}=P(rn,{organizationId:t.id,...o.page,where:s,orderBy:Ln[r.order]},{stale:[`INVITATION_`,`DEPARTMENT_RENAMED`,`DEPARTMENT_MOVED`]}),{acts:f,dialogs:m}=Ur(),{id:h}=p(),[,g]=le(),v=$r(),y=c?.organization?.invitations;return Re(o,u?void 0:y?.nodes),y?.totalCount===0&&!s?(0,B.jsx)(_e,{title:n.none,lead:n.noneLead,icon:(0,B.jsx)(se,{"aria-hidden":!0}),children:(0,B.jsx)(_,{onClick:e,children:n.inviteFirst})}):(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(Gn,{filters:r,narrowed:s!==null,change:a}),l&&(0,B.jsx)(he,{error:l,again:d}),!l&&!y&&(0,B.jsx)(M,{lines:10}),y?.totalCount===0&&(0,B.jsx)(_e,{title:n.noneFits,lead:n.noneFitsLead,children:(0,B.jsx)(_,{variant:`default`,onClick:()=>a(Rn),children:n.showAll})}),y&&y.totalCount>0&&(0,B.jsx)(ei,{rows:y.nodes,list:i,waiting:u,acts:f,details:v.details}),y&&(0,B.jsx)(ze,{pageInfo:y.pageInfo,total:y.totalCount,turn:o.setPage}),m,(0,B.jsx)($n,{id:h,acts:f,close:()=>g(v.list)})]})}function $r(){let{path:e}=N(),t=n(),r=e(`invitations`),i=t&&`?${t}`;return{list:r+i,details:(0,H.useCallback)(({id:e})=>`${r}/${e}${i}`,[r,i])}}function ei({rows:e,list:t,waiting:n,acts:r,details:i}){let a=F(q),[,o]=le(),{opened:s,open:c,close:l}=Be(),u=(0,H.useMemo)(()=>An(a,{details:i,openMenu:c}),[a,i,c]),{selection:d,selected:f,clear:p}=Jr(t,e);return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(Ge,{label:a.title,rows:e,columns:u,name:({email:e})=>e,selection:d,waiting:n}),(0,B.jsx)(kn,{rows:f,clear:p}),(0,B.jsx)(He,{opened:s,close:l,children:e=>(0,B.jsx)(Gr,{row:e,acts:r,showDetails:()=>o(i(e))})})]})}export{Yr as default};