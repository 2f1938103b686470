import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{B as t,E as n,J as r,K as i,P as a,Q as o,a as s,d as c,g as l,m as u,o as d,p as f,r as p,s as m,u as h,v as g,x as _,y as v}from"./language-BiUjzsFn.js";import{t as y}from"./IconMailPlus-B2t3j4KV.js";import{n as b,r as x}from"./react-dom-Buiuewc4.js";import{a as S,c as C,l as w,o as T,t as E}from"./src-DwXIvlag.js";import{K as D,c as ee,i as O,l as te,n as k,o as A,q as j,r as M,t as N}from"./texts-Br5lTrUo.js";import{r as P,t as ne}from"./pager-Ce0eubRJ.js";import{i as F,r as re,t as I}from"./Menu-DZpMlpgY.js";import{t as L}from"./createReactComponent-fi3bjzS7.js";import{t as ie}from"./rows-CGWhGrVz.js";import{r as ae,t as oe}from"./names-5fpMSZtt.js";import{a as se,i as ce,n as le,o as ue,r as de,t as fe}from"./states-D0hXQp5M.js";import{n as pe,r as R}from"./place-OuRQf4Nr.js";import{r as me,t as he}from"./CloseButton-CMC5jRtU.js";import{n as ge,t as _e}from"./Progress-D3X9KTY8.js";import{a as ve,c as ye,d as be,i as xe,l as Se,n as Ce,o as we,r as Te,s as Ee,t as De,u as Oe}from"./dialog-DzWnSAGG.js";import{i as ke,n as Ae,r as je,t as Me}from"./problems-DBNlFMNt.js";import{a as Ne,i as Pe,n as Fe,r as Ie,t as Le}from"./letter-frame-D63Zv92Q.js";import{t as Re}from"./role-name-DpGHCalg.js";import{r as ze,t as Be}from"./state-signs-DPy36Ue4.js";import{n as Ve,r as He,t as z}from"./time-CjV-5XpQ.js";import{t as Ue}from"./IconDownload-B9HBfpBX.js";import{t as We}from"./InputBase-COmzWlLu.js";import{c as Ge,d as Ke,u as qe}from"./Select-BEn-uqJd.js";import{t as Je}from"./TextInput-lHoSx0wH.js";import{n as Ye,t as Xe}from"./role-select-C71ZLxnB.js";import{t as Ze}from"./IconChevronDown-D8loeLgd.js";import{i as Qe,l as $e,p as et}from"./FocusTrap-BuRiVLUQ.js";import{t as tt}from"./create-safe-context-KjL58dlP.js";import{t as nt}from"./IconLink-DzgbvZI-.js";import{t as rt}from"./Anchor-BLQRWtvu.js";import{t as it}from"./Input-BhBUXAiJ.js";import{t as at}from"./use-uncontrolled-xiyBeCEF.js";import{t as ot}from"./get-contrast-color-DUkVCJMr.js";import{t as st}from"./IconCheck-CigOOY7H.js";import{n as ct,t as lt}from"./idempotency-SiSBm0fU.js";function ut(e,t){return n=>{if(typeof n!=`string`||n.trim().length===0)throw Error(t);return`${e}-${n}`}}var[dt,B]=tt(`Drawer component was not found in tree`),V={root:`m_f11b401e`,header:`m_5a7c2c9`,content:`m_b8a05bbd`,inner:`m_31cd769a`},H=x(),ft=f(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=v(`DrawerBody`,null,e),s=B();return(0,H.jsx)(Oe,{...s.getStyles(`body`,{classNames:t,style:r,styles:i,className:n}),...o})});ft.classes=V,ft.displayName=`@mantine/core/DrawerBody`;var pt=f(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=v(`DrawerCloseButton`,null,e),s=B();return(0,H.jsx)(Se,{...s.getStyles(`close`,{classNames:t,style:r,styles:i,className:n}),...o})});pt.classes=V,pt.displayName=`@mantine/core/DrawerCloseButton`;var mt=f(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,children:o,radius:s,__hidden:c,...l}=v(`DrawerContent`,null,e),u=B(),d=u.scrollAreaComponent||xe;return(0,H.jsx)(ye,{...u.getStyles(`content`,{className:n,style:r,styles:i,classNames:t}),innerProps:u.getStyles(`inner`,{className:n,style:r,styles:i,classNames:t}),...l,radius:s||u.radius||0,"data-hidden":c||void 0,children:(0,H.jsx)(d,{style:{height:`calc(100vh - var(--drawer-offset) * 2)`},children:o})})});mt.classes=V,mt.displayName=`@mantine/core/DrawerContent`;var ht=f(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=v(`DrawerHeader`,null,e),s=B();return(0,H.jsx)(Ee,{...s.getStyles(`header`,{classNames:t,style:r,styles:i,className:n}),...o})});ht.classes=V,ht.displayName=`@mantine/core/DrawerHeader`;var gt=f(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=v(`DrawerOverlay`,null,e),s=B();return(0,H.jsx)(we,{...s.getStyles(`overlay`,{classNames:t,style:r,styles:i,className:n}),...o})});gt.classes=V,gt.displayName=`@mantine/core/DrawerOverlay`;function _t(e){switch(e){case`top`:return`flex-start`;case`bottom`:return`flex-end`;default:return}}function vt(e){if(e===`top`||e===`bottom`)return`0 0 calc(100% - var(--drawer-offset, 0rem) * 2)`}var yt={top:`slide-down`,bottom:`slide-up`,left:`slide-right`,right:`slide-left`},bt={top:`slide-down`,bottom:`slide-up`,right:`slide-right`,left:`slide-left`},xt={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:et(`modal`),position:`left`},St=t((e,{position:t,size:n,offset:i})=>({root:{"--drawer-size":r(n,`drawer-size`),"--drawer-flex":vt(t),"--drawer-height":t===`left`||t===`right`?void 0:`var(--drawer-size)`,"--drawer-align":_t(t),"--drawer-justify":t===`right`?`flex-end`:void 0,"--drawer-offset":o(i)}})),Ct=f(e=>{let t=v(`DrawerRoot`,xt,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,scrollAreaComponent:c,position:l,transitionProps:u,radius:d,attributes:f,...p}=t,{dir:m}=$e(),h=g({name:`Drawer`,classes:V,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:f,vars:s,varsResolver:St}),_=(m===`rtl`?bt:yt)[l];return(0,H.jsx)(dt,{value:{scrollAreaComponent:c,getStyles:h,radius:d},children:(0,H.jsx)(be,{...h(`root`),transitionProps:{transition:_,...u},"data-offset-scrollbars":c===Qe.Autosize||void 0,unstyled:o,...p})})});Ct.classes=V,Ct.varsResolver=St,Ct.displayName=`@mantine/core/DrawerRoot`;var U=e(b(),1),wt=(0,U.createContext)(null);function Tt({children:e}){let[t,n]=(0,U.useState)([]),[r,i]=(0,U.useState)(et(`modal`)),[a]=(0,U.useState)(()=>new WeakSet);return(0,H.jsx)(wt,{value:{stack:t,addModal:(e,t)=>{n(t=>[...new Set([...t,e])]),i(e=>typeof t==`number`&&typeof e==`number`?Math.max(e,t):e)},removeModal:e=>n(t=>t.filter(t=>t!==e)),getZIndex:e=>`calc(${r} + ${t.indexOf(e)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:a},children:e})}Tt.displayName=`@mantine/core/DrawerStack`;var Et=f(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=v(`DrawerTitle`,null,e),s=B();return(0,H.jsx)(ve,{...s.getStyles(`title`,{classNames:t,style:r,styles:i,className:n}),...o})});Et.classes=V,Et.displayName=`@mantine/core/DrawerTitle`;var Dt={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:et(`modal`),withOverlay:!0,withCloseButton:!0},W=f(e=>{let{title:t,withOverlay:n,overlayProps:r,withCloseButton:i,closeButtonProps:a,children:o,opened:s,stackId:c,zIndex:l,...u}=v(`Drawer`,Dt,e),d=(0,U.use)(wt),f=!!t||i,p=d&&c?{closeOnEscape:d.currentId===c,trapFocus:d.currentId===c,zIndex:d.getZIndex(c),__handledEscapeEvents:d.handledEscapeEvents}:{},m=n===!1?!1:c&&d?d.currentId===c:s;return(0,U.useEffect)(()=>{d&&c&&(s?d.addModal(c,l||et(`modal`)):d.removeModal(c))},[s,c,l]),(0,H.jsxs)(Ct,{opened:s,zIndex:d&&c?d.getZIndex(c):l,...u,...p,children:[n&&(0,H.jsx)(gt,{visible:m,transitionProps:d&&c?{duration:0}:void 0,...r}),(0,H.jsxs)(mt,{__hidden:d&&c&&s?c!==d.currentId:!1,children:[f&&(0,H.jsxs)(ht,{children:[t&&(0,H.jsx)(Et,{children:t}),i&&(0,H.jsx)(pt,{...a})]}),(0,H.jsx)(ft,{children:o})]})]})});W.classes=V,W.displayName=`@mantine/core/Drawer`,W.Root=Ct,W.Overlay=gt,W.Content=mt,W.Body=ft,W.Header=ht,W.Title=Et,W.CloseButton=pt,W.Stack=Tt;function Ot(e){return`group`in e}function kt({data:e}){if(Ot(e)){let t=e.items.map(e=>(0,H.jsx)(kt,{data:e},e.value));return(0,H.jsx)(`optgroup`,{label:e.group,children:t})}let{value:t,label:n,...r}=e;return(0,H.jsx)(`option`,{value:e.value,...r,children:e.label})}kt.displayName=`@mantine/core/NativeSelectOption`;var At={size:`sm`,rightSectionPointerEvents:`none`},jt=f(e=>{let{data:t,children:n,size:r,error:i,rightSection:a,unstyled:o,...s}=v([`Input`,`InputWrapper`,`NativeSelect`],At,e),c=qe(t).map((e,t)=>(0,H.jsx)(kt,{data:e},t));return(0,H.jsx)(We,{component:`select`,...s,__staticSelector:`NativeSelect`,size:r,pointer:!0,error:i,unstyled:o,rightSection:a||(0,H.jsx)(Ge,{size:r,error:i,unstyled:o}),children:n||c})});jt.classes=We.classes,jt.displayName=`@mantine/core/NativeSelect`;var Mt=(0,U.createContext)(null),Nt={hiddenInputValuesSeparator:`,`},Pt=u((e=>{let{value:t,defaultValue:n,onChange:r,size:i,wrapperProps:a,children:o,readOnly:s,name:c,hiddenInputValuesSeparator:l,hiddenInputProps:u,maxSelectedValues:d,disabled:f,...p}=v(`SwitchGroup`,Nt,e),[m,h]=at({value:t,defaultValue:n,finalValue:[],onChange:r}),g=e=>{let t=e.currentTarget.value;if(s)return;let n=m.includes(t);!n&&d&&m.length>=d||h(n?m.filter(e=>e!==t):[...m,t])},_=e=>{if(f)return!0;if(!d)return!1;let t=m.includes(e),n=m.length>=d;return!t&&n},y=m.join(l);return(0,H.jsx)(Mt,{value:{value:m,onChange:g,size:i,isDisabled:_},children:(0,H.jsxs)(it.Wrapper,{size:i,...a,...p,labelElement:`div`,__staticSelector:`SwitchGroup`,children:[(0,H.jsx)(Ne,{role:`group`,children:o}),(0,H.jsx)(`input`,{type:`hidden`,name:c,value:y,...u})]})})}));Pt.classes=it.Wrapper.classes,Pt.displayName=`@mantine/core/SwitchGroup`;var Ft={root:`m_5f93f3bb`,input:`m_926b4011`,track:`m_9307d992`,thumb:`m_93039a1d`,trackLabel:`m_8277e082`},It={labelPosition:`right`,withThumbIndicator:!0},Lt=t((e,{radius:t,color:n,size:o})=>({root:{"--switch-radius":t===void 0?void 0:i(t),"--switch-height":r(o,`switch-height`),"--switch-width":r(o,`switch-width`),"--switch-thumb-size":r(o,`switch-thumb-size`),"--switch-label-font-size":r(o,`switch-label-font-size`),"--switch-track-label-padding":r(o,`switch-track-label-padding`),"--switch-color":n?a(n,e):void 0}})),Rt=f(e=>{let t=v(`Switch`,It,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,color:u,label:d,offLabel:f,onLabel:p,id:m,size:h,radius:_,wrapperProps:y,thumbIcon:b,checked:x,defaultChecked:S,onChange:C,labelPosition:w,description:T,error:E,disabled:D,variant:ee,rootRef:O,mod:te,withThumbIndicator:k,attributes:A,...j}=t,M=(0,U.use)(Mt),N=h||M?.size,P=g({name:`Switch`,props:t,classes:Ft,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:A,vars:s,varsResolver:Lt}),{styleProps:ne,rest:F}=l(j),re=me(m),I=[T?`${re}-description`:void 0,E&&typeof E!=`boolean`?`${re}-error`:void 0,F[`aria-describedby`]].filter(Boolean).join(` `)||void 0,L={checked:M?.value.includes(F.value)??x,onChange:e=>{M?.onChange(e),C?.(e)}},ie=D||M?.isDisabled?.(F.value),[ae,oe]=at({value:L.checked??x,defaultValue:S,finalValue:!1});return(0,H.jsxs)(Ie,{...P(`root`),__staticSelector:`Switch`,__stylesApiProps:t,id:re,size:N,labelPosition:w,label:d,description:T,error:E,disabled:ie,bodyElement:`label`,labelElement:`span`,classNames:n,styles:a,unstyled:o,"data-checked":L.checked,variant:ee,ref:O,mod:te,attributes:A,inert:F.inert,...ne,...y,children:[(0,H.jsx)(`input`,{...F,...L,disabled:ie,checked:ae,"data-checked":L.checked,onChange:e=>{F.readOnly||(L.onChange?.(e),oe(e.currentTarget.checked))},id:re,type:`checkbox`,role:`switch`,inert:F.inert,"aria-describedby":I,...P(`input`)}),(0,H.jsxs)(c,{"aria-hidden":`true`,component:`span`,mod:{error:E,"label-position":w,"without-labels":!p&&!f},...P(`track`),children:[(0,H.jsx)(c,{component:`span`,mod:{"reduce-motion":!0,"with-thumb-indicator":k&&!b},...P(`thumb`),children:b}),(0,H.jsx)(`span`,{...P(`trackLabel`),children:ae?p:f})]})]})});Rt.classes={...Ft,...Pe},Rt.varsResolver=Lt,Rt.displayName=`@mantine/core/Switch`,Rt.Group=Pt;var[zt,Bt]=tt(`Tabs component was not found in the tree`),Vt={root:`m_89d60db1`,"list--default":`m_576c9d4`,list:`m_89d33d6d`,tab:`m_4ec4dce6`,panel:`m_b0c91715`,tabSection:`m_fc420b1f`,tabLabel:`m_42bbd1ae`,"tab--default":`m_539e827b`,"list--outline":`m_6772fbd5`,"tab--outline":`m_b59ab47c`,"tab--pills":`m_c3381914`},Ht=f(e=>{let t=v(`TabsList`,null,e),{children:n,className:r,grow:i,justify:a,classNames:o,styles:s,style:l,mod:u,...d}=t,f=Bt();return(0,H.jsx)(c,{...f.getStyles(`list`,{className:r,style:l,classNames:o,styles:s,props:t,variant:f.variant}),role:`tablist`,variant:f.variant,mod:[{grow:i,orientation:f.orientation,placement:f.orientation===`vertical`&&f.placement,inverted:f.inverted},u],"aria-orientation":f.orientation,__vars:{"--tabs-justify":a},...d,children:n})});Ht.classes=Vt,Ht.displayName=`@mantine/core/TabsList`;var Ut=f(e=>{let t=v(`TabsPanel`,null,e),{children:r,className:i,value:a,classNames:o,styles:s,style:l,mod:u,keepMounted:d,...f}=t,p=n(),m=Bt();(0,U.useEffect)(()=>(m.setMountedPanel(a,!0),()=>{m.setMountedPanel(a,!1)}),[a]);let h=m.value===a,g=m.keepMounted||d,_=m.keepMountedMode!==`display-none`,y=g&&_&&p!==`test`?(0,H.jsx)(U.Activity,{mode:h?`visible`:`hidden`,children:r}):g||h?r:null;return(0,H.jsx)(c,{...m.getStyles(`panel`,{className:i,classNames:o,styles:s,style:[l,h?void 0:{display:`none`}],props:t}),mod:[{orientation:m.orientation},u],role:`tabpanel`,id:m.getPanelId(a),"aria-labelledby":m.getTabId(a),...f,children:y})});Ut.classes=Vt,Ut.displayName=`@mantine/core/TabsPanel`;var Wt=f(e=>{let t=v(`TabsTab`,null,e),{className:n,children:r,rightSection:i,leftSection:o,value:s,onClick:c,onKeyDown:l,disabled:u,color:d,style:f,classNames:p,styles:m,vars:g,mod:y,tabIndex:b,...x}=t,S=_(),{dir:C}=$e(),w=Bt(),T=s===w.value,E=e=>{w.onChange(w.allowTabDeactivation&&s===w.value?null:s),c?.(e)},D={classNames:p,styles:m,props:t};return(0,H.jsxs)(h,{...w.getStyles(`tab`,{className:n,style:f,variant:w.variant,...D}),disabled:u,unstyled:w.unstyled,variant:w.variant,mod:[{active:T,disabled:u,orientation:w.orientation,inverted:w.inverted,placement:w.orientation===`vertical`&&w.placement},y],role:`tab`,id:w.getTabId(s),"aria-selected":T,tabIndex:b===void 0?T||w.value===null?0:-1:b,"aria-controls":w.mountedPanels.current.has(s)?w.getPanelId(s):void 0,onClick:E,__vars:{"--tabs-color":d?a(d,S):void 0},onKeyDown:F({siblingSelector:`[role="tab"]`,parentSelector:`[role="tablist"]`,activateOnFocus:w.activateTabWithKeyboard,loop:w.loop,orientation:w.orientation||`horizontal`,dir:C,onKeyDown:l}),...x,children:[o&&(0,H.jsx)(`span`,{...w.getStyles(`tabSection`,D),"data-position":`left`,children:o}),r&&(0,H.jsx)(`span`,{...w.getStyles(`tabLabel`,D),children:r}),i&&(0,H.jsx)(`span`,{...w.getStyles(`tabSection`,D),"data-position":`right`,children:i})]})});Wt.classes=Vt,Wt.displayName=`@mantine/core/TabsTab`;var Gt=`Tabs.Tab or Tabs.Panel component was rendered with invalid value or without value`,Kt={keepMounted:!0,keepMountedMode:`activity`,orientation:`horizontal`,loop:!0,activateTabWithKeyboard:!0,variant:`default`,placement:`left`},qt=t((e,{radius:t,color:n,autoContrast:r})=>({root:{"--tabs-radius":i(t),"--tabs-color":a(n,e),"--tabs-text-color":ge(r,e)?ot({color:n,theme:e,autoContrast:r}):void 0}})),G=f(e=>{let t=v(`Tabs`,Kt,e),{defaultValue:n,value:r,onChange:i,orientation:a,children:o,loop:s,id:l,activateTabWithKeyboard:u,allowTabDeactivation:d,variant:f,color:p,radius:m,inverted:h,placement:_,keepMounted:y,keepMountedMode:b,classNames:x,styles:S,unstyled:C,className:w,style:T,vars:E,autoContrast:D,mod:ee,attributes:O,...te}=t,k=me(l),A=(0,U.useRef)(new Set),j=re(),M=(0,U.useCallback)((e,t)=>{let n=A.current;t&&!n.has(e)?(n.add(e),j()):!t&&n.has(e)&&(n.delete(e),j())},[]),[N,P]=at({value:r,defaultValue:n,finalValue:null,onChange:i}),ne=g({name:`Tabs`,props:t,classes:Vt,className:w,style:T,classNames:x,styles:S,unstyled:C,attributes:O,vars:E,varsResolver:qt});return(0,H.jsx)(zt,{value:{placement:_,value:N,orientation:a,id:k,loop:s,activateTabWithKeyboard:u,getTabId:ut(`${k}-tab`,Gt),getPanelId:ut(`${k}-panel`,Gt),onChange:P,allowTabDeactivation:d,variant:f,color:p,radius:m,inverted:h,keepMounted:y,keepMountedMode:b,unstyled:C,getStyles:ne,mountedPanels:A,setMountedPanel:M},children:(0,H.jsx)(c,{id:k,variant:f,mod:[{orientation:a,inverted:a===`horizontal`&&h,placement:a===`vertical`&&_},ee],...ne(`root`),...te,children:o})})});G.classes=Vt,G.varsResolver=qt,G.displayName=`@mantine/core/Tabs`,G.Tab=Wt,G.Panel=Ut,G.List=Ht;var Jt=L(`outline`,`circle-check`,`CircleCheck`,[[`path`,{d:`M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0`,key:`svg-0`}],[`path`,{d:`M9 12l2 2l4 -4`,key:`svg-1`}]]),Yt=L(`outline`,`dots`,`Dots`,[[`path`,{d:`M4 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0`,key:`svg-0`}],[`path`,{d:`M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0`,key:`svg-1`}],[`path`,{d:`M18 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0`,key:`svg-2`}]]),Xt=L(`outline`,`eye`,`Eye`,[[`path`,{d:`M10 12a2 2 0 1 0 4 0a2 2 0 0 0 -4 0`,key:`svg-0`}],[`path`,{d:`M21 12c-2.4 4 -5.4 6 -9 6c-3.6 0 -6.6 -2 -9 -6c2.4 -4 5.4 -6 9 -6c3.6 0 6.6 2 9 6`,key:`svg-1`}]]),Zt=L(`outline`,`hourglass`,`Hourglass`,[[`path`,{d:`M6.5 7h11`,key:`svg-0`}],[`path`,{d:`M6.5 17h11`,key:`svg-1`}],[`path`,{d:`M6 20v-2a6 6 0 1 1 12 0v2a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1 -1`,key:`svg-2`}],[`path`,{d:`M6 4v2a6 6 0 1 0 12 0v-2a1 1 0 0 0 -1 -1h-10a1 1 0 0 0 -1 1`,key:`svg-3`}]]),Qt=L(`outline`,`mail-forward`,`MailForward`,[[`path`,{d:`M12 18h-7a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v7.5`,key:`svg-0`}],[`path`,{d:`M3 6l9 6l9 -6`,key:`svg-1`}],[`path`,{d:`M15 18h6`,key:`svg-2`}],[`path`,{d:`M18 15l3 3l-3 3`,key:`svg-3`}]]),$t=L(`outline`,`search`,`Search`,[[`path`,{d:`M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`,key:`svg-0`}],[`path`,{d:`M21 21l-6 -6`,key:`svg-1`}]]),en=L(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),tn={button:`_button_dutjr_1`},nn={withinPortal:!1,withInitialFocusPlaceholder:!1};function rn(){let[e,t]=(0,U.useState)(null);return{opened:e,open:(0,U.useCallback)((e,n)=>t(t=>t?.button===n?null:{row:e,button:n}),[]),close:()=>t(null)}}function an({label:e,open:t}){return(0,H.jsx)(`button`,{type:`button`,className:tn.button,"aria-label":e,"aria-haspopup":`menu`,onClick:e=>t(e.currentTarget),children:(0,H.jsx)(Yt,{size:18,"aria-hidden":!0})})}function on({opened:e,close:t,children:n}){let[r,i]=(0,U.useState)(e);return e&&e!==r&&i(e),(0,H.jsxs)(I,{opened:e!==null,onClose:t,...nn,position:`bottom-end`,children:[(0,H.jsx)(I.Target,{children:(0,H.jsx)(sn,{element:r?.button??null})}),(0,H.jsx)(I.Dropdown,{children:r&&n(r.row)})]})}function sn({element:e,ref:t,id:n=``,"aria-expanded":r=!1}){return(0,U.useLayoutEffect)(()=>{if(e)return typeof t==`function`&&t(e),e.id=n,()=>{typeof t==`function`&&t(null),e.removeAttribute(`id`)}},[e,t,n]),(0,U.useLayoutEffect)(()=>{e&&(e.ariaExpanded=String(r))},[e,r]),null}var K=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},cn=new K(`
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
}`),ln=new K(`
    query ExportOfInvitations($organizationId: ID!) {
  exportInvitations(organizationId: $organizationId)
}
    `),un=new K(`
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
}`),dn=new K(`
    query InvitationUrl($id: ID!) {
  node(id: $id) {
    __typename
    ... on Invitation {
      id
      url
    }
  }
}
    `),fn=new K(`
    query InvitePolicy($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    policy {
      defaultInvitationDays
      longestInvitationDays
    }
  }
}
    `),pn=new K(`
    query AccessOfInvitee($input: PreviewAccessInput!) {
  previewAccess(input: $input) {
    permissions
    spaces
  }
}
    `),mn=new K(`
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
    `),hn=new K(`
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
}`),gn=new K(`
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
}`),_n=new K(`
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
}`),vn=new K(`
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
}`),q={en:{title:`Invitations`,lead:`Everybody who was asked to come in, and what became of it.`,invite:`Invite people`,export:`Export as CSV`,inviteFirst:`Invite the first people`,none:`Nobody is invited yet`,noneLead:`Invite somebody by e-mail: they open the letter, give a name and a password, and are members at once.`,noneFits:`No invitation fits`,noneFitsLead:`Nothing here is as you search for. Search for less, or show all again.`,showAll:`Show all`,filters:`Search and filter`,search:`Search by address`,clearSearch:`Clear the search`,filter:{state:`State`,delivery:`Letter`,role:`Role`},filtered:(e,t)=>`${e}: ${t}`,noFilter:e=>`Any ${e.toLowerCase()}`,order:`Order`,orders:{newest:`Newest first`,oldest:`Oldest first`,expiring:`Expiring next first`,lasting:`Expiring last first`,address:`Address A to Z`,addressBackwards:`Address Z to A`},email:`Address`,role:`Role and department`,state:`State`,delivery:`Letter`,invited:`Invited`,expires:`Expires`,actions:`Actions`,actionsFor:e=>`Actions for ${e}`,by:e=>`by ${e}`,automatic:`automatically`,decide:`to be decided`,details:`Show details`,resend:`Send again…`,copyLink:`Copy the personal link`,revoke:`Revoke…`,linkCopied:e=>`The link for ${e} is copied. Whoever has it can come in as this person.`,linkTitle:e=>`The personal link for ${e}`,linkLead:`Your browser does not let this page copy by itself. Select the link and copy it.`,noLink:e=>`There is no link for ${e}: the invitation is not pending.`,notAsked:`The link could not be fetched. Please try again.`,resendTitle:e=>`Send the invitation to ${e} again?`,resendLead:`A new letter with a new link goes out. The link in the earlier letter stops working.`,resendByHandLead:`It gets a new link for you to hand over, and the earlier link stops working. No letter is sent.`,days:`Valid for how many days?`,daysHint:(e,t)=>`Empty for the usual ${e}; at most ${t}.`,resendAct:`Send again`,resent:e=>`A new letter goes to ${e}.`,resentByHand:e=>`The invitation for ${e} is renewed. Copy its new link: the earlier one stopped working.`,resentAwaits:e=>`The new letter to ${e} awaits approval.`,revokeTitle:e=>`Revoke the invitation for ${e}?`,revokeLead:`Its link stops working at once. You can invite the address anew later.`,revokeAct:`Revoke the invitation`,selected:e=>`${e} selected`,bulk:`What to do with the selected invitations`,resendAll:`Send again`,revokeAll:`Revoke`,clearSelection:`Clear the selection`,resendManyTitle:(e,t)=>e===1?`Send 1 invitation again?`:`Send ${t} invitations again?`,resendManyLead:`Each gets a new letter with a new link, and the earlier link stops working. Expired ones are valid again.`,revokeManyTitle:(e,t)=>e===1?`Revoke 1 invitation?`:`Revoke ${t} invitations?`,revokeManyLead:`Their links stop working at once.`,closedOnes:(e,t)=>e===1?`1 of them is closed, where this cannot be done; it stays as it is.`:`${t} of them are closed, where this cannot be done; they stay as they are.`,resendManyAct:e=>`Send ${e} again`,revokeManyAct:e=>`Revoke ${e}`,running:(e,t)=>`${e} of ${t} done`,stop:`Stop here`,resentMany:(e,t)=>e===1?`1 invitation was sent again.`:`${t} invitations were sent again.`,revokedMany:(e,t)=>e===1?`1 invitation was revoked.`:`${t} invitations were revoked.`,refusedMany:(e,t)=>e===1?`1 was refused:`:`${t} were refused:`,untouched:(e,t)=>e===1?`1 was not tried any more.`:`${t} were not tried any more.`,done:`Done`,refusals:{ALREADY_ACCEPTED:`The person has accepted it and is in.`,ALREADY_DECIDED:`It was declined, or its approval was refused. Invite the address anew if you want to.`,REVOKED:`It is revoked already. Invite the address anew if you want to.`,EXPIRED:`It has expired. You can send it again.`},refusedFor:(e,t)=>`${e}: ${t}`},de:{title:`Einladungen`,lead:`Alle, die eingeladen wurden, und was daraus wurde.`,invite:`Leute einladen`,export:`Als CSV exportieren`,inviteFirst:`Die Ersten einladen`,none:`Noch ist niemand eingeladen`,noneLead:`Laden Sie jemanden per E-Mail ein: Wer den Brief öffnet, nennt Namen und Passwort und ist sofort Mitglied.`,noneFits:`Keine Einladung passt`,noneFitsLead:`Hier ist nichts, wie Sie es suchen. Suchen Sie weniger genau, oder zeigen Sie wieder alle.`,showAll:`Alle zeigen`,filters:`Suchen und filtern`,search:`Nach Adresse suchen`,clearSearch:`Suche leeren`,filter:{state:`Stand`,delivery:`Brief`,role:`Rolle`},filtered:(e,t)=>`${e}: ${t}`,noFilter:e=>`${e}: alle`,order:`Reihenfolge`,orders:{newest:`Neueste zuerst`,oldest:`Älteste zuerst`,expiring:`Bald ablaufende zuerst`,lasting:`Spät ablaufende zuerst`,address:`Adresse A bis Z`,addressBackwards:`Adresse Z bis A`},email:`Adresse`,role:`Rolle und Abteilung`,state:`Stand`,delivery:`Brief`,invited:`Eingeladen`,expires:`Läuft ab`,actions:`Aktionen`,actionsFor:e=>`Aktionen für ${e}`,by:e=>`von ${e}`,automatic:`automatisch`,decide:`zu entscheiden`,details:`Einzelheiten zeigen`,resend:`Erneut senden…`,copyLink:`Persönlichen Link kopieren`,revoke:`Zurückziehen…`,linkCopied:e=>`Der Link für ${e} ist kopiert. Wer ihn hat, kann als diese Person hereinkommen.`,linkTitle:e=>`Der persönliche Link für ${e}`,linkLead:`Ihr Browser lässt diese Seite nicht selbst kopieren. Markieren und kopieren Sie den Link.`,noLink:e=>`Für ${e} gibt es keinen Link: Die Einladung ist nicht offen.`,notAsked:`Der Link ließ sich nicht holen. Bitte versuchen Sie es noch einmal.`,resendTitle:e=>`Die Einladung an ${e} erneut senden?`,resendLead:`Ein neuer Brief mit einem neuen Link geht hinaus. Der Link im früheren Brief funktioniert dann nicht mehr.`,resendByHandLead:`Sie bekommt einen neuen Link, den Sie übergeben; der frühere funktioniert dann nicht mehr. Ein Brief geht nicht hinaus.`,days:`Wie viele Tage gültig?`,daysHint:(e,t)=>`Leer für die üblichen ${e}; höchstens ${t}.`,resendAct:`Erneut senden`,resent:e=>`Ein neuer Brief geht an ${e}.`,resentByHand:e=>`Die Einladung für ${e} ist erneuert. Kopieren Sie den neuen Link: Der frühere funktioniert nicht mehr.`,resentAwaits:e=>`Der neue Brief an ${e} wartet auf Freigabe.`,revokeTitle:e=>`Die Einladung für ${e} zurückziehen?`,revokeLead:`Ihr Link funktioniert sofort nicht mehr. Sie können die Adresse später neu einladen.`,revokeAct:`Einladung zurückziehen`,selected:e=>`${e} ausgewählt`,bulk:`Was mit den ausgewählten Einladungen geschehen soll`,resendAll:`Erneut senden`,revokeAll:`Zurückziehen`,clearSelection:`Auswahl aufheben`,resendManyTitle:(e,t)=>e===1?`1 Einladung erneut senden?`:`${t} Einladungen erneut senden?`,resendManyLead:`Jede bekommt einen neuen Brief mit neuem Link; der frühere funktioniert nicht mehr. Abgelaufene gelten wieder.`,revokeManyTitle:(e,t)=>e===1?`1 Einladung zurückziehen?`:`${t} Einladungen zurückziehen?`,revokeManyLead:`Ihre Links funktionieren sofort nicht mehr.`,closedOnes:(e,t)=>e===1?`Bei 1 davon geht das nicht, weil sie abgeschlossen ist; sie bleibt, wie sie ist.`:`Bei ${t} davon geht das nicht, weil sie abgeschlossen sind; sie bleiben, wie sie sind.`,resendManyAct:e=>`${e} erneut senden`,revokeManyAct:e=>`${e} zurückziehen`,running:(e,t)=>`${e} von ${t} erledigt`,stop:`Hier anhalten`,resentMany:(e,t)=>e===1?`1 Einladung wurde erneut gesendet.`:`${t} Einladungen wurden erneut gesendet.`,revokedMany:(e,t)=>e===1?`1 Einladung wurde zurückgezogen.`:`${t} Einladungen wurden zurückgezogen.`,refusedMany:(e,t)=>e===1?`1 wurde verweigert:`:`${t} wurden verweigert:`,untouched:(e,t)=>e===1?`1 wurde nicht mehr versucht.`:`${t} wurden nicht mehr versucht.`,done:`Fertig`,refusals:{ALREADY_ACCEPTED:`Die Person hat sie angenommen und ist Mitglied.`,ALREADY_DECIDED:`Sie wurde abgelehnt oder nicht freigegeben. Laden Sie die Adresse neu ein, wenn Sie möchten.`,REVOKED:`Sie ist schon zurückgezogen. Laden Sie die Adresse neu ein, wenn Sie möchten.`,EXPIRED:`Sie ist abgelaufen. Sie können sie erneut senden.`},refusedFor:(e,t)=>`${e}: ${t}`}},yn=({state:e,erasedAt:t})=>!t&&(e===`PENDING`||e===`EXPIRED`||e===`AWAITING_APPROVAL`),bn=({state:e})=>e===`PENDING`||e===`AWAITING_APPROVAL`;function xn(){let[e]=k(_n);return({id:t},n)=>e({input:{invitationId:t,expiresInDays:n}})}function Sn(){let[e]=k(vn);return({id:t},n)=>e({input:{invitationId:t,reason:n}})}function Cn(){let e=Ae(),t=s(q).refusals;return n=>(n.code&&t[n.code])??e(n)}function wn(){let e=M(dn),t=je(),n=s(q),[r,i]=(0,U.useState)(null);async function a({id:r,email:a}){let o=await e({id:r});if(!o)return t.failed(n.notAsked);let s=o.node?.__typename===`Invitation`?o.node.url:null;if(!s)return t.failed(n.noLink(a));try{await navigator.clipboard.writeText(s),t.done(n.linkCopied(a))}catch{i({email:a,url:s})}}return{copy:a,shown:r,hide:()=>i(null)}}var J={search:`_search_4wdh9_1`,department:`_department_4wdh9_5`,filters:`_filters_4wdh9_15`,address:`_address_4wdh9_20`,small:`_small_4wdh9_31`,problem:`_problem_4wdh9_37`,bulk:`_bulk_4wdh9_46`,refused:`_refused_4wdh9_64`};function Tn({act:e,count:t,done:n,refused:r,close:i}){let a=s(q),{number:o}=p(),c=Cn(),l=t-n-r.length;return(0,H.jsxs)(d,{children:[(0,H.jsxs)(`div`,{role:`status`,children:[(0,H.jsx)(D,{children:(e===`resend`?a.resentMany:a.revokedMany)(n,o(n))}),l>0&&(0,H.jsx)(D,{children:a.untouched(l,o(l))}),r.length>0&&(0,H.jsx)(D,{children:a.refusedMany(r.length,o(r.length))})]}),r.length>0&&(0,H.jsx)(`ul`,{className:J.refused,tabIndex:0,"aria-label":a.refusedMany(r.length,o(r.length)),children:r.map(({row:e,problems:t})=>(0,H.jsxs)(`li`,{children:[(0,H.jsx)(`strong`,{children:e.email}),t.map(c).join(` `)]},e.id))}),(0,H.jsx)(j,{justify:`flex-end`,children:(0,H.jsx)(m,{onClick:i,"data-autofocus":!0,children:a.done})})]})}function En({value:e,choose:t,error:n}){let{id:r}=R().organization,{data:i}=O(fn,{organizationId:r}),a=s(q),o=i?.organization?.policy,c=o?.defaultInvitationDays??30,l=o?.longestInvitationDays??30;return(0,H.jsx)(Fe,{label:a.days,description:a.daysHint(c,l),placeholder:String(c),min:1,max:l,allowDecimal:!1,allowNegative:!1,value:e,onChange:e=>t(e===``?``:Number(e)),error:n})}var Dn=4;async function On(e,t,n,r){let i=e.values();await Promise.all(Array.from({length:Dn},async()=>{for(let e of i){if(r.aborted)return;n(e,await t(e))}}))}function kn({act:e,rows:t,end:n}){let r=s(q),{number:i}=p(),[a,o]=(0,U.useState)(``),[c,l]=(0,U.useState)(``),{phase:u,done:f,refused:h,start:g,stop:_}=An(e,t,a||null,c.trim()||null),v=t.length,y=e===`resend`?r.resendManyTitle:r.revokeManyTitle;return(0,H.jsxs)(Ce,{title:y(v,i(v)),close:()=>n(u!==`asking`),children:[u===`asking`&&(0,H.jsx)(jn,{act:e,rows:t,start:g,cancel:()=>n(!1),children:e===`resend`?(0,H.jsx)(En,{value:a,choose:o}):(0,H.jsx)(Mn,{value:c,write:l})}),u===`running`&&(0,H.jsxs)(d,{children:[(0,H.jsx)(D,{role:`status`,children:r.running(i(f+h.length),i(v))}),(0,H.jsx)(_e,{value:100*(f+h.length)/v,"aria-label":y(v,i(v)),transitionDuration:200}),(0,H.jsx)(j,{justify:`flex-end`,children:(0,H.jsx)(m,{variant:`default`,onClick:_,children:r.stop})})]}),u===`over`&&(0,H.jsx)(Tn,{act:e,count:v,done:f,refused:h,close:()=>n(!0)})]})}function An(e,t,n,r){let i=xn(),a=Sn(),[o,s]=(0,U.useState)(`asking`),[c,l]=(0,U.useState)(0),[u,d]=(0,U.useState)([]),f=(0,U.useRef)(new AbortController);(0,U.useEffect)(()=>(f.current=new AbortController,()=>f.current.abort()),[]);async function p(){s(`running`),await On(t,async t=>{let{problems:o}=await(e===`resend`?i(t,n):a(t,r));return o},(e,t)=>t.length>0?d(n=>[...n,{row:e,problems:t}]):l(e=>e+1),f.current.signal),s(`over`)}return{phase:o,done:c,refused:u,start:()=>void p(),stop:()=>f.current.abort()}}function jn({act:e,rows:t,start:n,cancel:r,children:i}){let a=s(q),o=s(N),{number:c}=p(),l=t.filter(t=>!(e===`resend`?yn(t):bn(t))).length,u=c(t.length);return(0,H.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),n()},children:(0,H.jsxs)(d,{children:[(0,H.jsx)(D,{children:e===`resend`?a.resendManyLead:a.revokeManyLead}),l>0&&(0,H.jsx)(D,{children:a.closedOnes(l,c(l))}),i,(0,H.jsxs)(j,{justify:`flex-end`,children:[(0,H.jsx)(m,{variant:`default`,onClick:r,children:o.cancel}),(0,H.jsx)(m,{type:`submit`,...e===`revoke`&&{color:`red`},children:e===`resend`?a.resendManyAct(u):a.revokeManyAct(u)})]})]})})}function Mn({value:e,write:t}){let n=s(N);return(0,H.jsx)(Te,{label:n.reason,description:n.reasonHint,value:e,onChange:e=>t(e.currentTarget.value),autosize:!0,maxRows:6,"data-autofocus":!0})}function Nn({rows:e,clear:t}){let n=s(q),{number:r}=p(),[i,a]=(0,U.useState)(null),[o,c]=(0,U.useState)([]),l=t=>{c(e),a(t)};return(0,H.jsxs)(H.Fragment,{children:[e.length>0&&(0,H.jsxs)(`section`,{className:J.bulk,"aria-label":n.bulk,children:[(0,H.jsx)(D,{fw:600,size:`sm`,role:`status`,children:n.selected(r(e.length))}),(0,H.jsx)(m,{size:`sm`,variant:`light`,onClick:()=>l(`resend`),children:n.resendAll}),(0,H.jsx)(m,{size:`sm`,variant:`light`,color:`red`,onClick:()=>l(`revoke`),children:n.revokeAll}),(0,H.jsx)(he,{"aria-label":n.clearSelection,onClick:t})]}),i&&(0,H.jsx)(kn,{act:i,rows:o,end:e=>{a(null),e&&t()}})]})}function Pn(e,{details:t,openMenu:n}){return[{title:e.email,cell:e=>(0,H.jsx)(E,{className:J.address,href:t(e),children:e.email})},{title:e.state,cell:({state:e})=>(0,H.jsx)(ze,{state:e})},{title:e.delivery,cell:e=>(0,H.jsx)(Fn,{of:e})},{title:e.expires,cell:e=>(0,H.jsx)(In,{of:e})},{title:e.role,cell:e=>(0,H.jsx)(Ln,{of:e})},{title:e.invited,cell:e=>(0,H.jsx)(Rn,{of:e}),wide:!0},{title:e.actions,bare:!0,cell:t=>(0,H.jsx)(an,{label:e.actionsFor(t.email),open:e=>n(t,e)})}]}function Fn({of:{state:e,delivery:t,deliveryProblem:n}}){return e===`AWAITING_APPROVAL`||e===`REJECTED`?null:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Be,{delivery:t}),n&&(0,H.jsx)(`span`,{className:J.problem,children:n})]})}function In({of:{state:e,expiresAt:t}}){let n=s(q);return e===`PENDING`?(0,H.jsx)(Ve,{to:t}):e===`AWAITING_APPROVAL`?(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Ve,{to:t}),` `,(0,H.jsx)(`span`,{className:J.small,children:n.decide})]}):null}function Ln({of:e}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Re,{of:e}),e.department&&(0,H.jsx)(`span`,{className:J.small,children:e.department})]})}function Rn({of:{createdAt:e,inviter:t,approval:n}}){let r=s(q),i=t??n?.requester;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(z,{time:e}),(0,H.jsx)(`span`,{className:J.small,children:i?r.by(i.name):r.automatic})]})}function zn(){let{id:e}=R().organization,{data:t}=O(ln,{organizationId:e}),n=s(q),r=t?.exportInvitations;return(0,H.jsx)(m,{component:`a`,href:r??void 0,download:!0,variant:`default`,leftSection:(0,H.jsx)(Ue,{size:16,"aria-hidden":!0}),children:n.export})}function Bn({name:e,terms:t,called:n,chosen:r,choose:i}){let a=s(q),{list:o}=p(),c=e=>i(t.filter(t=>t===e!==r.includes(t)));return(0,H.jsxs)(I,{closeOnItemClick:!1,...nn,position:`bottom-start`,children:[(0,H.jsx)(I.Target,{children:(0,H.jsx)(m,{variant:r.length>0?`light`:`default`,fw:r.length>0?600:400,rightSection:(0,H.jsx)(Ze,{size:16,"aria-hidden":!0}),children:r.length>0?a.filtered(e,o(r.map(e=>n[e]))):e})}),(0,H.jsxs)(I.Dropdown,{children:[t.map(e=>(0,H.jsx)(I.CheckboxItem,{checked:r.includes(e),onChange:()=>c(e),children:n[e]},e)),(0,H.jsx)(I.Divider,{}),(0,H.jsx)(I.Item,{disabled:r.length===0,onClick:()=>i([]),children:a.noFilter(e)})]})]})}var Vn={newest:{field:`CREATED_AT`,direction:`DESC`},oldest:{field:`CREATED_AT`,direction:`ASC`},expiring:{field:`EXPIRES_AT`,direction:`ASC`},lasting:{field:`EXPIRES_AT`,direction:`DESC`},address:{field:`EMAIL`,direction:`ASC`},addressBackwards:{field:`EMAIL`,direction:`DESC`}},Y={state:[`AWAITING_APPROVAL`,`PENDING`,`ACCEPTED`,`DECLINED`,`EXPIRED`,`REVOKED`,`REJECTED`],delivery:[`QUEUED`,`SENT`,`DEFERRED`,`FAILED`,`HANDED_OVER`],role:[`VIEWER`,`MEMBER`,`ADMIN`]},Hn={search:``,state:[],delivery:[],role:[],department:``,order:`newest`};function Un(e){let t=e.get(`order`);return{search:e.get(`search`)??``,state:Wn(e,`state`,Y.state),delivery:Wn(e,`delivery`,Y.delivery),role:Wn(e,`role`,Y.role),department:e.get(`department`)??``,order:Gn(t)?t:Hn.order}}function Wn(e,t,n){let r=e.getAll(t).flatMap(e=>e.split(`,`));return n.filter(e=>r.includes(e))}var Gn=e=>e!==null&&Object.hasOwn(Vn,e);function Kn(e){let t=new URLSearchParams;e.search&&t.set(`search`,e.search);for(let n of[`state`,`delivery`,`role`])for(let r of e[n])t.append(n,r);return e.department&&t.set(`department`,e.department),e.order!==Hn.order&&t.set(`order`,e.order),t}function qn({search:e,state:t,delivery:n,role:r,department:i}){let a={...e.trim()&&{search:e.trim()},...t.length>0&&{state:t},...n.length>0&&{delivery:n},...r.length>0&&{role:r},...i.trim()&&{department:i.trim()}};return Object.keys(a).length>0?a:null}function Jn(){let[e,t]=w(),n=Un(e);return{filters:n,key:Kn(n).toString(),setFilters:e=>t(t=>Kn({...Un(t),...e}),{replace:!0})}}var Yn=300;function Xn(e,t){let[n,r]=(0,U.useState)(e),[i,a]=(0,U.useState)(e);return e!==i&&(a(e),r(e)),(0,U.useEffect)(()=>{if(n===e)return;let r=setTimeout(()=>t(n),Yn);return()=>clearTimeout(r)}),[n,r]}function Zn({filters:e,change:t}){let n=s(q),r=s(oe),[i,a]=Xn(e.search,e=>t({search:e})),[o,c]=Xn(e.department,e=>t({department:e})),l=Object.keys(Vn).map(e=>({value:e,label:n.orders[e]}));return(0,H.jsxs)(j,{className:J.filters,role:`search`,"aria-label":n.filters,gap:`xs`,mb:`sm`,children:[(0,H.jsx)(Je,{className:J.search,type:`search`,"aria-label":n.search,placeholder:n.search,value:i,onChange:e=>a(e.currentTarget.value),leftSection:(0,H.jsx)($t,{size:16,"aria-hidden":!0}),rightSection:i&&(0,H.jsx)(he,{size:`sm`,"aria-label":n.clearSearch,onClick:()=>a(``)})}),(0,H.jsx)(Bn,{name:n.filter.state,terms:Y.state,called:r.invitation,chosen:e.state,choose:e=>t({state:e})}),(0,H.jsx)(Bn,{name:n.filter.delivery,terms:Y.delivery,called:r.delivery,chosen:e.delivery,choose:e=>t({delivery:e})}),(0,H.jsx)(Bn,{name:n.filter.role,terms:Y.role,called:r.role,chosen:e.role,choose:e=>t({role:e})}),(0,H.jsx)(`div`,{className:J.department,children:(0,H.jsx)(Ye,{bare:!0,value:o,choose:c})}),(0,H.jsx)(jt,{"aria-label":n.order,data:l,value:e.order,onChange:e=>t({order:e.currentTarget.value})}),qn(e)&&(0,H.jsx)(m,{variant:`subtle`,onClick:()=>t({...Hn,order:e.order}),children:n.showAll})]})}var Qn={en:{close:`Close the details`,actions:`What can be done`,resend:`Send again`,copyLink:`Copy the personal link`,revoke:`Revoke`,about:`The invitation`,state:`State`,role:`Role`,department:`Department`,nothing:`None`,inviter:`Invited by`,automatic:`A rule or the command line`,created:`Invited`,expires:`Expires`,expired:`Expired`,accepted:`Accepted`,declined:`Declined`,revoked:`Revoked`,erased:`Erased`,erasedLead:`Address and message were erased, as the policy of the organization says.`,member:`Became`,message:`Personal message`,letter:`The letter`,delivery:`Where it is`,sent:`Taken over by a mail server`,attempts:`Attempts`,problem:`What the mail server said`,handedOver:`No letter was sent: the link is handed over by hand.`,approval:`Approval`,needed:(e,t)=>`${e} of ${t} given`,approvals:`Approved`,nobodyYet:`By nobody yet`,requester:`Asked for by`,rules:`Because of`,noRule:`a member asked for it`,decideBy:`To be decided by`,rejected:`Rejected`,toApprovals:`To the approvals`,history:`What happened`,by:e=>`by ${e}`,change:(e,t)=>`${e} → ${t}`},de:{close:`Einzelheiten schließen`,actions:`Was sich tun lässt`,resend:`Erneut senden`,copyLink:`Persönlichen Link kopieren`,revoke:`Zurückziehen`,about:`Die Einladung`,state:`Stand`,role:`Rolle`,department:`Abteilung`,nothing:`Keine`,inviter:`Eingeladen von`,automatic:`Eine Regel oder die Befehlszeile`,created:`Eingeladen`,expires:`Läuft ab`,expired:`Abgelaufen`,accepted:`Angenommen`,declined:`Abgelehnt`,revoked:`Zurückgezogen`,erased:`Gelöscht`,erasedLead:`Adresse und Nachricht wurden gelöscht, wie es die Regeln der Organisation vorsehen.`,member:`Daraus wurde`,message:`Persönliche Nachricht`,letter:`Der Brief`,delivery:`Wo er ist`,sent:`Von einem Mailserver übernommen`,attempts:`Versuche`,problem:`Was der Mailserver sagte`,handedOver:`Es ging kein Brief hinaus: Der Link wird von Hand übergeben.`,approval:`Freigabe`,needed:(e,t)=>`${e} von ${t} erteilt`,approvals:`Freigegeben`,nobodyYet:`Noch von niemandem`,requester:`Erbeten von`,rules:`Wegen`,noRule:`ein Mitglied hat darum gebeten`,decideBy:`Zu entscheiden bis`,rejected:`Nicht freigegeben`,toApprovals:`Zu den Freigaben`,history:`Was geschah`,by:e=>`von ${e}`,change:(e,t)=>`${e} → ${t}`}},X={head:`_head_1vkju_1`,facts:`_facts_1vkju_9`,link:`_link_1vkju_33`,message:`_message_1vkju_37`,problem:`_problem_1vkju_44`,soft:`_soft_1vkju_48`,timeline:`_timeline_1vkju_53`};function $n({title:e,children:t}){return(0,H.jsxs)(`section`,{children:[e&&(0,H.jsx)(ue,{order:4,size:`h5`,mb:6,children:e}),(0,H.jsx)(`dl`,{className:X.facts,children:t})]})}function Z({name:e,children:t}){return(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`dt`,{children:e}),(0,H.jsx)(`dd`,{children:t})]})}function er({of:{approval:e,state:t}}){let n=s(Qn),{list:r,number:i}=p(),{path:a}=R();if(!e)return null;let{needed:o,given:c,requester:l,rules:u,decideBy:d,rejectedAt:f}=e;return(0,H.jsxs)($n,{title:n.approval,children:[(0,H.jsxs)(Z,{name:n.approvals,children:[n.needed(i(c.length),i(o)),c.length===0&&(0,H.jsx)(`div`,{children:n.nobodyYet}),c.map(({approver:e,at:t})=>(0,H.jsxs)(`div`,{children:[e.name,`, `,(0,H.jsx)(z,{time:t})]},e.id))]}),(0,H.jsx)(Z,{name:n.rules,children:u.length>0?r(u):n.noRule}),l&&(0,H.jsx)(Z,{name:n.requester,children:`${l.name} (${l.email})`}),t===`AWAITING_APPROVAL`&&d&&(0,H.jsxs)(Z,{name:n.decideBy,children:[(0,H.jsx)(He,{time:d}),` `,(0,H.jsx)(rt,{component:E,href:a(`approvals`),underline:`always`,children:n.toApprovals})]}),f&&(0,H.jsx)(Z,{name:n.rejected,children:(0,H.jsx)(z,{time:f})})]})}function tr({of:e}){let t=s(Qn),{number:n}=p();return e.state===`AWAITING_APPROVAL`||e.state===`REJECTED`?null:(0,H.jsxs)($n,{title:t.letter,children:[(0,H.jsxs)(Z,{name:t.delivery,children:[(0,H.jsx)(Be,{delivery:e.delivery}),e.delivery===`HANDED_OVER`&&(0,H.jsx)(`div`,{children:t.handedOver})]}),e.deliveryProblem&&(0,H.jsx)(Z,{name:t.problem,children:(0,H.jsx)(`span`,{className:X.problem,children:e.deliveryProblem})}),e.deliveryAttempts>1&&(0,H.jsx)(Z,{name:t.attempts,children:n(e.deliveryAttempts)}),e.sentAt&&(0,H.jsx)(Z,{name:t.sent,children:(0,H.jsx)(z,{time:e.sentAt})})]})}function nr({events:e}){let t=s(Qn),{event:n}=s(oe);return(0,H.jsxs)(`section`,{children:[(0,H.jsx)(ue,{order:4,size:`h5`,mb:`xs`,children:t.history}),(0,H.jsx)(`ol`,{className:X.timeline,children:e.map(({id:e,kind:r,summary:i,actor:a,occurredAt:o,before:s,after:c,reason:l})=>(0,H.jsxs)(`li`,{children:[(0,H.jsx)(`strong`,{children:n[r]??i}),s&&c&&(0,H.jsx)(`div`,{children:t.change(s,c)}),(0,H.jsxs)(`div`,{className:X.soft,children:[(0,H.jsx)(z,{time:o}),` `,t.by(a.displayName)]}),l&&(0,H.jsx)(`blockquote`,{className:X.message,children:l})]},e))})]})}function rr({of:e,acts:t}){let n=te(e.id);return(0,H.jsxs)(d,{gap:`lg`,children:[(0,H.jsxs)(`div`,{ref:n,"data-mark":!0,className:X.head,children:[(0,H.jsx)(ue,{order:3,size:`h3`,children:e.email}),(0,H.jsx)(ze,{state:e.state})]}),(0,H.jsx)(ir,{of:e,acts:t}),(0,H.jsx)(ar,{of:e}),(0,H.jsx)(er,{of:e}),(0,H.jsx)(tr,{of:e}),(0,H.jsx)(nr,{events:e.events?.nodes??[]})]})}function ir({of:e,acts:t}){let n=s(Qn);return!yn(e)&&!bn(e)?null:(0,H.jsxs)(j,{gap:`xs`,role:`group`,"aria-label":n.actions,children:[yn(e)&&(0,H.jsx)(m,{leftSection:(0,H.jsx)(Qt,{size:16,"aria-hidden":!0}),onClick:()=>t.resend(e),children:n.resend}),e.state===`PENDING`&&(0,H.jsx)(m,{variant:`default`,leftSection:(0,H.jsx)(nt,{size:16,"aria-hidden":!0}),onClick:()=>t.copy(e),children:n.copyLink}),bn(e)&&(0,H.jsx)(m,{variant:`light`,color:`red`,leftSection:(0,H.jsx)(en,{size:16,"aria-hidden":!0}),onClick:()=>t.revoke(e),children:n.revoke})]})}function ar({of:e}){let t=s(Qn),{path:n}=R();return(0,H.jsxs)($n,{children:[(0,H.jsx)(Z,{name:t.role,children:(0,H.jsx)(Re,{of:e})}),(0,H.jsx)(Z,{name:t.department,children:e.department??t.nothing}),!e.approval?.requester&&(0,H.jsx)(Z,{name:t.inviter,children:e.inviter?`${e.inviter.name} (${e.inviter.email})`:t.automatic}),(0,H.jsx)(Z,{name:t.created,children:(0,H.jsx)(z,{time:e.createdAt})}),e.state===`PENDING`&&(0,H.jsx)(Z,{name:t.expires,children:(0,H.jsx)(Ve,{to:e.expiresAt})}),e.state===`EXPIRED`&&(0,H.jsx)(Z,{name:t.expired,children:(0,H.jsx)(z,{time:e.expiresAt})}),e.acceptedAt&&(0,H.jsx)(Z,{name:t.accepted,children:(0,H.jsx)(z,{time:e.acceptedAt})}),e.member&&(0,H.jsx)(Z,{name:t.member,children:(0,H.jsx)(E,{className:X.link,href:n(`members/${e.member.id}`),children:e.member.user.name})}),e.declinedAt&&(0,H.jsx)(Z,{name:t.declined,children:(0,H.jsx)(z,{time:e.declinedAt})}),e.revokedAt&&(0,H.jsx)(Z,{name:t.revoked,children:(0,H.jsx)(z,{time:e.revokedAt})}),e.erasedAt&&(0,H.jsxs)(Z,{name:t.erased,children:[(0,H.jsx)(z,{time:e.erasedAt}),` `,t.erasedLead]}),e.message&&(0,H.jsx)(Z,{name:t.message,children:(0,H.jsx)(`blockquote`,{className:X.message,children:e.message})})]})}function or({id:e,acts:t,close:n}){let r=s(Qn),[i,a]=(0,U.useState)(e);(0,U.useEffect)(()=>{e&&a(e)},[e]);let o=e??i;return(0,H.jsx)(W,{opened:e!==void 0,onClose:n,position:`right`,size:`lg`,closeButtonProps:{"aria-label":r.close},title:r.about,attributes:{header:{role:`presentation`}},children:o&&(0,H.jsx)(sr,{id:o,acts:t},o)})}function sr({id:e,acts:t}){let{organization:n}=R(),{data:r,error:i,again:a}=O(un,{id:e});if(ee(t=>{t.invitation?.id===e&&a()}),i)return(0,H.jsx)(fe,{error:i,again:a});if(!r)return(0,H.jsx)(le,{});let{node:o}=r;return o?.__typename!==`Invitation`||o.organization.id!==n.id?(0,H.jsx)(se,{}):(0,H.jsx)(rr,{of:o,acts:t})}function cr(e){let t=new Map,n=new Map,r=new Set;for(let i of ur(e)){let e=i.toLowerCase();pr(i)?t.has(e)?n.set(e,i):t.set(e,i):r.add(i)}return{valid:[...t.values()],duplicates:[...n.values()],malformed:[...r]}}function lr(e,t){let n=new Set(t);return ur(e).filter(e=>!n.has(e)).join(`
`)}function ur(e){let t=[],n=[];for(let[r]of e.matchAll(dr))r.startsWith(`<`)&&r.endsWith(`>`)?(t.push(...r.slice(1,-1).split(/\s+/u)),n=[]):/^[,;\n]/u.test(r)||r.includes(`@`)?(t.push(...n,...r.split(/[\s,;]+/u)),n=[]):n.push(r);return[...t,...n].map(fr).filter(e=>e!==``)}var dr=/"[^"\n]*"|<[^<>\n]*>|[,;\n]|[^\s,;"<>]+/gu,fr=e=>e.replace(/^["'(]+|[)"'.]+$/gu,``).replace(/^mailto:/iu,``);function pr(e){return/^[^\s@<>()[\]\\"]+@(?!-)[^\s@<>()[\]\\"_.]+(?:\.[^\s@<>()[\]\\"_.]+)+$/u.test(e)&&e.length<=254}var mr={addresses:``,role:{role:`MEMBER`},department:``,message:``,days:``,letter:!0},hr=1e3,gr=e=>[...e].length;function _r({role:e,department:t,message:n}){return{...e,department:t.trim()||null,message:n.trim()||null}}var Q={halves:`_halves_r9w1d_1`,actions:`_actions_r9w1d_12`,preview:`_preview_r9w1d_21`,found:`_found_r9w1d_32`,malformed:`_malformed_r9w1d_36`,refused:`_refused_r9w1d_37`,pieces:`_pieces_r9w1d_59`,granted:`_granted_r9w1d_75`,soft:`_soft_r9w1d_96`,results:`_results_r9w1d_100`},$={en:{title:`Invite people`,addresses:`E-mail addresses`,addressesHint:`One or many. Paste them as you have them: from a letter, a spreadsheet or a list, with names or without.`,addressesExample:`ann@example.com, Bo Lind <bo@example.com>`,noneYet:`Nobody yet`,found:(e,t)=>e===1?`1 person will be invited`:`${t} people will be invited`,duplicates:e=>`Written more than once, invited once: ${e}`,malformed:e=>e===1?`This is no address, and is left out:`:`These are no addresses, and are left out:`,drop:`Remove`,dropOf:e=>e===1?`what is no address`:`all that are no addresses`,tooMany:e=>`At most ${e} at once. For more there is the import of a spreadsheet.`,toImport:`Go to the import`,message:`Personal message`,messageHint:`Optional. It stands in the letter.`,count:(e,t)=>`${e} of ${t} characters`,sendLetter:`Send the invitation by e-mail`,sendLetterHint:`Without a letter you get a personal link to hand over yourself.`,manyDays:e=>`All get a letter, and their invitations are valid for ${e}.`,send:(e,t)=>e===1?`Invite 1 person`:`Invite ${t} people`,sendNobody:`Invite`,preview:`Preview`,access:`What they may do`,letter:`The letter`,accessLead:`As things stand, whoever accepts may:`,mayNothing:`This role permits nothing by itself.`,mayNot:`May not`,spaces:`Joins these team spaces at once`,subject:`Subject`,letterFrame:`The letter as it will look`,noLetter:`No letter is sent. You get a personal link to hand over.`,noPreview:`There is no preview of this: check role, department, message and days.`,results:`What came of it`,invited:(e,t)=>e===1?`1 person is invited`:`${t} people are invited`,underway:`The letter is on its way`,awaits:`Awaits approval: the letter goes out after it`,byHand:`No letter: hand the link over yourself`,copyLinkOf:e=>`for ${e}`,copyLink:`Copy the link`,copyLinks:`Copy all links`,refused:(e,t)=>e===1?`1 person could not be invited:`:`${t} people could not be invited:`,refusedLead:`They are still in the field above. Change what is wrong, or remove them.`,dropRefused:`Remove them from the field`,more:`Invite more`,done:`Done`},de:{title:`Leute einladen`,addresses:`E-Mail-Adressen`,addressesHint:`Eine oder viele. Fügen Sie sie ein, wie Sie sie haben: aus einem Brief, einer Tabelle oder Liste, mit Namen oder ohne.`,addressesExample:`ann@example.com, Bo Lind <bo@example.com>`,noneYet:`Noch niemand`,found:(e,t)=>e===1?`1 Person wird eingeladen`:`${t} Personen werden eingeladen`,duplicates:e=>`Mehrfach geschrieben, einmal eingeladen: ${e}`,malformed:e=>e===1?`Das ist keine Adresse und wird ausgelassen:`:`Das sind keine Adressen; sie werden ausgelassen:`,drop:`Entfernen`,dropOf:e=>e===1?`was keine Adresse ist`:`alles, was keine Adresse ist`,tooMany:e=>`Höchstens ${e} auf einmal. Für mehr gibt es den Import einer Tabelle.`,toImport:`Zum Import`,message:`Persönliche Nachricht`,messageHint:`Freiwillig. Sie steht im Brief.`,count:(e,t)=>`${e} von ${t} Zeichen`,sendLetter:`Die Einladung per E-Mail senden`,sendLetterHint:`Ohne Brief bekommen Sie einen persönlichen Link, den Sie selbst übergeben.`,manyDays:e=>`Alle bekommen einen Brief, und ihre Einladungen gelten ${e}.`,send:(e,t)=>e===1?`1 Person einladen`:`${t} Personen einladen`,sendNobody:`Einladen`,preview:`Vorschau`,access:`Was sie dürfen`,letter:`Der Brief`,accessLead:`Nach heutigem Stand darf, wer annimmt:`,mayNothing:`Diese Rolle allein erlaubt nichts.`,mayNot:`Darf nicht`,spaces:`Kommt sofort in diese Teamräume`,subject:`Betreff`,letterFrame:`Der Brief, wie er aussehen wird`,noLetter:`Es geht kein Brief hinaus. Sie bekommen einen persönlichen Link zum Übergeben.`,noPreview:`Hiervon gibt es keine Vorschau: Prüfen Sie Rolle, Abteilung, Nachricht und Tage.`,results:`Was daraus wurde`,invited:(e,t)=>e===1?`1 Person ist eingeladen`:`${t} Personen sind eingeladen`,underway:`Der Brief ist unterwegs`,awaits:`Wartet auf Freigabe: Danach geht der Brief hinaus`,byHand:`Kein Brief: Übergeben Sie den Link selbst`,copyLinkOf:e=>`für ${e}`,copyLink:`Link kopieren`,copyLinks:`Alle Links kopieren`,refused:(e,t)=>e===1?`1 Person konnte nicht eingeladen werden:`:`${t} Personen konnten nicht eingeladen werden:`,refusedLead:`Sie stehen noch im Feld oben. Ändern Sie, was nicht stimmt, oder entfernen Sie sie.`,dropRefused:`Aus dem Feld entfernen`,more:`Weitere einladen`,done:`Fertig`}};function vr({text:e,write:t,addresses:n,refused:r}){let i=s($),{number:a}=p(),{valid:o}=n;return(0,H.jsxs)(`div`,{children:[(0,H.jsx)(Te,{label:i.addresses,description:i.addressesHint,placeholder:i.addressesExample,value:e,onChange:e=>t(e.currentTarget.value),autosize:!0,minRows:3,maxRows:8,spellCheck:!1,autoCapitalize:`none`,"data-autofocus":!0}),(0,H.jsx)(`div`,{className:Q.found,role:`status`,children:(0,H.jsx)(D,{size:`sm`,fw:600,children:o.length>0?i.found(o.length,a(o.length)):i.noneYet})}),(0,H.jsx)(br,{text:e,write:t,addresses:n}),(0,H.jsx)(xr,{of:yr(r,o),drop:n=>t(lr(e,n))})]})}function yr(e,t){return e.filter(({email:e})=>t.includes(e))}function br({text:e,write:t,addresses:n}){let r=s($),{list:i,number:a}=p(),{path:o}=R(),{valid:c,duplicates:l,malformed:u}=n;return(0,H.jsxs)(H.Fragment,{children:[c.length>500&&(0,H.jsxs)(D,{size:`sm`,c:`var(--bad)`,role:`alert`,children:[r.tooMany(a(500)),` `,(0,H.jsx)(rt,{component:E,href:o(`import`),underline:`always`,children:r.toImport})]}),l.length>0&&(0,H.jsx)(D,{size:`sm`,c:`dimmed`,children:r.duplicates(i(l))}),u.length>0&&(0,H.jsxs)(`div`,{className:Q.malformed,children:[(0,H.jsx)(D,{size:`sm`,children:r.malformed(u.length)}),(0,H.jsx)(`ul`,{className:Q.pieces,children:u.map(e=>(0,H.jsx)(`li`,{children:e},e))}),(0,H.jsxs)(m,{size:`xs`,variant:`default`,onClick:()=>t(lr(e,u)),children:[r.drop,(0,H.jsxs)(`span`,{className:`unseen`,children:[` `,r.dropOf(u.length)]})]})]})]})}function xr({of:e,drop:t}){let n=s($),{number:r}=p(),i=Ae();return e.length===0?null:(0,H.jsxs)(`div`,{className:Q.refused,role:`alert`,children:[(0,H.jsx)(D,{size:`sm`,fw:600,children:n.refused(e.length,r(e.length))}),(0,H.jsx)(`ul`,{children:e.map(({email:e,problems:t})=>(0,H.jsxs)(`li`,{children:[(0,H.jsx)(`strong`,{children:e}),` `,t.map(i).join(` `)]},e))}),(0,H.jsx)(D,{size:`sm`,mb:6,children:n.refusedLead}),(0,H.jsx)(m,{size:`xs`,variant:`default`,onClick:()=>t(e.map(({email:e})=>e)),children:n.dropRefused})]})}function Sr({draft:e,change:t,addresses:n,refused:r,problems:i}){let a=s($),o=Ae(),c=e=>{let t=A(i,e);return t&&o(t)};return(0,H.jsxs)(d,{children:[(0,H.jsx)(vr,{text:e.addresses,write:e=>t({addresses:e}),addresses:n,refused:r}),(0,H.jsxs)(j,{grow:!0,align:`flex-start`,children:[(0,H.jsx)(Xe,{value:e.role,choose:e=>t({role:e}),error:c(`role`)??c(`customRoleId`)}),(0,H.jsx)(Ye,{value:e.department,choose:e=>t({department:e}),error:c(`department`)})]}),(0,H.jsx)(Cr,{message:e.message,write:e=>t({message:e}),error:c(`message`)}),n.valid.length>1?(0,H.jsx)(wr,{}):(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(En,{value:e.days,choose:e=>t({days:e}),error:c(`expiresInDays`)}),(0,H.jsx)(Rt,{label:a.sendLetter,description:a.sendLetterHint,checked:e.letter,onChange:e=>t({letter:e.currentTarget.checked})})]})]})}function Cr(e){let t=s($),{number:n}=p(),r=gr(e.message.trim()),i=t.count(n(r),n(hr));return(0,H.jsx)(Te,{label:t.message,description:(0,H.jsxs)(H.Fragment,{children:[t.messageHint,` `,r>0&&i]}),value:e.message,onChange:t=>e.write(t.currentTarget.value),error:e.error??(r>1e3?i:void 0),autosize:!0,minRows:3,maxRows:10})}function wr(){let e=s($),{duration:t}=p(),{data:n}=O(fn,{organizationId:R().organization.id}),r=n?.organization?.policy?.defaultInvitationDays;return(0,H.jsx)(D,{size:`sm`,c:`dimmed`,children:r!==void 0&&e.manyDays(t(r*86400))})}function Tr({of:{permissions:e,spaces:t}}){let n=s($),{list:r}=p(),i=s(oe).permission,a=Object.entries(i).filter(([t])=>!e.some(e=>e===t));return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(D,{size:`sm`,mb:6,children:e.length>0?n.accessLead:n.mayNothing}),(0,H.jsx)(`ul`,{className:Q.granted,children:e.map(e=>(0,H.jsxs)(`li`,{children:[(0,H.jsx)(st,{size:16,"aria-hidden":!0}),` `,i[e]]},e))}),t.length>0&&(0,H.jsxs)(D,{size:`sm`,mt:`sm`,children:[(0,H.jsxs)(`span`,{className:Q.soft,children:[n.spaces,`: `]}),r(t)]}),a.length>0&&(0,H.jsxs)(D,{size:`sm`,mt:`sm`,c:`dimmed`,children:[n.mayNot,`: `,r(a.map(([,e])=>e))]})]})}var Er=400;function Dr({draft:e,letter:t}){let n=s($),[r]=Ke(e,Er);return(0,H.jsx)(`section`,{className:Q.preview,"aria-label":n.preview,children:(0,H.jsxs)(G,{defaultValue:`access`,keepMounted:!1,children:[(0,H.jsxs)(G.List,{grow:!0,children:[(0,H.jsx)(G.Tab,{value:`access`,children:n.access}),(0,H.jsx)(G.Tab,{value:`letter`,children:n.letter})]}),(0,H.jsx)(G.Panel,{value:`access`,pt:`sm`,children:(0,H.jsx)(Or,{draft:r})}),(0,H.jsx)(G.Panel,{value:`letter`,pt:`sm`,children:t?(0,H.jsx)(kr,{draft:r}):(0,H.jsx)(D,{c:`dimmed`,children:n.noLetter})})]})})}function Or({draft:e}){let t=s($),{id:n}=R().organization,{role:r,customRoleId:i,department:a}=_r(e),{data:o,error:c}=O(pn,{input:{organizationId:n,role:r,customRoleId:i,department:a}});return c||o?.previewAccess===null?(0,H.jsx)(D,{c:`dimmed`,children:t.noPreview}):o?.previewAccess?(0,H.jsx)(Tr,{of:o.previewAccess}):(0,H.jsx)(le,{lines:5})}function kr({draft:e}){let t=s($),{id:n}=R().organization,{role:r=`MEMBER`,customRoleId:i,department:a,message:o}=_r(e),{data:c,error:l}=O(mn,{organizationId:n,role:r,customRoleId:i,department:a,message:o,expiresInDays:e.days||null}),u=c?.organization?.invitationLetterPreview;return l||u===null?(0,H.jsx)(D,{c:`dimmed`,children:t.noPreview}):u?(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(D,{size:`sm`,mb:`xs`,children:[(0,H.jsxs)(`span`,{className:Q.soft,children:[t.subject,`: `]}),(0,H.jsx)(`strong`,{children:u.subject})]}),(0,H.jsx)(Le,{title:t.letterFrame,html:u.html})]}):(0,H.jsx)(le,{lines:5})}function Ar({of:e}){let t=s($),{number:n}=p(),r=(0,U.useRef)(null);(0,U.useEffect)(()=>{e.length>0&&r.current?.focus()},[e]);let i=e.filter(jr).flatMap(({email:e,url:t})=>t?`${e}\t${t}`:[]);return(0,H.jsxs)(`section`,{ref:r,tabIndex:-1,className:Q.results,"aria-label":t.results,children:[(0,H.jsxs)(j,{justify:`space-between`,children:[(0,H.jsx)(D,{fw:600,role:`status`,children:t.invited(e.length,n(e.length))}),i.length>1&&(0,H.jsx)(ct,{value:i.join(`
`),label:t.copyLinks})]}),(0,H.jsx)(`ul`,{tabIndex:0,"aria-label":t.results,children:e.map(e=>(0,H.jsx)(Mr,{of:e},e.id))})]})}var jr=({delivery:e,state:t})=>e===`HANDED_OVER`&&t===`PENDING`;function Mr({of:e}){let t=s($),n=e.state===`AWAITING_APPROVAL`,r=n?Zt:jr(e)?nt:Jt;return(0,H.jsxs)(`li`,{children:[(0,H.jsx)(r,{size:18,"aria-hidden":!0}),(0,H.jsxs)(`span`,{children:[(0,H.jsx)(`strong`,{children:e.email}),(0,H.jsx)(`span`,{className:Q.soft,children:n?t.awaits:jr(e)?t.byHand:t.underway})]}),jr(e)&&e.url&&(0,H.jsx)(ct,{value:e.url,label:t.copyLink,about:t.copyLinkOf(e.email)})]})}var Nr=[`role`,`customRoleId`,`department`,`message`,`expiresInDays`];function Pr(){let{id:e}=R().organization,[t]=k(hn),[n]=k(gn),{keyFor:r,answered:i}=lt(),[a,o]=(0,U.useState)(!1);async function s(n,a){let o={organizationId:e,email:n,..._r(a),expiresInDays:a.days||null,sendEmail:a.letter},{data:s,problems:c}=await t({input:{...o,idempotencyKey:r(o)}});s&&i();let l=s?.createInvitation.invitation,u=c.filter(({field:e})=>e===`email`);return{invited:l?[l]:[],refused:u.length>0?[{email:n,problems:u}]:[],problems:c.filter(({field:e})=>e!==`email`)}}async function c(t,a){let o=t.map(e=>({email:e,..._r(a)})),s={organizationId:e,invitations:o},{data:c,problems:l}=await n({input:{...s,idempotencyKey:r(s)}});c&&i();let u=c?.createInvitations.results??[];return{invited:u.flatMap(({invitation:e})=>e??[]),refused:u.filter(({invitation:e})=>!e).map(({index:e,userErrors:n})=>({email:t[e]??``,problems:n.map(Fr)})),problems:l}}async function l(e,t){o(!0);let[n]=e,r=await(n&&e.length===1?s(n,t):c(e,t));return o(!1),r}return{send:l,sending:a}}var Fr=({code:e,message:t,field:n})=>({code:e,message:t,field:n?.at(-1)});function Ir({opened:e,close:t}){let[n,r]=(0,U.useState)(mr);return e?(0,H.jsx)(Lr,{draft:n,setDraft:r,close:t}):null}function Lr({draft:e,setDraft:t,close:n}){let r=s($),{cancel:i}=s(N),{number:a}=p(),{send:o,sending:c}=Pr(),[l,u]=(0,U.useState)([]),[f,h]=(0,U.useState)([]),[g,_]=(0,U.useState)([]),v=(0,U.useMemo)(()=>cr(e.addresses),[e.addresses]),y=v.valid.length,b=l.length>0&&e.addresses.trim()===``,x=y>0&&y<=500&&gr(e.message.trim())<=1e3;async function S(){let n=await o(v.valid,e);if(u(e=>[...n.invited,...e]),h(n.refused),_(n.problems),n.invited.length===0)return;let r=new Set(n.refused.map(({email:e})=>e)),i=lr(e.addresses,v.valid.filter(e=>!r.has(e)).concat(v.duplicates));t(i===``?mr:{...e,addresses:i})}return b?(0,H.jsx)(Ce,{title:r.title,close:n,children:(0,H.jsxs)(d,{children:[(0,H.jsx)(Ar,{of:l}),(0,H.jsxs)(j,{justify:`flex-end`,children:[(0,H.jsx)(m,{variant:`default`,onClick:()=>u([]),children:r.more}),(0,H.jsx)(m,{onClick:n,children:r.done})]})]})}):(0,H.jsx)(Ce,{title:r.title,close:n,size:`wide`,children:(0,H.jsxs)(`form`,{onSubmit:e=>{e.preventDefault(),x&&S()},children:[l.length>0&&(0,H.jsx)(Ar,{of:l}),(0,H.jsxs)(`div`,{className:Q.halves,children:[(0,H.jsx)(Sr,{draft:e,change:n=>t({...e,...n}),addresses:v,refused:f,problems:g}),(0,H.jsx)(Dr,{draft:e,letter:e.letter||y!==1})]}),(0,H.jsxs)(d,{className:Q.actions,gap:`xs`,children:[(0,H.jsx)(Me,{of:g,fields:Nr}),(0,H.jsxs)(j,{justify:`flex-end`,children:[(0,H.jsx)(m,{variant:`default`,onClick:n,children:l.length>0?r.done:i}),(0,H.jsx)(m,{type:`submit`,loading:c,disabled:!x,children:y>0?r.send(y,a(y)):r.sendNobody})]})]})]})})}function Rr({row:e,close:t}){let n=s(q),{cancel:r}=s(N),i=xn(),a=je(),o=Ae(),[c,l]=(0,U.useState)(``),[u,f]=(0,U.useState)(!1),[p,h]=(0,U.useState)([]),g=Cn(),_=A(p,`expiresInDays`),v=p.filter(e=>e!==_);async function y(){f(!0);let{data:r,problems:o}=await i(e,c||null);f(!1),h(o);let s=r?.resendInvitation.invitation;if(o.length>0||!s)return;t();let{state:l,delivery:u}=s,d=l===`AWAITING_APPROVAL`?n.resentAwaits:u===`HANDED_OVER`?n.resentByHand:n.resent;a.done(d(e.email))}return(0,H.jsx)(Ce,{title:n.resendTitle(e.email),close:t,children:(0,H.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),y()},children:(0,H.jsxs)(d,{children:[(0,H.jsx)(D,{children:e.delivery===`HANDED_OVER`?n.resendByHandLead:n.resendLead}),(0,H.jsx)(En,{value:c,choose:l,error:_&&o(_)}),v.length>0&&(0,H.jsx)(ke,{color:`red`,role:`alert`,children:v.map(g).join(` `)}),(0,H.jsxs)(j,{justify:`flex-end`,children:[(0,H.jsx)(m,{variant:`default`,onClick:t,children:r}),(0,H.jsx)(m,{type:`submit`,loading:u,children:n.resendAct})]})]})})})}function zr(){let[e,t]=(0,U.useState)(null),{copy:n,shown:r,hide:i}=wn(),a=()=>t(null);return{acts:{resend:e=>t({act:`resend`,row:e}),revoke:e=>t({act:`revoke`,row:e}),copy:e=>void n(e)},dialogs:(0,H.jsxs)(H.Fragment,{children:[e?.act===`resend`&&(0,H.jsx)(Rr,{row:e.row,close:a}),e?.act===`revoke`&&(0,H.jsx)(Br,{row:e.row,close:a}),r&&(0,H.jsx)(Vr,{...r,close:i})]})}}function Br({row:e,close:t}){let n=s(q),r=Sn(),{failed:i}=je(),a=Cn();return(0,H.jsx)(De,{title:n.revokeTitle(e.email),lead:n.revokeLead,act:n.revokeAct,asksReason:!0,confirm:async t=>(r(e,t).then(({problems:t})=>{for(let r of t)i(n.refusedFor(e.email,a(r)))}),[]),close:t})}function Vr({email:e,url:t,close:n}){let r=s(q);return(0,H.jsx)(Ce,{title:r.linkTitle(e),close:n,children:(0,H.jsxs)(d,{children:[(0,H.jsx)(D,{children:r.linkLead}),(0,H.jsx)(Je,{"aria-label":r.linkTitle(e),value:t,readOnly:!0,"data-autofocus":!0,onFocus:e=>e.currentTarget.select()})]})})}function Hr({row:e,acts:t,showDetails:n}){let r=s(q);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(I.Item,{leftSection:(0,H.jsx)(Xt,{size:16,"aria-hidden":!0}),onClick:n,children:r.details}),e.state===`PENDING`&&(0,H.jsx)(I.Item,{leftSection:(0,H.jsx)(nt,{size:16,"aria-hidden":!0}),onClick:()=>t.copy(e),children:r.copyLink}),yn(e)&&(0,H.jsx)(I.Item,{leftSection:(0,H.jsx)(Qt,{size:16,"aria-hidden":!0}),onClick:()=>t.resend(e),children:r.resend}),bn(e)&&(0,H.jsx)(I.Item,{color:`var(--bad)`,leftSection:(0,H.jsx)(en,{size:16,"aria-hidden":!0}),onClick:()=>t.revoke(e),children:r.revoke})]})}function Ur(e,t){let n={list:e,rows:new Map},[r,i]=(0,U.useState)(n),a=r.list===e?r.rows:n.rows,o=new Map(t.map(e=>[e.id,e]));return{selection:{ids:new Set(a.keys()),select(t){let n=[...t].flatMap(e=>o.get(e)??a.get(e)??[]);i({list:e,rows:new Map(n.map(e=>[e.id,e]))})}},selected:[...a.values()].map(e=>o.get(e.id)??e),clear:()=>i(n)}}function Wr(){let e=s(q);return pe()?(0,H.jsx)(Gr,{}):(0,H.jsx)(ae,{title:e.title,children:(0,H.jsx)(ce,{})})}function Gr(){let e=s(q),[t,n]=(0,U.useState)(!1),r=()=>n(!0),i=(0,H.jsx)(m,{leftSection:(0,H.jsx)(y,{size:18,"aria-hidden":!0}),onClick:r,children:e.invite});return(0,H.jsxs)(ae,{title:e.title,lead:e.lead,actions:(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(zn,{}),i]}),children:[(0,H.jsx)(Kr,{invite:r}),(0,H.jsx)(Ir,{opened:t,close:()=>n(!1)})]})}function Kr({invite:e}){let{organization:t}=R(),n=s(q),{filters:r,key:i,setFilters:a}=Jn(),{page:o,setPage:c,toStart:l}=P(i),u=qn(r),{data:d,error:f,waiting:p,again:h}=O(cn,{organizationId:t.id,...o,where:u,orderBy:Vn[r.order]},{stale:[`INVITATION_`]}),{acts:g,dialogs:_}=zr(),{id:v}=T(),[,b]=S(),x=qr(),C=d?.organization?.invitations,w=C!=null&&C.nodes.length===0&&C.totalCount>0;return(0,U.useEffect)(()=>{w&&l()}),C?.totalCount===0&&!u?(0,H.jsx)(de,{title:n.none,lead:n.noneLead,icon:(0,H.jsx)(y,{"aria-hidden":!0}),children:(0,H.jsx)(m,{onClick:e,children:n.inviteFirst})}):(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Zn,{filters:r,change:a}),f&&(0,H.jsx)(fe,{error:f,again:h}),!f&&!C&&(0,H.jsx)(le,{lines:10}),C?.totalCount===0&&(0,H.jsx)(de,{title:n.noneFits,lead:n.noneFitsLead,children:(0,H.jsx)(m,{variant:`default`,onClick:()=>a(Hn),children:n.showAll})}),C&&C.totalCount>0&&(0,H.jsx)(Jr,{rows:C.nodes,list:i,waiting:p,acts:g,details:x.details}),C&&(0,H.jsx)(ne,{pageInfo:C.pageInfo,total:C.totalCount,turn:c}),_,(0,H.jsx)(or,{id:v,acts:g,close:()=>b(x.list)})]})}function qr(){let{path:e}=R(),t=C(),n=e(`invitations`),r=t&&`?${t}`;return{list:n+r,details:(0,U.useCallback)(({id:e})=>`${n}/${e}${r}`,[n,r])}}function Jr({rows:e,list:t,waiting:n,acts:r,details:i}){let a=s(q),[,o]=S(),{opened:c,open:l,close:u}=rn(),d=(0,U.useMemo)(()=>Pn(a,{details:i,openMenu:l}),[a,i,l]),{selection:f,selected:p,clear:m}=Ur(t,e);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(ie,{label:a.title,rows:e,columns:d,name:({email:e})=>e,selection:f,waiting:n}),(0,H.jsx)(Nn,{rows:p,clear:m}),(0,H.jsx)(on,{opened:c,close:u,children:e=>(0,H.jsx)(Hr,{row:e,acts:r,showDetails:()=>o(i(e))})})]})}export{Wr as default};