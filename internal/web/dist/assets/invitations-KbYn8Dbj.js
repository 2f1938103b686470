import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Bt as t,D as n,Et as r,Ft as i,H as a,J as o,K as s,Kt as c,Lt as l,Nt as u,O as d,Pt as f,T as p,U as m,Un as h,Wn as g,X as _,Xt as v,Zt as y,_ as ee,_t as b,b as x,cn as te,ct as S,d as C,fn as ne,gt as re,in as ie,it as w,jt as ae,kt as T,ln as oe,lt as E,nn as se,rt as D,sn as O,u as ce,vt as le,w as ue,xt as k,y as de,yt as fe}from"./libraries-UrOIUJRm.js";import{$ as A,C as pe,D as me,E as he,F as ge,H as _e,I as j,L as ve,N as ye,O as be,P as M,R as xe,S as Se,T as Ce,U as N,V as P,Y as we,Z as Te,a as Ee,b as De,i as Oe,j as ke,n as Ae,q as je,r as Me,s as Ne,tt as F,u as Pe,x as Fe,y as I,z as Ie}from"./dashboard-oRrRLrmw.js";import{i as Le,n as Re,t as ze}from"./pager-C20p3zHR.js";import{a as Be,i as Ve,n as He,r as Ue,t as We}from"./use-typed-zHJVI5GT.js";import{t as Ge}from"./rows-DctugnqA.js";import{a as Ke,c as qe,i as Je,l as Ye,n as Xe,o as Ze,r as Qe,s as $e,t as et}from"./dialog-CM5ZaZBz.js";import{n as tt,t as nt}from"./confirm-1KwOthsp.js";import{n as rt,t as it}from"./letter-frame-B1HQwj0M.js";import{r as at,t as ot}from"./state-signs-BGyO2pRA.js";import{t as st}from"./IconDownload-DLTUGRnb.js";import{t as ct}from"./path-of-CqDArCts.js";import{t as lt}from"./NativeSelect-sXTbOzwK.js";import{t as ut}from"./TextInput-CVU09ig2.js";import{t as dt}from"./IconSearch-BNU_txcK.js";import{t as ft}from"./department-select-0PBmr4Zl.js";import{t as pt}from"./IconChevronDown-CJ3R7Flp.js";import{n as mt,r as L,t as ht}from"./history-CXnKaPyn.js";import{t as gt}from"./Switch-C5tpJD3-.js";import{t as _t}from"./Textarea-BuKhcg76.js";import{t as vt}from"./role-select-CtrH0AnZ.js";import{f as yt}from"./Select-Ds1wItU_.js";import{t as bt}from"./IconCircleCheck-DTrqJaKW.js";import{n as xt,r as St,t as Ct}from"./idempotency-Bbv1a-Ao.js";import{t as wt}from"./form-dialog-Dv0pi7nO.js";import{t as Tt}from"./use-state-of-BfnyZ89a.js";function Et(e,t){return n=>{if(typeof n!=`string`||n.trim().length===0)throw Error(t);return`${e}-${n}`}}var[Dt,R]=oe(`Drawer component was not found in tree`),z={root:`m_f11b401e`,header:`m_5a7c2c9`,content:`m_b8a05bbd`,inner:`m_31cd769a`},B=g(),Ot=k(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=T(`DrawerBody`,null,e),s=R();return(0,B.jsx)(qe,{...s.getStyles(`body`,{classNames:t,style:r,styles:i,className:n}),...o})});Ot.classes=z,Ot.displayName=`@mantine/core/DrawerBody`;var kt=k(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=T(`DrawerCloseButton`,null,e),s=R();return(0,B.jsx)($e,{...s.getStyles(`close`,{classNames:t,style:r,styles:i,className:n}),...o})});kt.classes=z,kt.displayName=`@mantine/core/DrawerCloseButton`;var At=k(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,children:o,radius:s,__hidden:c,...l}=T(`DrawerContent`,null,e),u=R(),d=u.scrollAreaComponent||Xe;return(0,B.jsx)(Ze,{...u.getStyles(`content`,{className:n,style:r,styles:i,classNames:t}),innerProps:u.getStyles(`inner`,{className:n,style:r,styles:i,classNames:t}),...l,radius:s||u.radius||0,"data-hidden":c||void 0,children:(0,B.jsx)(d,{style:{height:`calc(100vh - var(--drawer-offset) * 2)`},children:o})})});At.classes=z,At.displayName=`@mantine/core/DrawerContent`;var jt=k(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=T(`DrawerHeader`,null,e),s=R();return(0,B.jsx)(Ke,{...s.getStyles(`header`,{classNames:t,style:r,styles:i,className:n}),...o})});jt.classes=z,jt.displayName=`@mantine/core/DrawerHeader`;var Mt=k(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=T(`DrawerOverlay`,null,e),s=R();return(0,B.jsx)(Je,{...s.getStyles(`overlay`,{classNames:t,style:r,styles:i,className:n}),...o})});Mt.classes=z,Mt.displayName=`@mantine/core/DrawerOverlay`;function Nt(e){switch(e){case`top`:return`flex-start`;case`bottom`:return`flex-end`;default:return}}function Pt(e){if(e===`top`||e===`bottom`)return`0 0 calc(100% - var(--drawer-offset, 0rem) * 2)`}var Ft={top:`slide-down`,bottom:`slide-up`,left:`slide-right`,right:`slide-left`},It={top:`slide-down`,bottom:`slide-up`,right:`slide-right`,left:`slide-left`},Lt={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:O(`modal`),position:`left`},Rt=t((e,{position:t,size:n,offset:r})=>({root:{"--drawer-size":ie(n,`drawer-size`),"--drawer-flex":Pt(t),"--drawer-height":t===`left`||t===`right`?void 0:`var(--drawer-size)`,"--drawer-align":Nt(t),"--drawer-justify":t===`right`?`flex-end`:void 0,"--drawer-offset":ne(r)}})),V=k(e=>{let t=T(`DrawerRoot`,Lt,e),{classNames:n,className:i,style:a,styles:o,unstyled:s,vars:c,scrollAreaComponent:l,position:u,transitionProps:d,radius:f,attributes:p,...m}=t,{dir:h}=le(),g=r({name:`Drawer`,classes:z,props:t,className:i,style:a,classNames:n,styles:o,unstyled:s,attributes:p,vars:c,varsResolver:Rt}),_=(h===`rtl`?It:Ft)[u];return(0,B.jsx)(Dt,{value:{scrollAreaComponent:l,getStyles:g,radius:f},children:(0,B.jsx)(Ye,{...g(`root`),transitionProps:{transition:_,...d},"data-offset-scrollbars":l===b.Autosize||void 0,unstyled:s,...m})})});V.classes=z,V.varsResolver=Rt,V.displayName=`@mantine/core/DrawerRoot`;var H=e(h(),1),zt=(0,H.createContext)(null);function Bt({children:e}){let[t,n]=(0,H.useState)([]),[r,i]=(0,H.useState)(O(`modal`)),[a]=(0,H.useState)(()=>new WeakSet);return(0,B.jsx)(zt,{value:{stack:t,addModal:(e,t)=>{n(t=>[...new Set([...t,e])]),i(e=>typeof t==`number`&&typeof e==`number`?Math.max(e,t):e)},removeModal:e=>n(t=>t.filter(t=>t!==e)),getZIndex:e=>`calc(${r} + ${t.indexOf(e)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:a},children:e})}Bt.displayName=`@mantine/core/DrawerStack`;var Vt=k(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=T(`DrawerTitle`,null,e),s=R();return(0,B.jsx)(Qe,{...s.getStyles(`title`,{classNames:t,style:r,styles:i,className:n}),...o})});Vt.classes=z,Vt.displayName=`@mantine/core/DrawerTitle`;var Ht={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:O(`modal`),withOverlay:!0,withCloseButton:!0},U=k(e=>{let{title:t,withOverlay:n,overlayProps:r,withCloseButton:i,closeButtonProps:a,children:o,opened:s,stackId:c,zIndex:l,...u}=T(`Drawer`,Ht,e),d=(0,H.use)(zt),f=!!t||i,p=d&&c?{closeOnEscape:d.currentId===c,trapFocus:d.currentId===c,zIndex:d.getZIndex(c),__handledEscapeEvents:d.handledEscapeEvents}:{},m=n===!1?!1:c&&d?d.currentId===c:s;return(0,H.useEffect)(()=>{d&&c&&(s?d.addModal(c,l||O(`modal`)):d.removeModal(c))},[s,c,l]),(0,B.jsxs)(V,{opened:s,zIndex:d&&c?d.getZIndex(c):l,...u,...p,children:[n&&(0,B.jsx)(Mt,{visible:m,transitionProps:d&&c?{duration:0}:void 0,...r}),(0,B.jsxs)(At,{__hidden:d&&c&&s?c!==d.currentId:!1,children:[f&&(0,B.jsxs)(jt,{children:[t&&(0,B.jsx)(Vt,{children:t}),i&&(0,B.jsx)(kt,{...a})]}),(0,B.jsx)(Ot,{children:o})]})]})});U.classes=z,U.displayName=`@mantine/core/Drawer`,U.Root=V,U.Overlay=Mt,U.Content=At,U.Body=Ot,U.Header=jt,U.Title=Vt,U.CloseButton=kt,U.Stack=Bt;var[Ut,Wt]=oe(`Tabs component was not found in the tree`),W={root:`m_89d60db1`,"list--default":`m_576c9d4`,list:`m_89d33d6d`,tab:`m_4ec4dce6`,panel:`m_b0c91715`,tabSection:`m_fc420b1f`,tabLabel:`m_42bbd1ae`,"tab--default":`m_539e827b`,"list--outline":`m_6772fbd5`,"tab--outline":`m_b59ab47c`,"tab--pills":`m_c3381914`},Gt=k(e=>{let t=T(`TabsList`,null,e),{children:n,className:r,grow:i,justify:a,classNames:o,styles:s,style:c,mod:l,...u}=t,d=Wt();return(0,B.jsx)(fe,{...d.getStyles(`list`,{className:r,style:c,classNames:o,styles:s,props:t,variant:d.variant}),role:`tablist`,variant:d.variant,mod:[{grow:i,orientation:d.orientation,placement:d.orientation===`vertical`&&d.placement,inverted:d.inverted},l],"aria-orientation":d.orientation,__vars:{"--tabs-justify":a},...u,children:n})});Gt.classes=W,Gt.displayName=`@mantine/core/TabsList`;var Kt=k(e=>{let t=T(`TabsPanel`,null,e),{children:n,className:r,value:i,classNames:a,styles:o,style:s,mod:c,keepMounted:l,...d}=t,f=u(),p=Wt();(0,H.useEffect)(()=>(p.setMountedPanel(i,!0),()=>{p.setMountedPanel(i,!1)}),[i]);let m=p.value===i,h=p.keepMounted||l,g=p.keepMountedMode!==`display-none`,_=h&&g&&f!==`test`?(0,B.jsx)(H.Activity,{mode:m?`visible`:`hidden`,children:n}):h||m?n:null;return(0,B.jsx)(fe,{...p.getStyles(`panel`,{className:r,classNames:a,styles:o,style:[s,m?void 0:{display:`none`}],props:t}),mod:[{orientation:p.orientation},c],role:`tabpanel`,id:p.getPanelId(i),"aria-labelledby":p.getTabId(i),...d,children:_})});Kt.classes=W,Kt.displayName=`@mantine/core/TabsPanel`;var qt=k(e=>{let t=T(`TabsTab`,null,e),{className:n,children:r,rightSection:i,leftSection:a,value:o,onClick:s,onKeyDown:c,disabled:u,color:d,style:f,classNames:p,styles:m,vars:h,mod:g,tabIndex:_,...v}=t,y=ae(),{dir:ee}=le(),b=Wt(),x=o===b.value,S=e=>{b.onChange(b.allowTabDeactivation&&o===b.value?null:o),s?.(e)},C={classNames:p,styles:m,props:t};return(0,B.jsxs)(re,{...b.getStyles(`tab`,{className:n,style:f,variant:b.variant,...C}),disabled:u,unstyled:b.unstyled,variant:b.variant,mod:[{active:x,disabled:u,orientation:b.orientation,inverted:b.inverted,placement:b.orientation===`vertical`&&b.placement},g],role:`tab`,id:b.getTabId(o),"aria-selected":x,tabIndex:_===void 0?x||b.value===null?0:-1:_,"aria-controls":b.mountedPanels.current.has(o)?b.getPanelId(o):void 0,onClick:S,__vars:{"--tabs-color":d?l(d,y):void 0},onKeyDown:te({siblingSelector:`[role="tab"]`,parentSelector:`[role="tablist"]`,activateOnFocus:b.activateTabWithKeyboard,loop:b.loop,orientation:b.orientation||`horizontal`,dir:ee,onKeyDown:c}),...v,children:[a&&(0,B.jsx)(`span`,{...b.getStyles(`tabSection`,C),"data-position":`left`,children:a}),r&&(0,B.jsx)(`span`,{...b.getStyles(`tabLabel`,C),children:r}),i&&(0,B.jsx)(`span`,{...b.getStyles(`tabSection`,C),"data-position":`right`,children:i})]})});qt.classes=W,qt.displayName=`@mantine/core/TabsTab`;var Jt=`Tabs.Tab or Tabs.Panel component was rendered with invalid value or without value`,Yt={keepMounted:!0,keepMountedMode:`activity`,orientation:`horizontal`,loop:!0,activateTabWithKeyboard:!0,variant:`default`,placement:`left`},Xt=t((e,{radius:t,color:n,autoContrast:r})=>({root:{"--tabs-radius":se(t),"--tabs-color":l(n,e),"--tabs-text-color":f(r,e)?i({color:n,theme:e,autoContrast:r}):void 0}})),G=k(e=>{let t=T(`Tabs`,Yt,e),{defaultValue:n,value:i,onChange:a,orientation:o,children:s,loop:l,id:u,activateTabWithKeyboard:d,allowTabDeactivation:f,variant:p,color:m,radius:h,inverted:g,placement:_,keepMounted:ee,keepMountedMode:b,classNames:x,styles:te,unstyled:S,className:C,style:ne,vars:re,autoContrast:ie,mod:w,attributes:ae,...oe}=t,E=v(u),se=(0,H.useRef)(new Set),D=y(),O=(0,H.useCallback)((e,t)=>{let n=se.current;t&&!n.has(e)?(n.add(e),D()):!t&&n.has(e)&&(n.delete(e),D())},[]),[ce,le]=c({value:i,defaultValue:n,finalValue:null,onChange:a}),ue=r({name:`Tabs`,props:t,classes:W,className:C,style:ne,classNames:x,styles:te,unstyled:S,attributes:ae,vars:re,varsResolver:Xt});return(0,B.jsx)(Ut,{value:{placement:_,value:ce,orientation:o,id:E,loop:l,activateTabWithKeyboard:d,getTabId:Et(`${E}-tab`,Jt),getPanelId:Et(`${E}-panel`,Jt),onChange:le,allowTabDeactivation:f,variant:p,color:m,radius:h,inverted:g,keepMounted:ee,keepMountedMode:b,unstyled:S,getStyles:ue,mountedPanels:se,setMountedPanel:O},children:(0,B.jsx)(fe,{id:E,variant:p,mod:[{orientation:o,inverted:o===`horizontal`&&g,placement:o===`vertical`&&_},w],...ue(`root`),...oe,children:s})})});G.classes=W,G.varsResolver=Xt,G.displayName=`@mantine/core/Tabs`,G.Tab=qt,G.Panel=Kt,G.List=Gt;var Zt=de(`outline`,`eye`,`Eye`,[[`path`,{d:`M10 12a2 2 0 1 0 4 0a2 2 0 0 0 -4 0`,key:`svg-0`}],[`path`,{d:`M21 12c-2.4 4 -5.4 6 -9 6c-3.6 0 -6.6 -2 -9 -6c2.4 -4 5.4 -6 9 -6c3.6 0 6.6 2 9 6`,key:`svg-1`}]]),Qt=de(`outline`,`hourglass`,`Hourglass`,[[`path`,{d:`M6.5 7h11`,key:`svg-0`}],[`path`,{d:`M6.5 17h11`,key:`svg-1`}],[`path`,{d:`M6 20v-2a6 6 0 1 1 12 0v2a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1 -1`,key:`svg-2`}],[`path`,{d:`M6 4v2a6 6 0 1 0 12 0v-2a1 1 0 0 0 -1 -1h-10a1 1 0 0 0 -1 1`,key:`svg-3`}]]),$t=de(`outline`,`mail-forward`,`MailForward`,[[`path`,{d:`M12 18h-7a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v7.5`,key:`svg-0`}],[`path`,{d:`M3 6l9 6l9 -6`,key:`svg-1`}],[`path`,{d:`M15 18h6`,key:`svg-2`}],[`path`,{d:`M18 15l3 3l-3 3`,key:`svg-3`}]]),en=de(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),K=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},tn=new K(`
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
}`),nn=new K(`
    query ExportOfInvitations($organizationId: ID!) {
  exportInvitations(organizationId: $organizationId)
}
    `),rn=new K(`
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
}`),an=new K(`
    query InvitationUrl($id: ID!) {
  node(id: $id) {
    __typename
    ... on Invitation {
      id
      url
    }
  }
}
    `),on=new K(`
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
    `),sn=new K(`
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
    `),cn=new K(`
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
}`),ln=new K(`
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
}`),un=new K(`
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
}`),dn=new K(`
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
}`),q={en:{title:`Invitations`,lead:`Everybody who was asked to come in, and what became of it.`,invite:`Invite people`,export:`Export as CSV`,inviteFirst:`Invite the first people`,none:`Nobody is invited yet`,noneLead:`Invite somebody by e-mail: they open the letter, give a name and a password, and are members at once.`,noneFits:`No invitation matches`,noneFitsLead:`Nothing here matches your search and filters. Change them, or show all again.`,showAll:`Show all`,filters:`Search and filter`,search:`Search by address`,clearSearch:`Clear the search`,filter:{state:`State`,delivery:`Letter`,role:`Role`},filtered:(e,t)=>`${e}: ${t}`,anyTime:`Invited at any time`,spans:{7:`Invited in the last 7 days`,30:`Invited in the last 30 days`,90:`Invited in the last 90 days`},noFilter:e=>`Any ${e.toLowerCase()}`,order:`Order`,orders:{newest:`Newest first`,oldest:`Oldest first`,expiring:`Expiring soonest first`,lasting:`Expiring latest first`,address:`Address A to Z`,addressBackwards:`Address Z to A`},email:`Address`,role:`Role and department`,state:`State`,delivery:`Letter`,invited:`Invited`,expires:`Expires`,actions:`Actions`,actionsFor:e=>`Actions for ${e}`,by:e=>`by ${e}`,automatic:`automatically`,decide:`to be decided`,details:`Show details`,resend:`Send again…`,copyLink:`Copy the personal link`,revoke:`Revoke…`,linkCopied:e=>`The link for ${e} is copied. Whoever has it can come in as this person.`,linkTitle:e=>`The personal link for ${e}`,noLink:e=>`There is no link for ${e}: the invitation is not pending.`,notAsked:`The link could not be fetched. Please try again.`,resendTitle:e=>`Send the invitation to ${e} again?`,resendLead:`A new letter with a new link goes out. The link in the earlier letter stops working.`,resendByHandLead:`It gets a new link for you to hand over, and the earlier link stops working. No letter is sent.`,days:`Valid for how many days?`,daysHint:(e,t)=>`Empty for the usual ${e}; at most ${t}.`,resendAct:`Send again`,resent:e=>`A new letter goes to ${e}.`,resentByHand:e=>`The invitation for ${e} is renewed. Copy its new link: the earlier one stopped working.`,resentAwaits:e=>`The new letter to ${e} awaits approval.`,revokeTitle:e=>`Revoke the invitation for ${e}?`,revokeLead:`Its link stops working at once. You can invite the address anew later.`,revokeAct:`Revoke the invitation`,selected:e=>`${e} selected`,bulk:`What to do with the selected invitations`,resendAll:`Send again`,revokeAll:`Revoke`,clearSelection:`Clear the selection`,resendManyTitle:(e,t)=>e===1?`Send 1 invitation again?`:`Send ${t} invitations again?`,resendManyLead:`Each gets a new letter with a new link, and the earlier link stops working. Expired ones are valid again.`,revokeManyTitle:(e,t)=>e===1?`Revoke 1 invitation?`:`Revoke ${t} invitations?`,revokeManyLead:`Their links stop working at once.`,closedOnes:(e,t)=>e===1?`For 1 of them it is too late; it stays as it is.`:`For ${t} of them it is too late; they stay as they are.`,resendManyAct:e=>`Send ${e} again`,revokeManyAct:e=>`Revoke ${e}`,running:(e,t)=>`${e} of ${t} done`,stop:`Stop here`,resentMany:(e,t)=>e===1?`1 invitation was sent again.`:`${t} invitations were sent again.`,revokedMany:(e,t)=>e===1?`1 invitation was revoked.`:`${t} invitations were revoked.`,refusedMany:(e,t)=>e===1?`1 was refused:`:`${t} were refused:`,untouched:(e,t)=>e===1?`1 was not tried any more.`:`${t} were not tried any more.`,done:`Done`,refusals:{ALREADY_ACCEPTED:`The person has accepted it and is in.`,ALREADY_DECIDED:`It was declined, or its approval was refused. Invite the address anew if you want to.`,REVOKED:`It is revoked already. Invite the address anew if you want to.`,EXPIRED:`It has expired. You can send it again.`},refusedFor:(e,t)=>`${e}: ${t}`},de:{title:`Einladungen`,lead:`Alle, die eingeladen wurden, und was daraus wurde.`,invite:`Leute einladen`,export:`Als CSV exportieren`,inviteFirst:`Die Ersten einladen`,none:`Noch ist niemand eingeladen`,noneLead:`Laden Sie jemanden per E-Mail ein: Wer den Brief öffnet, nennt Namen und Passwort und ist sofort Mitglied.`,noneFits:`Keine Einladung passt`,noneFitsLead:`Nichts hier passt zu Suche und Filtern. Ändern Sie sie, oder zeigen Sie wieder alle.`,showAll:`Alle zeigen`,filters:`Suchen und filtern`,search:`Nach Adresse suchen`,clearSearch:`Suche leeren`,filter:{state:`Stand`,delivery:`Brief`,role:`Rolle`},filtered:(e,t)=>`${e}: ${t}`,anyTime:`Irgendwann eingeladen`,spans:{7:`In den letzten 7 Tagen eingeladen`,30:`In den letzten 30 Tagen eingeladen`,90:`In den letzten 90 Tagen eingeladen`},noFilter:e=>`${e}: alle`,order:`Reihenfolge`,orders:{newest:`Neueste zuerst`,oldest:`Älteste zuerst`,expiring:`Bald ablaufende zuerst`,lasting:`Spät ablaufende zuerst`,address:`Adresse A bis Z`,addressBackwards:`Adresse Z bis A`},email:`Adresse`,role:`Rolle und Abteilung`,state:`Stand`,delivery:`Brief`,invited:`Eingeladen`,expires:`Läuft ab`,actions:`Aktionen`,actionsFor:e=>`Aktionen für ${e}`,by:e=>`von ${e}`,automatic:`automatisch`,decide:`zu entscheiden`,details:`Einzelheiten zeigen`,resend:`Erneut senden…`,copyLink:`Persönlichen Link kopieren`,revoke:`Zurückziehen…`,linkCopied:e=>`Der Link für ${e} ist kopiert. Wer ihn hat, kann als diese Person hereinkommen.`,linkTitle:e=>`Der persönliche Link für ${e}`,noLink:e=>`Für ${e} gibt es keinen Link: Die Einladung ist nicht offen.`,notAsked:`Der Link ließ sich nicht holen. Bitte versuchen Sie es noch einmal.`,resendTitle:e=>`Die Einladung an ${e} erneut senden?`,resendLead:`Ein neuer Brief mit einem neuen Link geht hinaus. Der Link im früheren Brief funktioniert dann nicht mehr.`,resendByHandLead:`Sie bekommt einen neuen Link, den Sie übergeben; der frühere funktioniert dann nicht mehr. Ein Brief geht nicht hinaus.`,days:`Wie viele Tage gültig?`,daysHint:(e,t)=>`Leer für die üblichen ${e}; höchstens ${t}.`,resendAct:`Erneut senden`,resent:e=>`Ein neuer Brief geht an ${e}.`,resentByHand:e=>`Die Einladung für ${e} ist erneuert. Kopieren Sie den neuen Link: Der frühere funktioniert nicht mehr.`,resentAwaits:e=>`Der neue Brief an ${e} wartet auf Freigabe.`,revokeTitle:e=>`Die Einladung für ${e} zurückziehen?`,revokeLead:`Ihr Link funktioniert sofort nicht mehr. Sie können die Adresse später neu einladen.`,revokeAct:`Einladung zurückziehen`,selected:e=>`${e} ausgewählt`,bulk:`Was mit den ausgewählten Einladungen geschehen soll`,resendAll:`Erneut senden`,revokeAll:`Zurückziehen`,clearSelection:`Auswahl aufheben`,resendManyTitle:(e,t)=>e===1?`1 Einladung erneut senden?`:`${t} Einladungen erneut senden?`,resendManyLead:`Jede bekommt einen neuen Brief mit neuem Link; der frühere funktioniert nicht mehr. Abgelaufene gelten wieder.`,revokeManyTitle:(e,t)=>e===1?`1 Einladung zurückziehen?`:`${t} Einladungen zurückziehen?`,revokeManyLead:`Ihre Links funktionieren sofort nicht mehr.`,closedOnes:(e,t)=>e===1?`Bei 1 davon ist es zu spät; sie bleibt, wie sie ist.`:`Bei ${t} davon ist es zu spät; sie bleiben, wie sie sind.`,resendManyAct:e=>`${e} erneut senden`,revokeManyAct:e=>`${e} zurückziehen`,running:(e,t)=>`${e} von ${t} erledigt`,stop:`Hier anhalten`,resentMany:(e,t)=>e===1?`1 Einladung wurde erneut gesendet.`:`${t} Einladungen wurden erneut gesendet.`,revokedMany:(e,t)=>e===1?`1 Einladung wurde zurückgezogen.`:`${t} Einladungen wurden zurückgezogen.`,refusedMany:(e,t)=>e===1?`1 wurde verweigert:`:`${t} wurden verweigert:`,untouched:(e,t)=>e===1?`1 wurde nicht mehr versucht.`:`${t} wurden nicht mehr versucht.`,done:`Fertig`,refusals:{ALREADY_ACCEPTED:`Die Person hat sie angenommen und ist Mitglied.`,ALREADY_DECIDED:`Sie wurde abgelehnt oder nicht freigegeben. Laden Sie die Adresse neu ein, wenn Sie möchten.`,REVOKED:`Sie ist schon zurückgezogen. Laden Sie die Adresse neu ein, wenn Sie möchten.`,EXPIRED:`Sie ist abgelaufen. Sie können sie erneut senden.`},refusedFor:(e,t)=>`${e}: ${t}`}},fn=({state:e,erasedAt:t})=>!t&&(e===`PENDING`||e===`EXPIRED`||e===`AWAITING_APPROVAL`),pn=({state:e})=>e===`PENDING`||e===`AWAITING_APPROVAL`;function mn(){let[e]=P(un);return({id:t},n)=>e({input:{invitationId:t,expiresInDays:n}})}function hn(){let[e]=P(dn);return({id:t},n)=>e({input:{invitationId:t,reason:n}})}function gn(){let e=he(),t=F(q).refusals;return n=>(n.code&&t[n.code])??e(n)}function _n(){let e=_e(an),t=be(),n=F(q),[r,i]=(0,H.useState)(null);async function a({id:r,email:a}){let o=await e({id:r});if(!o)return t.failed(n.notAsked);let s=o.node?.__typename===`Invitation`?o.node.url:null;if(!s)return t.failed(n.noLink(a));try{await navigator.clipboard.writeText(s),t.done(n.linkCopied(a))}catch{i({email:a,url:s})}}return{copy:a,shown:r,hide:()=>i(null)}}var J={search:`_search_4wdh9_1`,department:`_department_4wdh9_5`,filters:`_filters_4wdh9_15`,address:`_address_4wdh9_20`,small:`_small_4wdh9_31`,problem:`_problem_4wdh9_37`,bulk:`_bulk_4wdh9_46`,refused:`_refused_4wdh9_64`};function vn({act:e,count:t,done:n,refused:r,close:i}){let a=F(q),{number:o}=A(),s=gn(),c=t-n-r.length;return(0,B.jsxs)(m,{children:[(0,B.jsxs)(`div`,{role:`status`,children:[(0,B.jsx)(w,{children:(e===`resend`?a.resentMany:a.revokedMany)(n,o(n))}),c>0&&(0,B.jsx)(w,{children:a.untouched(c,o(c))}),r.length>0&&(0,B.jsx)(w,{children:a.refusedMany(r.length,o(r.length))})]}),r.length>0&&(0,B.jsx)(`ul`,{className:J.refused,tabIndex:0,"aria-label":a.refusedMany(r.length,o(r.length)),children:r.map(({row:e,problems:t})=>(0,B.jsxs)(`li`,{children:[(0,B.jsx)(`strong`,{children:e.email}),t.map(s).join(` `)]},e.id))}),(0,B.jsx)(S,{justify:`flex-end`,children:(0,B.jsx)(_,{onClick:i,"data-autofocus":!0,children:a.done})})]})}function yn({value:e,choose:t,error:n}){let{id:r}=M().organization,{data:i}=N(on,{organizationId:r}),a=F(q),o=i?.organization?.policy,s=o?.defaultInvitationDays??30,c=o?.longestInvitationDays??30;return(0,B.jsx)(rt,{label:a.days,description:a.daysHint(s,c),placeholder:String(s),min:1,max:c,allowDecimal:!1,allowNegative:!1,value:e,onChange:e=>t(e===``?``:Number(e)),error:n})}var bn=4;async function xn(e,t,n,r){let i=e.values();await Promise.all(Array.from({length:bn},async()=>{for(let e of i){if(r.aborted)return;n(e,await t(e))}}))}function Sn({act:e,rows:t,end:n}){let r=F(q),{number:i}=A(),[a,o]=(0,H.useState)(``),[c,l]=(0,H.useState)(``),{phase:u,done:d,refused:f,start:p,stop:h}=Cn(e,t,a||null,c.trim()||null),g=t.length,v=e===`resend`?r.resendManyTitle:r.revokeManyTitle;return(0,B.jsxs)(et,{title:v(g,i(g)),close:()=>n(u!==`asking`),children:[u===`asking`&&(0,B.jsx)(wn,{act:e,rows:t,start:p,giveUp:()=>n(!1),children:e===`resend`?(0,B.jsx)(yn,{value:a,choose:o}):(0,B.jsx)(tt,{value:c,write:l})}),u===`running`&&(0,B.jsxs)(m,{children:[(0,B.jsx)(w,{role:`status`,children:r.running(i(d+f.length),i(g))}),(0,B.jsx)(s,{value:100*(d+f.length)/g,"aria-label":v(g,i(g)),transitionDuration:200}),(0,B.jsx)(S,{justify:`flex-end`,children:(0,B.jsx)(_,{variant:`default`,onClick:h,children:r.stop})})]}),u===`over`&&(0,B.jsx)(vn,{act:e,count:g,done:d,refused:f,close:()=>n(!0)})]})}function Cn(e,t,n,r){let i=mn(),a=hn(),[o,s]=(0,H.useState)(`asking`),[c,l]=(0,H.useState)(0),[u,d]=(0,H.useState)([]),f=(0,H.useRef)(new AbortController);(0,H.useEffect)(()=>(f.current=new AbortController,()=>f.current.abort()),[]);async function p(){s(`running`),await xn(t,async t=>{let{problems:o}=await(e===`resend`?i(t,n):a(t,r));return o},(e,t)=>t.length>0?d(n=>[...n,{row:e,problems:t}]):l(e=>e+1),f.current.signal),s(`over`)}return{phase:o,done:c,refused:u,start:()=>void p(),stop:()=>f.current.abort()}}function wn({act:e,rows:t,start:n,giveUp:r,children:i}){let a=F(q),{cancel:o}=F(we),{number:s}=A(),c=t.filter(t=>!(e===`resend`?fn(t):pn(t))).length,l=s(t.length);return(0,B.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),n()},children:(0,B.jsxs)(m,{children:[(0,B.jsx)(w,{children:e===`resend`?a.resendManyLead:a.revokeManyLead}),c>0&&(0,B.jsx)(w,{children:a.closedOnes(c,s(c))}),i,(0,B.jsxs)(S,{justify:`flex-end`,children:[(0,B.jsx)(_,{variant:`default`,onClick:r,children:o}),(0,B.jsx)(_,{type:`submit`,...e===`revoke`&&{color:`red`},children:e===`resend`?a.resendManyAct(l):a.revokeManyAct(l)})]})]})})}function Tn({rows:e,clear:t}){let n=F(q),{number:r}=A(),[i,a]=(0,H.useState)(null),[o,s]=(0,H.useState)([]),c=t=>{s(e),a(t)};return(0,B.jsxs)(B.Fragment,{children:[e.length>0&&(0,B.jsxs)(`section`,{className:J.bulk,"aria-label":n.bulk,children:[(0,B.jsx)(w,{fw:600,size:`sm`,role:`status`,children:n.selected(r(e.length))}),(0,B.jsx)(_,{size:`sm`,variant:`light`,onClick:()=>c(`resend`),children:n.resendAll}),(0,B.jsx)(_,{size:`sm`,variant:`light`,color:`red`,onClick:()=>c(`revoke`),children:n.revokeAll}),(0,B.jsx)(E,{"aria-label":n.clearSelection,onClick:t})]}),i&&(0,B.jsx)(Sn,{act:i,rows:o,end:e=>{a(null),e&&t()}})]})}function En(e,{details:t,openMenu:n}){return[{title:e.email,cell:e=>(0,B.jsx)(x,{className:J.address,href:t(e),children:e.email})},{title:e.state,cell:({state:e})=>(0,B.jsx)(at,{state:e})},{title:e.delivery,cell:e=>(0,B.jsx)(Dn,{of:e})},{title:e.expires,cell:e=>(0,B.jsx)(On,{of:e})},{title:e.role,cell:e=>(0,B.jsx)(kn,{of:e})},{title:e.invited,cell:e=>(0,B.jsx)(An,{of:e}),wide:!0},{title:e.actions,bare:!0,cell:t=>(0,B.jsx)(Ue,{label:e.actionsFor(t.email),open:e=>n(t,e)})}]}function Dn({of:{state:e,delivery:t,deliveryProblem:n}}){return e===`AWAITING_APPROVAL`||e===`REJECTED`?null:(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(ot,{delivery:t}),n&&(0,B.jsx)(`span`,{className:J.problem,children:n})]})}function On({of:{state:e,expiresAt:t}}){let n=F(q);return e===`PENDING`?(0,B.jsx)(De,{to:t}):e===`AWAITING_APPROVAL`?(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(De,{to:t}),` `,(0,B.jsx)(`span`,{className:J.small,children:n.decide})]}):null}function kn({of:e}){return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(Se,{of:e}),e.department&&(0,B.jsx)(`span`,{className:J.small,children:e.department})]})}function An({of:{createdAt:e,inviter:t,approval:n}}){let r=F(q),i=t??n?.requester;return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(I,{time:e}),(0,B.jsx)(`span`,{className:J.small,children:i?r.by(i.name):r.automatic})]})}function jn(){let{id:e}=M().organization,{data:t}=N(nn,{organizationId:e}),n=F(q),r=t?.exportInvitations;return(0,B.jsx)(_,{component:`a`,href:r?ct(r):void 0,download:!0,variant:`default`,leftSection:(0,B.jsx)(st,{size:16,"aria-hidden":!0}),children:n.export})}function Mn({name:e,terms:t,called:n,chosen:r,choose:i}){let a=F(q),{list:s}=A(),c=e=>i(t.filter(t=>t===e!==r.includes(t)));return(0,B.jsxs)(o,{closeOnItemClick:!1,...Ve,position:`bottom-start`,children:[(0,B.jsx)(o.Target,{children:(0,B.jsx)(_,{variant:r.length>0?`light`:`default`,fw:r.length>0?600:400,rightSection:(0,B.jsx)(pt,{size:16,"aria-hidden":!0}),children:r.length>0?a.filtered(e,s(r.map(e=>n[e]))):e})}),(0,B.jsxs)(o.Dropdown,{children:[t.map(e=>(0,B.jsx)(o.CheckboxItem,{checked:r.includes(e),onChange:()=>c(e),children:n[e]},e)),(0,B.jsx)(o.Divider,{}),(0,B.jsx)(o.Item,{disabled:r.length===0,onClick:()=>i([]),children:a.noFilter(e)})]})]})}var Nn={newest:{field:`CREATED_AT`,direction:`DESC`},oldest:{field:`CREATED_AT`,direction:`ASC`},expiring:{field:`EXPIRES_AT`,direction:`ASC`},lasting:{field:`EXPIRES_AT`,direction:`DESC`},address:{field:`EMAIL`,direction:`ASC`},addressBackwards:{field:`EMAIL`,direction:`DESC`}},Y={state:[`AWAITING_APPROVAL`,`PENDING`,`ACCEPTED`,`DECLINED`,`EXPIRED`,`REVOKED`,`REJECTED`],delivery:[`QUEUED`,`SENT`,`DEFERRED`,`FAILED`,`HANDED_OVER`],role:[`VIEWER`,`MEMBER`,`ADMIN`]},Pn={search:``,state:[],delivery:[],role:[],department:``,days:null,order:`newest`};function Fn(e){let t=e.get(`order`);return{search:e.get(`search`)??``,state:In(e,`state`,Y.state),delivery:In(e,`delivery`,Y.delivery),role:In(e,`role`,Y.role),department:e.get(`department`)??``,days:Ae(e.get(`days`)),order:Ln(t)?t:Pn.order}}function In(e,t,n){let r=e.getAll(t).flatMap(e=>e.split(`,`));return n.filter(e=>r.includes(e))}var Ln=e=>e!==null&&Object.hasOwn(Nn,e);function Rn(e){let t=new URLSearchParams;e.search&&t.set(`search`,e.search);for(let n of[`state`,`delivery`,`role`])for(let r of e[n])t.append(n,r);return e.department&&t.set(`department`,e.department),e.days&&t.set(`days`,String(e.days)),e.order!==Pn.order&&t.set(`order`,e.order),t}function zn(e,t){let{search:n,state:r,delivery:i,role:a,department:o,days:s}=e,c={...n.trim()&&{search:n.trim()},...r.length>0&&{state:r},...i.length>0&&{delivery:i},...a.length>0&&{role:a},...o.trim()&&{department:o.trim()},...s&&{createdAfter:Bn(Oe(s,t))}};return Object.keys(c).length>0?c:null}function Bn(e){return new Date(Date.parse(e)-1).toISOString()}function Vn({filters:e,narrowed:t,change:n}){let r=F(q),i=F(pe),[a,o]=We(e.search,e=>n({search:e})),[s,c]=We(e.department,e=>n({department:e})),l=Object.keys(Nn).map(e=>({value:e,label:r.orders[e]})),u=Me.map(e=>({value:String(e),label:r.spans[e]}));return(0,B.jsxs)(S,{className:J.filters,role:`search`,"aria-label":r.filters,gap:`xs`,mb:`sm`,children:[(0,B.jsx)(ut,{className:J.search,type:`search`,"aria-label":r.search,placeholder:r.search,value:a,onChange:e=>o(e.currentTarget.value),leftSection:(0,B.jsx)(dt,{size:16,"aria-hidden":!0}),rightSection:a&&(0,B.jsx)(E,{size:`sm`,"aria-label":r.clearSearch,onClick:()=>o(``)})}),(0,B.jsx)(Mn,{name:r.filter.state,terms:Y.state,called:i.invitation,chosen:e.state,choose:e=>n({state:e})}),(0,B.jsx)(Mn,{name:r.filter.delivery,terms:Y.delivery,called:i.delivery,chosen:e.delivery,choose:e=>n({delivery:e})}),(0,B.jsx)(Mn,{name:r.filter.role,terms:Y.role,called:i.role,chosen:e.role,choose:e=>n({role:e})}),(0,B.jsx)(`div`,{className:J.department,children:(0,B.jsx)(ft,{bare:!0,value:s,choose:c})}),(0,B.jsx)(lt,{"aria-label":r.invited,data:[{value:``,label:r.anyTime},...u],value:e.days??``,onChange:e=>n({days:Ae(e.currentTarget.value)})}),(0,B.jsx)(lt,{"aria-label":r.order,data:l,value:e.order,onChange:e=>n({order:e.currentTarget.value})}),t&&(0,B.jsx)(_,{variant:`subtle`,onClick:()=>n({...Pn,order:e.order}),children:r.showAll})]})}var X={en:{close:`Close the details`,actions:`Actions`,resend:`Send again`,copyLink:`Copy the personal link`,revoke:`Revoke`,about:`The invitation`,state:`State`,role:`Role`,department:`Department`,nothing:`None`,inviter:`Invited by`,automatic:`A rule or the command line`,created:`Invited`,expires:`Expires`,expired:`Expired`,accepted:`Accepted`,declined:`Declined`,revoked:`Revoked`,erased:`Erased`,erasedLead:`Address and message were erased, as the policy of the organization says.`,member:`Became`,message:`Personal message`,letter:`The letter`,delivery:`Where it is`,sent:`Sent`,attempts:`Attempts`,problem:`What the mail server said`,handedOver:`No letter was sent: the link is handed over by hand.`,approval:`Approval`,needed:(e,t)=>`${e} of ${t} given`,approvals:`Approved`,nobodyYet:`By nobody yet`,requester:`Asked for by`,rules:`Why`,noRule:`A member asked for it`,decideBy:`To be decided by`,rejected:`Rejected`,toApprovals:`Go to the approvals`,history:`What happened`,by:e=>`by ${e}`,change:(e,t)=>`${e} → ${t}`},de:{close:`Einzelheiten schließen`,actions:`Aktionen`,resend:`Erneut senden`,copyLink:`Persönlichen Link kopieren`,revoke:`Zurückziehen`,about:`Die Einladung`,state:`Stand`,role:`Rolle`,department:`Abteilung`,nothing:`Keine`,inviter:`Eingeladen von`,automatic:`Eine Regel oder die Kommandozeile`,created:`Eingeladen`,expires:`Läuft ab`,expired:`Abgelaufen`,accepted:`Angenommen`,declined:`Abgelehnt`,revoked:`Zurückgezogen`,erased:`Gelöscht`,erasedLead:`Adresse und Nachricht wurden gelöscht, wie es die Regeln der Organisation vorsehen.`,member:`Daraus wurde`,message:`Persönliche Nachricht`,letter:`Der Brief`,delivery:`Wo er ist`,sent:`Gesendet`,attempts:`Versuche`,problem:`Was der Mailserver sagte`,handedOver:`Es ging kein Brief hinaus: Der Link wird von Hand übergeben.`,approval:`Freigabe`,needed:(e,t)=>`${e} von ${t} erteilt`,approvals:`Freigegeben`,nobodyYet:`Noch von niemandem`,requester:`Erbeten von`,rules:`Warum`,noRule:`Ein Mitglied hat darum gebeten`,decideBy:`Zu entscheiden bis`,rejected:`Nicht freigegeben`,toApprovals:`Zu den Freigaben`,history:`Was geschah`,by:e=>`von ${e}`,change:(e,t)=>`${e} → ${t}`}},Z={head:`_head_1vkju_1`,facts:`_facts_1vkju_9`,link:`_link_1vkju_33`,message:`_message_1vkju_37`,problem:`_problem_1vkju_44`,soft:`_soft_1vkju_48`,timeline:`_timeline_1vkju_53`};function Hn({title:e,children:t}){return(0,B.jsxs)(`section`,{children:[e&&(0,B.jsx)(a,{order:4,size:`h5`,mb:6,children:e}),(0,B.jsx)(`dl`,{className:Z.facts,children:t})]})}function Un({of:{approval:e,state:t}}){let n=F(X),{list:r,number:i}=A(),{path:a}=M();if(!e)return null;let{needed:o,given:s,requester:c,rules:l,decideBy:u,rejectedAt:d}=e;return(0,B.jsxs)(Hn,{title:n.approval,children:[(0,B.jsxs)(L,{name:n.approvals,children:[n.needed(i(s.length),i(o)),s.length===0&&(0,B.jsx)(`div`,{children:n.nobodyYet}),s.map(({approver:e,at:t})=>(0,B.jsxs)(`div`,{children:[e.name,`, `,(0,B.jsx)(I,{time:t})]},e.id))]}),(0,B.jsx)(L,{name:n.rules,children:l.length>0?r(l):n.noRule}),c&&(0,B.jsx)(L,{name:n.requester,children:`${c.name} (${c.email})`}),t===`AWAITING_APPROVAL`&&u&&(0,B.jsxs)(L,{name:n.decideBy,children:[(0,B.jsx)(Fe,{time:u}),` `,(0,B.jsx)(D,{component:x,href:a(`approvals`),underline:`always`,children:n.toApprovals})]}),d&&(0,B.jsx)(L,{name:n.rejected,children:(0,B.jsx)(I,{time:d})})]})}function Wn({of:e}){let t=F(X),{number:n}=A();return e.state===`AWAITING_APPROVAL`||e.state===`REJECTED`?null:(0,B.jsxs)(Hn,{title:t.letter,children:[(0,B.jsxs)(L,{name:t.delivery,children:[(0,B.jsx)(ot,{delivery:e.delivery}),e.delivery===`HANDED_OVER`&&(0,B.jsx)(`div`,{children:t.handedOver})]}),e.deliveryProblem&&(0,B.jsx)(L,{name:t.problem,children:(0,B.jsx)(`span`,{className:Z.problem,children:e.deliveryProblem})}),e.deliveryAttempts>1&&(0,B.jsx)(L,{name:t.attempts,children:n(e.deliveryAttempts)}),e.sentAt&&(0,B.jsx)(L,{name:t.sent,children:(0,B.jsx)(I,{time:e.sentAt})})]})}function Gn({invitationId:e,stale:t}){let n=F(X),{event:r}=F(pe),i=mt({invitationId:e},t),{data:o,error:s,again:c}=i;return(0,B.jsxs)(`section`,{children:[(0,B.jsx)(a,{order:4,size:`h5`,mb:`xs`,children:n.history}),s&&(0,B.jsx)(ge,{error:s,again:c}),!s&&!o&&(0,B.jsx)(j,{lines:4}),(0,B.jsx)(`ol`,{className:Z.timeline,children:o?.map(({id:e,kind:t,summary:i,actor:a,occurredAt:o,before:s,after:c,reason:l})=>(0,B.jsxs)(`li`,{children:[(0,B.jsx)(`strong`,{children:r[t]??i}),s&&c&&(0,B.jsx)(`div`,{children:n.change(s,c)}),(0,B.jsxs)(`div`,{className:Z.soft,children:[(0,B.jsx)(I,{time:o}),` `,n.by(a.displayName)]}),l&&(0,B.jsx)(`blockquote`,{className:Z.message,children:l})]},e))}),(0,B.jsx)(ht,{of:i})]})}function Kn({of:e,acts:t,stale:n}){let r=je(e.id);return(0,B.jsxs)(m,{gap:`lg`,children:[(0,B.jsxs)(`div`,{ref:r,"data-mark":!0,className:Z.head,children:[(0,B.jsx)(a,{order:3,size:`h3`,children:e.email}),(0,B.jsx)(at,{state:e.state})]}),(0,B.jsx)(qn,{of:e,acts:t}),(0,B.jsx)(Jn,{of:e}),(0,B.jsx)(Un,{of:e}),(0,B.jsx)(Wn,{of:e}),(0,B.jsx)(Gn,{invitationId:e.id,stale:n})]})}function qn({of:e,acts:t}){let n=F(X);return!fn(e)&&!pn(e)?null:(0,B.jsxs)(S,{gap:`xs`,role:`group`,"aria-label":n.actions,children:[fn(e)&&(0,B.jsx)(_,{leftSection:(0,B.jsx)($t,{size:16,"aria-hidden":!0}),onClick:()=>t.resend(e),children:n.resend}),e.state===`PENDING`&&(0,B.jsx)(_,{variant:`default`,leftSection:(0,B.jsx)(C,{size:16,"aria-hidden":!0}),onClick:()=>t.copy(e),children:n.copyLink}),pn(e)&&(0,B.jsx)(_,{variant:`light`,color:`red`,leftSection:(0,B.jsx)(en,{size:16,"aria-hidden":!0}),onClick:()=>t.revoke(e),children:n.revoke})]})}function Jn({of:e}){let t=F(X),{path:n}=M();return(0,B.jsxs)(Hn,{children:[(0,B.jsx)(L,{name:t.role,children:(0,B.jsx)(Se,{of:e})}),(0,B.jsx)(L,{name:t.department,children:e.department??t.nothing}),!e.approval?.requester&&(0,B.jsx)(L,{name:t.inviter,children:e.inviter?`${e.inviter.name} (${e.inviter.email})`:t.automatic}),(0,B.jsx)(L,{name:t.created,children:(0,B.jsx)(I,{time:e.createdAt})}),e.state===`PENDING`&&(0,B.jsx)(L,{name:t.expires,children:(0,B.jsx)(De,{to:e.expiresAt})}),e.state===`EXPIRED`&&(0,B.jsx)(L,{name:t.expired,children:(0,B.jsx)(I,{time:e.expiresAt})}),e.acceptedAt&&(0,B.jsx)(L,{name:t.accepted,children:(0,B.jsx)(I,{time:e.acceptedAt})}),e.member&&(0,B.jsx)(L,{name:t.member,children:(0,B.jsx)(x,{className:Z.link,href:n(`members/${e.member.id}`),children:e.member.user.name})}),e.declinedAt&&(0,B.jsx)(L,{name:t.declined,children:(0,B.jsx)(I,{time:e.declinedAt})}),e.revokedAt&&(0,B.jsx)(L,{name:t.revoked,children:(0,B.jsx)(I,{time:e.revokedAt})}),e.erasedAt&&(0,B.jsxs)(L,{name:t.erased,children:[(0,B.jsx)(I,{time:e.erasedAt}),` `,t.erasedLead]}),e.message&&(0,B.jsx)(L,{name:t.message,children:(0,B.jsx)(`blockquote`,{className:Z.message,children:e.message})})]})}function Yn({id:e,acts:t,close:n}){let r=F(X),[i,a]=(0,H.useState)(e);(0,H.useEffect)(()=>{e&&a(e)},[e]);let o=e??i;return(0,B.jsx)(U,{opened:e!==void 0,onClose:n,position:`right`,size:`lg`,closeButtonProps:{"aria-label":r.close},title:r.about,attributes:{header:{role:`presentation`}},children:o&&(0,B.jsx)(Xn,{id:o,acts:t},o)})}function Xn({id:e,acts:t}){let{organization:n}=M(),r=t=>t.invitation?.id===e,{data:i,error:a,again:o}=N(rn,{id:e},{stale:r});if(a)return(0,B.jsx)(ge,{error:a,again:o});if(!i)return(0,B.jsx)(j,{});let{node:s}=i;return s?.__typename!==`Invitation`||s.organization.id!==n.id?(0,B.jsx)(Ie,{}):(0,B.jsx)(Kn,{of:s,acts:t,stale:r})}function Zn(e){let t=new Map,n=new Map,r=new Set;for(let i of $n(e)){let e=i.toLowerCase();nr(i)?t.has(e)?n.set(e,i):t.set(e,i):r.add(i)}return{valid:[...t.values()],duplicates:[...n.values()],malformed:[...r]}}function Qn(e,t){let n=new Set(t);return $n(e).filter(e=>!n.has(e)).join(`
`)}function $n(e){let t=[],n=[];for(let[r]of e.matchAll(er))r.startsWith(`<`)&&r.endsWith(`>`)?(t.push(...r.slice(1,-1).split(/\s+/u)),n=[]):/^[,;\n]/u.test(r)||r.includes(`@`)?(t.push(...n,...r.split(/[\s,;]+/u)),n=[]):n.push(r);return[...t,...n].map(tr).filter(e=>e!==``)}var er=/"[^"\n]*"|<[^<>\n]*>|[,;\n]|[^\s,;"<>]+/gu,tr=e=>e.replace(/^["'(]+|[)"'.]+$/gu,``).replace(/^mailto:/iu,``);function nr(e){return/^[^\s@<>()[\]\\"]+@(?!-)[^\s@<>()[\]\\"_.]+(?:\.[^\s@<>()[\]\\"_.]+)+$/u.test(e)&&e.length<=254}var Q={en:{title:`Invite people`,addresses:`E-mail addresses`,addressesHint:`One or many. Paste them as you have them: from a letter, a spreadsheet or a list, with names or without.`,addressesExample:`ann@example.com, Bo Lind <bo@example.com>`,noneYet:`Nobody yet`,found:(e,t)=>e===1?`1 person will be invited`:`${t} people will be invited`,duplicates:e=>`Written more than once, invited once: ${e}`,malformed:e=>e===1?`This is no address, and is left out:`:`These are no addresses, and are left out:`,drop:`Remove`,dropOf:e=>e===1?`what is no address`:`all that are no addresses`,tooMany:e=>`At most ${e} at once. For more there is the import of a spreadsheet.`,toImport:`Go to the import`,noSuchDepartment:e=>`There is no department “${e}” yet: it stands as a mere name until somebody makes it.`,message:`Personal message`,messageHint:`Optional. It stands in the letter.`,count:(e,t)=>`${e} of ${t} characters`,sendLetter:`Send the invitation by e-mail`,sendLetterHint:`Without a letter you get a personal link to hand over yourself.`,manyDays:e=>`All get a letter, and their invitations are valid for ${e}.`,willAwait:e=>`Somebody has to approve before a letter goes out: ${e}`,someWillAwait:(e,t,n)=>e===1?`For 1 of them somebody has to approve before a letter goes out: ${n}`:`For ${t} of them somebody has to approve before a letter goes out: ${n}`,send:(e,t)=>e===1?`Invite 1 person`:`Invite ${t} people`,sendNobody:`Invite`,preview:`Preview`,access:`What they may do`,letter:`The letter`,accessLead:`As things stand, whoever accepts may:`,mayNothing:`This role permits nothing by itself.`,mayNot:`May not`,spaces:`Joins these team spaces at once`,subject:`Subject`,letterFrame:`The letter as it will look`,noLetter:`No letter is sent. You get a personal link to hand over.`,noPreview:`There is no preview of this: check role, department, message and days.`,results:`What came of it`,invited:(e,t)=>e===1?`1 person is invited`:`${t} people are invited`,waiting:(e,t)=>e===1?`1 invitation waits for approval`:`${t} invitations wait for approval`,underway:`The letter is on its way`,awaits:`Awaits approval: the letter goes out after it`,byHand:`No letter: hand the link over yourself`,copyLinkOf:e=>`for ${e}`,copyLink:`Copy the link`,copyLinks:`Copy all links`,refused:(e,t)=>e===1?`1 person could not be invited:`:`${t} people could not be invited:`,refusedLead:`They are still in the field above. Change what is wrong, or remove them.`,dropRefused:`Remove them from the field`,more:`Invite more`,done:`Done`},de:{title:`Leute einladen`,addresses:`E-Mail-Adressen`,addressesHint:`Eine oder viele. Fügen Sie sie ein, wie Sie sie haben: aus einem Brief, einer Tabelle oder Liste, mit Namen oder ohne.`,addressesExample:`ann@example.com, Bo Lind <bo@example.com>`,noneYet:`Noch niemand`,found:(e,t)=>e===1?`1 Person wird eingeladen`:`${t} Personen werden eingeladen`,duplicates:e=>`Mehrfach geschrieben, einmal eingeladen: ${e}`,malformed:e=>e===1?`Das ist keine Adresse und wird ausgelassen:`:`Das sind keine Adressen; sie werden ausgelassen:`,drop:`Entfernen`,dropOf:e=>e===1?`was keine Adresse ist`:`alles, was keine Adresse ist`,tooMany:e=>`Höchstens ${e} auf einmal. Für mehr gibt es den Import einer Tabelle.`,toImport:`Zum Import`,noSuchDepartment:e=>`Eine Abteilung „${e}“ gibt es noch nicht: Sie ist ein bloßer Name, bis jemand sie anlegt.`,message:`Persönliche Nachricht`,messageHint:`Freiwillig. Sie steht im Brief.`,count:(e,t)=>`${e} von ${t} Zeichen`,sendLetter:`Die Einladung per E-Mail senden`,sendLetterHint:`Ohne Brief bekommen Sie einen persönlichen Link, den Sie selbst übergeben.`,manyDays:e=>`Alle bekommen einen Brief, und ihre Einladungen gelten ${e}.`,willAwait:e=>`Bevor ein Brief hinausgeht, muss jemand zustimmen: ${e}`,someWillAwait:(e,t,n)=>e===1?`Bei 1 davon muss jemand zustimmen, bevor ein Brief hinausgeht: ${n}`:`Bei ${t} davon muss jemand zustimmen, bevor ein Brief hinausgeht: ${n}`,send:(e,t)=>e===1?`1 Person einladen`:`${t} Personen einladen`,sendNobody:`Einladen`,preview:`Vorschau`,access:`Was sie dürfen`,letter:`Der Brief`,accessLead:`Nach heutigem Stand darf, wer annimmt:`,mayNothing:`Diese Rolle allein erlaubt nichts.`,mayNot:`Darf nicht`,spaces:`Kommt sofort in diese Teamräume`,subject:`Betreff`,letterFrame:`Der Brief, wie er aussehen wird`,noLetter:`Es geht kein Brief hinaus. Sie bekommen einen persönlichen Link zum Übergeben.`,noPreview:`Hiervon gibt es keine Vorschau: Prüfen Sie Rolle, Abteilung, Nachricht und Tage.`,results:`Was daraus wurde`,invited:(e,t)=>e===1?`1 Person ist eingeladen`:`${t} Personen sind eingeladen`,waiting:(e,t)=>e===1?`1 Einladung wartet auf Freigabe`:`${t} Einladungen warten auf Freigabe`,underway:`Der Brief ist unterwegs`,awaits:`Wartet auf Freigabe: Danach geht der Brief hinaus`,byHand:`Kein Brief: Übergeben Sie den Link selbst`,copyLinkOf:e=>`für ${e}`,copyLink:`Link kopieren`,copyLinks:`Alle Links kopieren`,refused:(e,t)=>e===1?`1 Person konnte nicht eingeladen werden:`:`${t} Personen konnten nicht eingeladen werden:`,refusedLead:`Sie stehen noch im Feld oben. Ändern Sie, was nicht stimmt, oder entfernen Sie sie.`,dropRefused:`Aus dem Feld entfernen`,more:`Weitere einladen`,done:`Fertig`}},rr={addresses:``,role:{role:`MEMBER`},department:``,message:``,days:``,letter:!0},ir=({days:e},t)=>t>1?null:e||null;function ar(e,t,n){let r={...e,addresses:Qn(e.addresses,n)},i=Object.keys(e).filter(e=>e!==`addresses`).every(n=>e[n]===t[n]);return r.addresses===``&&i?rr:r}var or=1e3,sr=e=>[...e].length;function cr({role:e,department:t,message:n}){return{...e,department:t.trim()||null,message:n.trim()||null}}var lr={VIEWER:0,MEMBER:1,ADMIN:2};function ur(e,t,n){let{role:r}=n.role,i=ir(n,t.length)??e.defaultInvitationDays,a=new Set,o=0;for(let n of t){let s=e.approvalRules.filter(a=>(!a.roleAtLeast||r&&lr[r]>=lr[a.roleAtLeast])&&(!a.outsideListedDomains||!dr(e.allowedDomains,n))&&(a.batchLargerThan===null||t.length>a.batchLargerThan)&&(a.lifeLongerThanDays===null||i>a.lifeLongerThanDays));s.length>0&&o++;for(let{name:e}of s)a.add(e)}return{count:o,names:[...a]}}function dr(e,t){let n=fr(t.slice(t.lastIndexOf(`@`)+1));return e.some(e=>n===e||n.endsWith(`.${e}`))}function fr(e){let t=`http://${e}`;return URL.canParse(t)?new URL(t).hostname:e.toLowerCase()}function pr({draft:e,addresses:t}){let n=F(Q),{list:r,number:i}=A(),{data:a}=N(on,{organizationId:M().organization.id}),o=a?.organization?.policy;if(!o)return null;let{count:s,names:c}=ur(o,t,e);return s===0?null:(0,B.jsx)(w,{size:`sm`,c:`var(--warn)`,role:`status`,children:s===t.length?n.willAwait(r(c)):n.someWillAwait(s,i(s),r(c))})}var $={halves:`_halves_r9w1d_1`,actions:`_actions_r9w1d_12`,preview:`_preview_r9w1d_21`,found:`_found_r9w1d_32`,malformed:`_malformed_r9w1d_36`,refused:`_refused_r9w1d_37`,pieces:`_pieces_r9w1d_59`,granted:`_granted_r9w1d_75`,soft:`_soft_r9w1d_96`,results:`_results_r9w1d_100`};function mr({text:e,write:t,addresses:n,refused:r}){let i=F(Q),{number:a}=A(),{valid:o}=n,s=hr(r,o),c=o.length>500?0:o.length-s.length;return(0,B.jsxs)(`div`,{children:[(0,B.jsx)(_t,{label:i.addresses,description:i.addressesHint,placeholder:i.addressesExample,value:e,onChange:e=>t(e.currentTarget.value),autosize:!0,minRows:3,maxRows:8,spellCheck:!1,autoCapitalize:`none`,"data-autofocus":!0}),(0,B.jsx)(`div`,{className:$.found,role:`status`,children:(0,B.jsxs)(w,{size:`sm`,fw:600,children:[c>0&&i.found(c,a(c)),o.length===0&&i.noneYet]})}),(0,B.jsx)(gr,{text:e,write:t,addresses:n}),(0,B.jsx)(_r,{of:s,drop:n=>t(Qn(e,n))})]})}function hr(e,t){return e.filter(({email:e})=>t.includes(e))}function gr({text:e,write:t,addresses:n}){let r=F(Q),{list:i,number:a}=A(),{path:o}=M(),{valid:s,duplicates:c,malformed:l}=n;return(0,B.jsxs)(B.Fragment,{children:[s.length>500&&(0,B.jsxs)(w,{size:`sm`,c:`var(--bad)`,role:`alert`,children:[r.tooMany(a(500)),` `,(0,B.jsx)(D,{component:x,href:o(`import`),underline:`always`,children:r.toImport})]}),c.length>0&&(0,B.jsx)(w,{size:`sm`,c:`dimmed`,children:r.duplicates(i(c))}),l.length>0&&(0,B.jsxs)(`div`,{className:$.malformed,children:[(0,B.jsx)(w,{size:`sm`,children:r.malformed(l.length)}),(0,B.jsx)(`ul`,{className:$.pieces,children:l.map(e=>(0,B.jsx)(`li`,{children:e},e))}),(0,B.jsxs)(_,{size:`xs`,variant:`default`,onClick:()=>t(Qn(e,l)),children:[r.drop,(0,B.jsxs)(`span`,{className:`unseen`,children:[` `,r.dropOf(l.length)]})]})]})]})}function _r({of:e,drop:t}){let n=F(Q),{number:r}=A(),i=he();return e.length===0?null:(0,B.jsxs)(`div`,{className:$.refused,role:`alert`,children:[(0,B.jsx)(w,{size:`sm`,fw:600,children:n.refused(e.length,r(e.length))}),(0,B.jsx)(`ul`,{children:e.map(({email:e,problems:t})=>(0,B.jsxs)(`li`,{children:[(0,B.jsx)(`strong`,{children:e}),` `,t.map(i).join(` `)]},e))}),(0,B.jsx)(w,{size:`sm`,mb:6,children:n.refusedLead}),(0,B.jsx)(_,{size:`xs`,variant:`default`,onClick:()=>t(e.map(({email:e})=>e)),children:n.dropRefused})]})}var vr=100;function yr({path:e}){let t=F(Q),{id:n}=M().organization,r=br(e),[i]=yt(r,400),{data:a,waiting:o}=N(Ne,{organizationId:n,search:i||null},{pause:i===``}),s=a?.organization?.departments.nodes,c=s?.some(e=>br(e.path).toLowerCase()===r.toLowerCase());return(0,B.jsx)(w,{size:`sm`,c:`var(--warn)`,role:`status`,children:r!==``&&i===r&&!o&&s&&!c&&s.length<vr&&t.noSuchDepartment(r)})}var br=e=>e.normalize().split(`/`).map(e=>e.trim()).join(`/`);function xr({draft:e,change:t,addresses:n,refused:r,problems:i}){let a=F(Q),o=me(i);return(0,B.jsxs)(m,{children:[(0,B.jsx)(mr,{text:e.addresses,write:e=>t({addresses:e}),addresses:n,refused:r}),(0,B.jsxs)(S,{grow:!0,align:`flex-start`,children:[(0,B.jsx)(vt,{value:e.role,choose:e=>t({role:e}),error:o(`role`)??o(`customRoleId`)}),(0,B.jsxs)(`div`,{children:[(0,B.jsx)(ft,{value:e.department,choose:e=>t({department:e}),error:o(`department`)}),(0,B.jsx)(yr,{path:e.department})]})]}),(0,B.jsx)(Sr,{message:e.message,write:e=>t({message:e}),error:o(`message`)}),n.valid.length>1?(0,B.jsx)(Cr,{}):(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(yn,{value:e.days,choose:e=>t({days:e}),error:o(`expiresInDays`)}),(0,B.jsx)(gt,{label:a.sendLetter,description:a.sendLetterHint,checked:e.letter,onChange:e=>t({letter:e.currentTarget.checked})})]})]})}function Sr(e){let t=F(Q),{number:n}=A(),r=sr(e.message.trim()),i=t.count(n(r),n(or));return(0,B.jsx)(_t,{label:t.message,description:(0,B.jsxs)(B.Fragment,{children:[t.messageHint,` `,r>0&&i]}),value:e.message,onChange:t=>e.write(t.currentTarget.value),error:e.error??(r>1e3?i:void 0),autosize:!0,minRows:3,maxRows:10})}function Cr(){let e=F(Q),{duration:t}=A(),{data:n}=N(on,{organizationId:M().organization.id}),r=n?.organization?.policy?.defaultInvitationDays;return(0,B.jsx)(w,{size:`sm`,c:`dimmed`,children:r!==void 0&&e.manyDays(t(r*86400))})}function wr({of:{permissions:e,spaces:t}}){let n=F(Q),{list:r}=A(),i=F(pe).permission,a=Object.entries(i).filter(([t])=>!e.some(e=>e===t));return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(w,{size:`sm`,mb:6,children:e.length>0?n.accessLead:n.mayNothing}),(0,B.jsx)(`ul`,{className:$.granted,children:e.map(e=>(0,B.jsxs)(`li`,{children:[(0,B.jsx)(ee,{size:16,"aria-hidden":!0}),` `,i[e]]},e))}),t.length>0&&(0,B.jsxs)(w,{size:`sm`,mt:`sm`,children:[(0,B.jsxs)(`span`,{className:$.soft,children:[n.spaces,`: `]}),r(t)]}),a.length>0&&(0,B.jsxs)(w,{size:`sm`,mt:`sm`,c:`dimmed`,children:[n.mayNot,`: `,r(a.map(([,e])=>e))]})]})}var Tr=400;function Er({draft:e,count:t}){let n=F(Q),r=e.letter||t!==1,[i]=yt(e,Tr);return(0,B.jsx)(`section`,{className:$.preview,"aria-label":n.preview,children:(0,B.jsxs)(G,{defaultValue:`access`,keepMounted:!1,children:[(0,B.jsxs)(G.List,{grow:!0,children:[(0,B.jsx)(G.Tab,{value:`access`,children:n.access}),(0,B.jsx)(G.Tab,{value:`letter`,children:n.letter})]}),(0,B.jsx)(G.Panel,{value:`access`,pt:`sm`,children:(0,B.jsx)(Dr,{draft:i})}),(0,B.jsx)(G.Panel,{value:`letter`,pt:`sm`,children:r?(0,B.jsx)(Or,{draft:i,count:t}):(0,B.jsx)(w,{c:`dimmed`,children:n.noLetter})})]})})}function Dr({draft:e}){let{id:t}=M().organization,{role:n,customRoleId:r,department:i}=cr(e),{data:a,error:o}=N(Pe,{input:{organizationId:t,role:n,customRoleId:r,department:i}});return o||a?.previewAccess===null?(0,B.jsx)(kr,{error:o}):a?.previewAccess?(0,B.jsx)(wr,{of:a.previewAccess}):(0,B.jsx)(j,{lines:5})}function Or({draft:e,count:t}){let n=F(Q),{id:r}=M().organization,{role:i=`MEMBER`,customRoleId:a,department:o,message:s}=cr(e),{data:c,error:l}=N(sn,{organizationId:r,role:i,customRoleId:a,department:o,message:s,expiresInDays:ir(e,t)}),u=c?.organization?.invitationLetterPreview;return l||u===null?(0,B.jsx)(kr,{error:l}):u?(0,B.jsxs)(B.Fragment,{children:[(0,B.jsxs)(w,{size:`sm`,mb:`xs`,children:[(0,B.jsxs)(`span`,{className:$.soft,children:[n.subject,`: `]}),(0,B.jsx)(`strong`,{children:u.subject})]}),(0,B.jsx)(it,{title:n.letterFrame,html:u.html})]}):(0,B.jsx)(j,{lines:5})}function kr({error:e}){let t=F(Q),{unreachable:n}=F(we);return(0,B.jsx)(w,{c:`dimmed`,children:e?.networkError?n:t.noPreview})}function Ar({of:e}){let t=F(Q),{list:n,number:r}=A(),i=e.filter(jr).length,a=e.length-i,o=(0,H.useRef)(null);(0,H.useEffect)(()=>{e.length>0&&o.current?.focus()},[e]);let s=e.filter(Mr).flatMap(({email:e,url:t})=>t?`${e}\t${t}`:[]);return(0,B.jsxs)(`section`,{ref:o,tabIndex:-1,className:$.results,"aria-label":t.results,children:[(0,B.jsxs)(S,{justify:`space-between`,children:[(0,B.jsx)(w,{fw:600,role:`status`,children:n([...a>0?[t.invited(a,r(a))]:[],...i>0?[t.waiting(i,r(i))]:[]])}),s.length>1&&(0,B.jsx)(xt,{value:s.join(`
`),label:t.copyLinks})]}),(0,B.jsx)(`ul`,{tabIndex:0,"aria-label":t.results,children:e.map(e=>(0,B.jsx)(Nr,{of:e},e.id))})]})}var jr=({state:e})=>e===`AWAITING_APPROVAL`,Mr=({delivery:e,state:t})=>e===`HANDED_OVER`&&t===`PENDING`;function Nr({of:e}){let t=F(Q),n=jr(e)?Qt:Mr(e)?C:bt;return(0,B.jsxs)(`li`,{children:[(0,B.jsx)(n,{size:18,"aria-hidden":!0}),(0,B.jsxs)(`span`,{children:[(0,B.jsx)(`strong`,{children:e.email}),(0,B.jsx)(`span`,{className:$.soft,children:jr(e)?t.awaits:Mr(e)?t.byHand:t.underway})]}),Mr(e)&&e.url&&(0,B.jsx)(xt,{value:e.url,label:t.copyLink,about:t.copyLinkOf(e.email)})]})}var Pr=[`role`,`customRoleId`,`department`,`message`,`expiresInDays`];function Fr(){let{id:e}=M().organization,[t]=P(cn),[n]=P(ln),{keyFor:r,answered:i}=Ct(),[a,o]=(0,H.useState)(!1);async function s(n,a){let o={organizationId:e,email:n,...cr(a),expiresInDays:a.days||null,sendEmail:a.letter},{data:s,problems:c}=await t({input:{...o,idempotencyKey:r(o)}});s&&i();let l=s?.createInvitation.invitation,u=c.filter(({field:e})=>e===`email`);return{invited:l?[l]:[],refused:u.length>0?[{email:n,problems:u}]:[],problems:c.filter(({field:e})=>e!==`email`)}}async function c(t,a){let o=t.map(e=>({email:e,...cr(a)})),s={organizationId:e,invitations:o},{data:c,problems:l}=await n({input:{...s,idempotencyKey:r(s)}});c&&i();let u=c?.createInvitations.results??[];return{invited:u.flatMap(({invitation:e})=>e??[]),refused:u.filter(({invitation:e})=>!e).map(({index:e,userErrors:n})=>({email:t[e]??``,problems:n.map(Ir)})),problems:l}}async function l(e,t){o(!0);let[n]=e,r=await(n&&e.length===1?s(n,t):c(e,t));return o(!1),r}return{send:l,sending:a}}var Ir=({code:e,message:t,field:n})=>({code:e,message:t,field:n?.at(-1)});function Lr({opened:e,close:t}){let[n,r]=(0,H.useState)(rr);return e?(0,B.jsx)(Rr,{draft:n,setDraft:r,close:t}):null}function Rr({draft:e,setDraft:t,close:n}){let r=F(Q),{cancel:i}=F(we),{number:a}=A(),{send:o,sending:s}=Fr(),[c,l]=(0,H.useState)([]),[u,d]=(0,H.useState)([]),[f,p]=(0,H.useState)([]),h=(0,H.useMemo)(()=>Zn(e.addresses),[e.addresses]),g=h.valid.length,v=c.length>0&&e.addresses.trim()===``,y=g>0&&g<=500&&sr(e.message.trim())<=1e3;async function ee(){let n=await o(h.valid,e);if(l(e=>[...n.invited,...e]),d(n.refused),p(n.problems),n.invited.length===0)return;let r=new Set(n.refused.map(({email:e})=>e)),i=h.valid.filter(e=>!r.has(e)).concat(h.duplicates);t(t=>ar(t,e,i))}return v?(0,B.jsx)(et,{title:r.title,close:n,children:(0,B.jsxs)(m,{children:[(0,B.jsx)(Ar,{of:c}),(0,B.jsxs)(S,{justify:`flex-end`,children:[(0,B.jsx)(_,{variant:`default`,onClick:()=>l([]),children:r.more}),(0,B.jsx)(_,{onClick:n,children:r.done})]})]})}):(0,B.jsx)(et,{title:r.title,close:n,size:`wide`,children:(0,B.jsxs)(`form`,{onSubmit:e=>{e.preventDefault(),y&&ee()},children:[c.length>0&&(0,B.jsx)(Ar,{of:c}),(0,B.jsxs)(`div`,{className:$.halves,children:[(0,B.jsx)(xr,{draft:e,change:e=>t(t=>({...t,...e})),addresses:h,refused:u,problems:f}),(0,B.jsx)(Er,{draft:e,count:g})]}),(0,B.jsxs)(m,{className:$.actions,gap:`xs`,children:[(0,B.jsx)(pr,{draft:e,addresses:h.valid}),(0,B.jsx)(Ce,{of:f,fields:Pr}),(0,B.jsxs)(S,{justify:`flex-end`,children:[(0,B.jsx)(_,{variant:`default`,onClick:n,children:c.length>0?r.done:i}),(0,B.jsx)(_,{type:`submit`,loading:s,disabled:!y,children:g>0?r.send(g,a(g)):r.sendNobody})]})]})]})})}function zr({row:e,close:t}){let n=F(q),r=mn(),i=be(),a=gn(),[o,s]=(0,H.useState)(``);async function c(){let{data:t,problems:a}=await r(e,o||null),s=t?.resendInvitation.invitation;if(a.length>0||!s)return a;let{state:c,delivery:l}=s,u=c===`AWAITING_APPROVAL`?n.resentAwaits:l===`HANDED_OVER`?n.resentByHand:n.resent;return i.done(u(e.email)),[]}return(0,B.jsx)(wt,{title:n.resendTitle(e.email),act:n.resendAct,send:c,fields:[`expiresInDays`],say:a,close:t,children:t=>(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(w,{children:e.delivery===`HANDED_OVER`?n.resendByHandLead:n.resendLead}),(0,B.jsx)(yn,{value:o,choose:s,error:t(`expiresInDays`)})]})})}function Br(){let e=F(q),[t,n]=(0,H.useState)(null),{copy:r,shown:i,hide:a}=_n(),o=()=>n(null);return{acts:{resend:e=>n({act:`resend`,row:e}),revoke:e=>n({act:`revoke`,row:e}),copy:e=>void r(e)},dialogs:(0,B.jsxs)(B.Fragment,{children:[t?.act===`resend`&&(0,B.jsx)(zr,{row:t.row,close:o}),t?.act===`revoke`&&(0,B.jsx)(Vr,{row:t.row,close:o}),i&&(0,B.jsx)(St,{title:e.linkTitle(i.email),value:i.url,close:a})]})}}function Vr({row:e,close:t}){let n=F(q),r=hn(),{failed:i}=be(),a=gn();return(0,B.jsx)(nt,{title:n.revokeTitle(e.email),lead:n.revokeLead,act:n.revokeAct,asksReason:!0,confirm:async t=>(r(e,t).then(({problems:t})=>{for(let r of t)i(n.refusedFor(e.email,a(r)))}),[]),close:t})}function Hr({row:e,acts:t,showDetails:n}){let r=F(q);return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(o.Item,{leftSection:(0,B.jsx)(Zt,{size:16,"aria-hidden":!0}),onClick:n,children:r.details}),e.state===`PENDING`&&(0,B.jsx)(o.Item,{leftSection:(0,B.jsx)(C,{size:16,"aria-hidden":!0}),onClick:()=>t.copy(e),children:r.copyLink}),fn(e)&&(0,B.jsx)(o.Item,{leftSection:(0,B.jsx)($t,{size:16,"aria-hidden":!0}),onClick:()=>t.resend(e),children:r.resend}),pn(e)&&(0,B.jsx)(o.Item,{color:`var(--bad)`,leftSection:(0,B.jsx)(en,{size:16,"aria-hidden":!0}),onClick:()=>t.revoke(e),children:r.revoke})]})}function Ur(){let[e,t]=d(),n=Fn(e);return{filters:n,key:Rn(n).toString(),setFilters:e=>t(t=>Rn({...Fn(t),...e}),{replace:!0})}}var Wr=new Map;function Gr(e,t){let[n,r]=Tt(e,Wr),i=new Map(t.map(e=>[e.id,e]));return{selection:{ids:new Set(n.keys()),select(e){let t=[...e].flatMap(e=>i.get(e)??n.get(e)??[]);r(new Map(t.map(e=>[e.id,e])))}},selected:[...n.values()].map(e=>i.get(e.id)??e),clear:()=>r(Wr)}}function Kr(){let e=F(q);return ye()?(0,B.jsx)(qr,{}):(0,B.jsx)(Te,{title:e.title,children:(0,B.jsx)(xe,{})})}function qr(){let e=F(q),{inviting:t,invite:n,close:r}=Jr(),i=(0,B.jsx)(_,{leftSection:(0,B.jsx)(ce,{size:18,"aria-hidden":!0}),onClick:n,children:e.invite});return(0,B.jsxs)(Te,{title:e.title,lead:e.lead,actions:(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(jn,{}),i]}),children:[(0,B.jsx)(Yr,{invite:n}),(0,B.jsx)(Lr,{opened:t,close:r})]})}function Jr(){let[e,t]=d(),n=e=>t(t=>(e(t),t),{replace:!0});return{inviting:e.has(`invite`),invite:()=>n(e=>e.set(`invite`,``)),close:()=>n(e=>e.delete(`invite`))}}function Yr({invite:e}){let{organization:t}=M(),n=F(q),{filters:r,key:i,setFilters:a}=Ur(),o=Le(i),s=zn(r,ke(Ee)),{data:c,error:l,waiting:u,again:d}=N(tn,{organizationId:t.id,...o.page,where:s,orderBy:Nn[r.order]},{stale:[`INVITATION_`,`DEPARTMENT_RENAMED`,`DEPARTMENT_MOVED`]}),{acts:f,dialogs:m}=Br(),{id:h}=p(),[,g]=ue(),v=Xr(),y=c?.organization?.invitations;return Re(o,u?void 0:y?.nodes),y?.totalCount===0&&!s?(0,B.jsx)(ve,{title:n.none,lead:n.noneLead,icon:(0,B.jsx)(ce,{"aria-hidden":!0}),children:(0,B.jsx)(_,{onClick:e,children:n.inviteFirst})}):(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(Vn,{filters:r,narrowed:s!==null,change:a}),l&&(0,B.jsx)(ge,{error:l,again:d}),!l&&!y&&(0,B.jsx)(j,{lines:10}),y?.totalCount===0&&(0,B.jsx)(ve,{title:n.noneFits,lead:n.noneFitsLead,children:(0,B.jsx)(_,{variant:`default`,onClick:()=>a(Pn),children:n.showAll})}),y&&y.totalCount>0&&(0,B.jsx)(Zr,{rows:y.nodes,list:i,waiting:u,acts:f,details:v.details}),y&&(0,B.jsx)(ze,{pageInfo:y.pageInfo,total:y.totalCount,turn:o.setPage}),m,(0,B.jsx)(Yn,{id:h,acts:f,close:()=>g(v.list)})]})}function Xr(){let{path:e}=M(),t=n(),r=e(`invitations`),i=t&&`?${t}`;return{list:r+i,details:(0,H.useCallback)(({id:e})=>`${r}/${e}${i}`,[r,i])}}function Zr({rows:e,list:t,waiting:n,acts:r,details:i}){let a=F(q),[,o]=ue(),{opened:s,open:c,close:l}=Be(),u=(0,H.useMemo)(()=>En(a,{details:i,openMenu:c}),[a,i,c]),{selection:d,selected:f,clear:p}=Gr(t,e);return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(Ge,{label:a.title,rows:e,columns:u,name:({email:e})=>e,selection:d,waiting:n}),(0,B.jsx)(Tn,{rows:f,clear:p}),(0,B.jsx)(He,{opened:s,close:l,children:e=>(0,B.jsx)(Hr,{row:e,acts:r,showDetails:()=>o(i(e))})})]})}export{Kr as default};