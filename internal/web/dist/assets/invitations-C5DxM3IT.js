import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{B as t,E as n,J as r,K as i,P as a,Q as o,a as s,d as c,g as l,m as u,o as d,p as f,r as p,s as m,u as h,v as g,x as _,y as v}from"./language-BiUjzsFn.js";import{t as y}from"./IconMailPlus-B2t3j4KV.js";import{n as b,r as x}from"./react-dom-Buiuewc4.js";import{a as S,c as C,l as w,o as T,t as E}from"./src-DwXIvlag.js";import{J as D,Y as O,i as k,l as ee,n as A,r as te,s as ne,t as j,u as re}from"./texts-CiXgNx2l.js";import{r as M,t as ie}from"./pager-ctaPdRxQ.js";import{r as N,t as P}from"./Menu-BTsrsnhn.js";import{t as F}from"./createReactComponent-fi3bjzS7.js";import{t as I}from"./rows-C72zCqoc.js";import{r as ae,t as oe}from"./names-Bpf9yrBg.js";import{a as se,i as ce,n as le,o as ue,r as de,t as fe}from"./states-2oMXBYCe.js";import{n as pe,r as L}from"./place-OuRQf4Nr.js";import{r as me,t as he}from"./CloseButton-CMC5jRtU.js";import{t as ge}from"./Progress-VjQ_rtCm.js";import{a as _e,c as ve,d as ye,i as be,l as xe,n as Se,o as Ce,r as we,s as Te,t as Ee,u as De}from"./dialog-DHtR432X.js";import{i as Oe,n as ke,r as Ae,t as je}from"./problems-DTdtBHIb.js";import{n as Me,t as Ne}from"./letter-frame-CFYVgjOK.js";import{t as Pe}from"./role-name-DIJF6n7r.js";import{r as Fe,t as Ie}from"./state-signs-nwqr-Xvh.js";import{n as Le,r as Re,t as R}from"./time-LTQ7mrM3.js";import{t as ze}from"./IconDownload-B9HBfpBX.js";import{n as Be,t as Ve}from"./IconCircleCheck-BDfrQ0ro.js";import{t as He}from"./TextInput-lHoSx0wH.js";import{t as Ue}from"./IconSearch-CqOmVMtG.js";import{t as We}from"./department-select-Cxxt_UQn.js";import{t as Ge}from"./IconChevronDown-D8loeLgd.js";import{i as Ke,l as qe,m as Je}from"./FocusTrap-CeYbY5jg.js";import{t as Ye}from"./create-safe-context-KjL58dlP.js";import{t as Xe}from"./IconLink-DzgbvZI-.js";import{t as Ze}from"./Anchor-BlOr3nTo.js";import{n as Qe,r as $e,t as et}from"./InlineInput-DIo4mHDp.js";import{t as tt}from"./Input-BhBUXAiJ.js";import{t as nt}from"./use-uncontrolled-xiyBeCEF.js";import{t as rt}from"./role-select-Bb7XXM8D.js";import{t as it}from"./get-contrast-color-DUkVCJMr.js";import{t as at}from"./get-auto-contrast-value-BTPwFOS2.js";import{t as ot}from"./use-force-update-C5i9Erg7.js";import{t as st}from"./use-debounced-value-CZzfQm_v.js";import{t as ct}from"./IconCheck-CigOOY7H.js";import{n as lt,t as ut}from"./idempotency-DXRlAGAL.js";function dt(e,t){return n=>{if(typeof n!=`string`||n.trim().length===0)throw Error(t);return`${e}-${n}`}}var[ft,z]=Ye(`Drawer component was not found in tree`),B={root:`m_f11b401e`,header:`m_5a7c2c9`,content:`m_b8a05bbd`,inner:`m_31cd769a`},V=x(),pt=f(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=v(`DrawerBody`,null,e),s=z();return(0,V.jsx)(De,{...s.getStyles(`body`,{classNames:t,style:r,styles:i,className:n}),...o})});pt.classes=B,pt.displayName=`@mantine/core/DrawerBody`;var mt=f(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=v(`DrawerCloseButton`,null,e),s=z();return(0,V.jsx)(xe,{...s.getStyles(`close`,{classNames:t,style:r,styles:i,className:n}),...o})});mt.classes=B,mt.displayName=`@mantine/core/DrawerCloseButton`;var ht=f(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,children:o,radius:s,__hidden:c,...l}=v(`DrawerContent`,null,e),u=z(),d=u.scrollAreaComponent||be;return(0,V.jsx)(ve,{...u.getStyles(`content`,{className:n,style:r,styles:i,classNames:t}),innerProps:u.getStyles(`inner`,{className:n,style:r,styles:i,classNames:t}),...l,radius:s||u.radius||0,"data-hidden":c||void 0,children:(0,V.jsx)(d,{style:{height:`calc(100vh - var(--drawer-offset) * 2)`},children:o})})});ht.classes=B,ht.displayName=`@mantine/core/DrawerContent`;var gt=f(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=v(`DrawerHeader`,null,e),s=z();return(0,V.jsx)(Te,{...s.getStyles(`header`,{classNames:t,style:r,styles:i,className:n}),...o})});gt.classes=B,gt.displayName=`@mantine/core/DrawerHeader`;var _t=f(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=v(`DrawerOverlay`,null,e),s=z();return(0,V.jsx)(Ce,{...s.getStyles(`overlay`,{classNames:t,style:r,styles:i,className:n}),...o})});_t.classes=B,_t.displayName=`@mantine/core/DrawerOverlay`;function vt(e){switch(e){case`top`:return`flex-start`;case`bottom`:return`flex-end`;default:return}}function yt(e){if(e===`top`||e===`bottom`)return`0 0 calc(100% - var(--drawer-offset, 0rem) * 2)`}var bt={top:`slide-down`,bottom:`slide-up`,left:`slide-right`,right:`slide-left`},xt={top:`slide-down`,bottom:`slide-up`,right:`slide-right`,left:`slide-left`},St={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:Je(`modal`),position:`left`},Ct=t((e,{position:t,size:n,offset:i})=>({root:{"--drawer-size":r(n,`drawer-size`),"--drawer-flex":yt(t),"--drawer-height":t===`left`||t===`right`?void 0:`var(--drawer-size)`,"--drawer-align":vt(t),"--drawer-justify":t===`right`?`flex-end`:void 0,"--drawer-offset":o(i)}})),wt=f(e=>{let t=v(`DrawerRoot`,St,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,scrollAreaComponent:c,position:l,transitionProps:u,radius:d,attributes:f,...p}=t,{dir:m}=qe(),h=g({name:`Drawer`,classes:B,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:f,vars:s,varsResolver:Ct}),_=(m===`rtl`?xt:bt)[l];return(0,V.jsx)(ft,{value:{scrollAreaComponent:c,getStyles:h,radius:d},children:(0,V.jsx)(ye,{...h(`root`),transitionProps:{transition:_,...u},"data-offset-scrollbars":c===Ke.Autosize||void 0,unstyled:o,...p})})});wt.classes=B,wt.varsResolver=Ct,wt.displayName=`@mantine/core/DrawerRoot`;var H=e(b(),1),Tt=(0,H.createContext)(null);function Et({children:e}){let[t,n]=(0,H.useState)([]),[r,i]=(0,H.useState)(Je(`modal`)),[a]=(0,H.useState)(()=>new WeakSet);return(0,V.jsx)(Tt,{value:{stack:t,addModal:(e,t)=>{n(t=>[...new Set([...t,e])]),i(e=>typeof t==`number`&&typeof e==`number`?Math.max(e,t):e)},removeModal:e=>n(t=>t.filter(t=>t!==e)),getZIndex:e=>`calc(${r} + ${t.indexOf(e)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:a},children:e})}Et.displayName=`@mantine/core/DrawerStack`;var Dt=f(e=>{let{classNames:t,className:n,style:r,styles:i,vars:a,...o}=v(`DrawerTitle`,null,e),s=z();return(0,V.jsx)(_e,{...s.getStyles(`title`,{classNames:t,style:r,styles:i,className:n}),...o})});Dt.classes=B,Dt.displayName=`@mantine/core/DrawerTitle`;var Ot={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:Je(`modal`),withOverlay:!0,withCloseButton:!0},U=f(e=>{let{title:t,withOverlay:n,overlayProps:r,withCloseButton:i,closeButtonProps:a,children:o,opened:s,stackId:c,zIndex:l,...u}=v(`Drawer`,Ot,e),d=(0,H.use)(Tt),f=!!t||i,p=d&&c?{closeOnEscape:d.currentId===c,trapFocus:d.currentId===c,zIndex:d.getZIndex(c),__handledEscapeEvents:d.handledEscapeEvents}:{},m=n===!1?!1:c&&d?d.currentId===c:s;return(0,H.useEffect)(()=>{d&&c&&(s?d.addModal(c,l||Je(`modal`)):d.removeModal(c))},[s,c,l]),(0,V.jsxs)(wt,{opened:s,zIndex:d&&c?d.getZIndex(c):l,...u,...p,children:[n&&(0,V.jsx)(_t,{visible:m,transitionProps:d&&c?{duration:0}:void 0,...r}),(0,V.jsxs)(ht,{__hidden:d&&c&&s?c!==d.currentId:!1,children:[f&&(0,V.jsxs)(gt,{children:[t&&(0,V.jsx)(Dt,{children:t}),i&&(0,V.jsx)(mt,{...a})]}),(0,V.jsx)(pt,{children:o})]})]})});U.classes=B,U.displayName=`@mantine/core/Drawer`,U.Root=wt,U.Overlay=_t,U.Content=ht,U.Body=pt,U.Header=gt,U.Title=Dt,U.CloseButton=mt,U.Stack=Et;var kt=(0,H.createContext)(null),At={hiddenInputValuesSeparator:`,`},jt=u((e=>{let{value:t,defaultValue:n,onChange:r,size:i,wrapperProps:a,children:o,readOnly:s,name:c,hiddenInputValuesSeparator:l,hiddenInputProps:u,maxSelectedValues:d,disabled:f,...p}=v(`SwitchGroup`,At,e),[m,h]=nt({value:t,defaultValue:n,finalValue:[],onChange:r}),g=e=>{let t=e.currentTarget.value;if(s)return;let n=m.includes(t);!n&&d&&m.length>=d||h(n?m.filter(e=>e!==t):[...m,t])},_=e=>{if(f)return!0;if(!d)return!1;let t=m.includes(e),n=m.length>=d;return!t&&n},y=m.join(l);return(0,V.jsx)(kt,{value:{value:m,onChange:g,size:i,isDisabled:_},children:(0,V.jsxs)(tt.Wrapper,{size:i,...a,...p,labelElement:`div`,__staticSelector:`SwitchGroup`,children:[(0,V.jsx)($e,{role:`group`,children:o}),(0,V.jsx)(`input`,{type:`hidden`,name:c,value:y,...u})]})})}));jt.classes=tt.Wrapper.classes,jt.displayName=`@mantine/core/SwitchGroup`;var Mt={root:`m_5f93f3bb`,input:`m_926b4011`,track:`m_9307d992`,thumb:`m_93039a1d`,trackLabel:`m_8277e082`},Nt={labelPosition:`right`,withThumbIndicator:!0},Pt=t((e,{radius:t,color:n,size:o})=>({root:{"--switch-radius":t===void 0?void 0:i(t),"--switch-height":r(o,`switch-height`),"--switch-width":r(o,`switch-width`),"--switch-thumb-size":r(o,`switch-thumb-size`),"--switch-label-font-size":r(o,`switch-label-font-size`),"--switch-track-label-padding":r(o,`switch-track-label-padding`),"--switch-color":n?a(n,e):void 0}})),Ft=f(e=>{let t=v(`Switch`,Nt,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,color:u,label:d,offLabel:f,onLabel:p,id:m,size:h,radius:_,wrapperProps:y,thumbIcon:b,checked:x,defaultChecked:S,onChange:C,labelPosition:w,description:T,error:E,disabled:D,variant:O,rootRef:k,mod:ee,withThumbIndicator:A,attributes:te,...ne}=t,j=(0,H.use)(kt),re=h||j?.size,M=g({name:`Switch`,props:t,classes:Mt,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:te,vars:s,varsResolver:Pt}),{styleProps:ie,rest:N}=l(ne),P=me(m),F=[T?`${P}-description`:void 0,E&&typeof E!=`boolean`?`${P}-error`:void 0,N[`aria-describedby`]].filter(Boolean).join(` `)||void 0,I={checked:j?.value.includes(N.value)??x,onChange:e=>{j?.onChange(e),C?.(e)}},ae=D||j?.isDisabled?.(N.value),[oe,se]=nt({value:I.checked??x,defaultValue:S,finalValue:!1});return(0,V.jsxs)(et,{...M(`root`),__staticSelector:`Switch`,__stylesApiProps:t,id:P,size:re,labelPosition:w,label:d,description:T,error:E,disabled:ae,bodyElement:`label`,labelElement:`span`,classNames:n,styles:a,unstyled:o,"data-checked":I.checked,variant:O,ref:k,mod:ee,attributes:te,inert:N.inert,...ie,...y,children:[(0,V.jsx)(`input`,{...N,...I,disabled:ae,checked:oe,"data-checked":I.checked,onChange:e=>{N.readOnly||(I.onChange?.(e),se(e.currentTarget.checked))},id:P,type:`checkbox`,role:`switch`,inert:N.inert,"aria-describedby":F,...M(`input`)}),(0,V.jsxs)(c,{"aria-hidden":`true`,component:`span`,mod:{error:E,"label-position":w,"without-labels":!p&&!f},...M(`track`),children:[(0,V.jsx)(c,{component:`span`,mod:{"reduce-motion":!0,"with-thumb-indicator":A&&!b},...M(`thumb`),children:b}),(0,V.jsx)(`span`,{...M(`trackLabel`),children:oe?p:f})]})]})});Ft.classes={...Mt,...Qe},Ft.varsResolver=Pt,Ft.displayName=`@mantine/core/Switch`,Ft.Group=jt;var[It,Lt]=Ye(`Tabs component was not found in the tree`),Rt={root:`m_89d60db1`,"list--default":`m_576c9d4`,list:`m_89d33d6d`,tab:`m_4ec4dce6`,panel:`m_b0c91715`,tabSection:`m_fc420b1f`,tabLabel:`m_42bbd1ae`,"tab--default":`m_539e827b`,"list--outline":`m_6772fbd5`,"tab--outline":`m_b59ab47c`,"tab--pills":`m_c3381914`},zt=f(e=>{let t=v(`TabsList`,null,e),{children:n,className:r,grow:i,justify:a,classNames:o,styles:s,style:l,mod:u,...d}=t,f=Lt();return(0,V.jsx)(c,{...f.getStyles(`list`,{className:r,style:l,classNames:o,styles:s,props:t,variant:f.variant}),role:`tablist`,variant:f.variant,mod:[{grow:i,orientation:f.orientation,placement:f.orientation===`vertical`&&f.placement,inverted:f.inverted},u],"aria-orientation":f.orientation,__vars:{"--tabs-justify":a},...d,children:n})});zt.classes=Rt,zt.displayName=`@mantine/core/TabsList`;var Bt=f(e=>{let t=v(`TabsPanel`,null,e),{children:r,className:i,value:a,classNames:o,styles:s,style:l,mod:u,keepMounted:d,...f}=t,p=n(),m=Lt();(0,H.useEffect)(()=>(m.setMountedPanel(a,!0),()=>{m.setMountedPanel(a,!1)}),[a]);let h=m.value===a,g=m.keepMounted||d,_=m.keepMountedMode!==`display-none`,y=g&&_&&p!==`test`?(0,V.jsx)(H.Activity,{mode:h?`visible`:`hidden`,children:r}):g||h?r:null;return(0,V.jsx)(c,{...m.getStyles(`panel`,{className:i,classNames:o,styles:s,style:[l,h?void 0:{display:`none`}],props:t}),mod:[{orientation:m.orientation},u],role:`tabpanel`,id:m.getPanelId(a),"aria-labelledby":m.getTabId(a),...f,children:y})});Bt.classes=Rt,Bt.displayName=`@mantine/core/TabsPanel`;var Vt=f(e=>{let t=v(`TabsTab`,null,e),{className:n,children:r,rightSection:i,leftSection:o,value:s,onClick:c,onKeyDown:l,disabled:u,color:d,style:f,classNames:p,styles:m,vars:g,mod:y,tabIndex:b,...x}=t,S=_(),{dir:C}=qe(),w=Lt(),T=s===w.value,E=e=>{w.onChange(w.allowTabDeactivation&&s===w.value?null:s),c?.(e)},D={classNames:p,styles:m,props:t};return(0,V.jsxs)(h,{...w.getStyles(`tab`,{className:n,style:f,variant:w.variant,...D}),disabled:u,unstyled:w.unstyled,variant:w.variant,mod:[{active:T,disabled:u,orientation:w.orientation,inverted:w.inverted,placement:w.orientation===`vertical`&&w.placement},y],role:`tab`,id:w.getTabId(s),"aria-selected":T,tabIndex:b===void 0?T||w.value===null?0:-1:b,"aria-controls":w.mountedPanels.current.has(s)?w.getPanelId(s):void 0,onClick:E,__vars:{"--tabs-color":d?a(d,S):void 0},onKeyDown:N({siblingSelector:`[role="tab"]`,parentSelector:`[role="tablist"]`,activateOnFocus:w.activateTabWithKeyboard,loop:w.loop,orientation:w.orientation||`horizontal`,dir:C,onKeyDown:l}),...x,children:[o&&(0,V.jsx)(`span`,{...w.getStyles(`tabSection`,D),"data-position":`left`,children:o}),r&&(0,V.jsx)(`span`,{...w.getStyles(`tabLabel`,D),children:r}),i&&(0,V.jsx)(`span`,{...w.getStyles(`tabSection`,D),"data-position":`right`,children:i})]})});Vt.classes=Rt,Vt.displayName=`@mantine/core/TabsTab`;var Ht=`Tabs.Tab or Tabs.Panel component was rendered with invalid value or without value`,Ut={keepMounted:!0,keepMountedMode:`activity`,orientation:`horizontal`,loop:!0,activateTabWithKeyboard:!0,variant:`default`,placement:`left`},Wt=t((e,{radius:t,color:n,autoContrast:r})=>({root:{"--tabs-radius":i(t),"--tabs-color":a(n,e),"--tabs-text-color":at(r,e)?it({color:n,theme:e,autoContrast:r}):void 0}})),W=f(e=>{let t=v(`Tabs`,Ut,e),{defaultValue:n,value:r,onChange:i,orientation:a,children:o,loop:s,id:l,activateTabWithKeyboard:u,allowTabDeactivation:d,variant:f,color:p,radius:m,inverted:h,placement:_,keepMounted:y,keepMountedMode:b,classNames:x,styles:S,unstyled:C,className:w,style:T,vars:E,autoContrast:D,mod:O,attributes:k,...ee}=t,A=me(l),te=(0,H.useRef)(new Set),ne=ot(),j=(0,H.useCallback)((e,t)=>{let n=te.current;t&&!n.has(e)?(n.add(e),ne()):!t&&n.has(e)&&(n.delete(e),ne())},[]),[re,M]=nt({value:r,defaultValue:n,finalValue:null,onChange:i}),ie=g({name:`Tabs`,props:t,classes:Rt,className:w,style:T,classNames:x,styles:S,unstyled:C,attributes:k,vars:E,varsResolver:Wt});return(0,V.jsx)(It,{value:{placement:_,value:re,orientation:a,id:A,loop:s,activateTabWithKeyboard:u,getTabId:dt(`${A}-tab`,Ht),getPanelId:dt(`${A}-panel`,Ht),onChange:M,allowTabDeactivation:d,variant:f,color:p,radius:m,inverted:h,keepMounted:y,keepMountedMode:b,unstyled:C,getStyles:ie,mountedPanels:te,setMountedPanel:j},children:(0,V.jsx)(c,{id:A,variant:f,mod:[{orientation:a,inverted:a===`horizontal`&&h,placement:a===`vertical`&&_},O],...ie(`root`),...ee,children:o})})});W.classes=Rt,W.varsResolver=Wt,W.displayName=`@mantine/core/Tabs`,W.Tab=Vt,W.Panel=Bt,W.List=zt;var Gt=F(`outline`,`dots`,`Dots`,[[`path`,{d:`M4 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0`,key:`svg-0`}],[`path`,{d:`M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0`,key:`svg-1`}],[`path`,{d:`M18 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0`,key:`svg-2`}]]),Kt=F(`outline`,`eye`,`Eye`,[[`path`,{d:`M10 12a2 2 0 1 0 4 0a2 2 0 0 0 -4 0`,key:`svg-0`}],[`path`,{d:`M21 12c-2.4 4 -5.4 6 -9 6c-3.6 0 -6.6 -2 -9 -6c2.4 -4 5.4 -6 9 -6c3.6 0 6.6 2 9 6`,key:`svg-1`}]]),qt=F(`outline`,`hourglass`,`Hourglass`,[[`path`,{d:`M6.5 7h11`,key:`svg-0`}],[`path`,{d:`M6.5 17h11`,key:`svg-1`}],[`path`,{d:`M6 20v-2a6 6 0 1 1 12 0v2a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1 -1`,key:`svg-2`}],[`path`,{d:`M6 4v2a6 6 0 1 0 12 0v-2a1 1 0 0 0 -1 -1h-10a1 1 0 0 0 -1 1`,key:`svg-3`}]]),Jt=F(`outline`,`mail-forward`,`MailForward`,[[`path`,{d:`M12 18h-7a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v7.5`,key:`svg-0`}],[`path`,{d:`M3 6l9 6l9 -6`,key:`svg-1`}],[`path`,{d:`M15 18h6`,key:`svg-2`}],[`path`,{d:`M18 15l3 3l-3 3`,key:`svg-3`}]]),Yt=F(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),Xt={button:`_button_dutjr_1`},Zt={withinPortal:!1,withInitialFocusPlaceholder:!1};function Qt(){let[e,t]=(0,H.useState)(null);return{opened:e,open:(0,H.useCallback)((e,n)=>t(t=>t?.button===n?null:{row:e,button:n}),[]),close:()=>t(null)}}function $t({label:e,open:t}){return(0,V.jsx)(`button`,{type:`button`,className:Xt.button,"aria-label":e,"aria-haspopup":`menu`,onClick:e=>t(e.currentTarget),children:(0,V.jsx)(Gt,{size:18,"aria-hidden":!0})})}function en({opened:e,close:t,children:n}){let[r,i]=(0,H.useState)(e);return e&&e!==r&&i(e),(0,V.jsxs)(P,{opened:e!==null,onClose:t,...Zt,position:`bottom-end`,children:[(0,V.jsx)(P.Target,{children:(0,V.jsx)(tn,{element:r?.button??null})}),(0,V.jsx)(P.Dropdown,{children:r&&n(r.row)})]})}function tn({element:e,ref:t,id:n=``,"aria-expanded":r=!1}){return(0,H.useLayoutEffect)(()=>{if(e)return typeof t==`function`&&t(e),e.id=n,()=>{typeof t==`function`&&t(null),e.removeAttribute(`id`)}},[e,t,n]),(0,H.useLayoutEffect)(()=>{e&&(e.ariaExpanded=String(r))},[e,r]),null}var G=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},nn=new G(`
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
}`),rn=new G(`
    query ExportOfInvitations($organizationId: ID!) {
  exportInvitations(organizationId: $organizationId)
}
    `),an=new G(`
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
}`),on=new G(`
    query InvitationUrl($id: ID!) {
  node(id: $id) {
    __typename
    ... on Invitation {
      id
      url
    }
  }
}
    `),sn=new G(`
    query InvitePolicy($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    policy {
      defaultInvitationDays
      longestInvitationDays
    }
  }
}
    `),cn=new G(`
    query AccessOfInvitee($input: PreviewAccessInput!) {
  previewAccess(input: $input) {
    permissions
    spaces
  }
}
    `),ln=new G(`
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
    `),un=new G(`
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
}`),dn=new G(`
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
}`),fn=new G(`
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
}`),pn=new G(`
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
}`),K={en:{title:`Invitations`,lead:`Everybody who was asked to come in, and what became of it.`,invite:`Invite people`,export:`Export as CSV`,inviteFirst:`Invite the first people`,none:`Nobody is invited yet`,noneLead:`Invite somebody by e-mail: they open the letter, give a name and a password, and are members at once.`,noneFits:`No invitation fits`,noneFitsLead:`Nothing here is as you search for. Search for less, or show all again.`,showAll:`Show all`,filters:`Search and filter`,search:`Search by address`,clearSearch:`Clear the search`,filter:{state:`State`,delivery:`Letter`,role:`Role`},filtered:(e,t)=>`${e}: ${t}`,noFilter:e=>`Any ${e.toLowerCase()}`,order:`Order`,orders:{newest:`Newest first`,oldest:`Oldest first`,expiring:`Expiring next first`,lasting:`Expiring last first`,address:`Address A to Z`,addressBackwards:`Address Z to A`},email:`Address`,role:`Role and department`,state:`State`,delivery:`Letter`,invited:`Invited`,expires:`Expires`,actions:`Actions`,actionsFor:e=>`Actions for ${e}`,by:e=>`by ${e}`,automatic:`automatically`,decide:`to be decided`,details:`Show details`,resend:`Send again…`,copyLink:`Copy the personal link`,revoke:`Revoke…`,linkCopied:e=>`The link for ${e} is copied. Whoever has it can come in as this person.`,linkTitle:e=>`The personal link for ${e}`,linkLead:`Your browser does not let this page copy by itself. Select the link and copy it.`,noLink:e=>`There is no link for ${e}: the invitation is not pending.`,notAsked:`The link could not be fetched. Please try again.`,resendTitle:e=>`Send the invitation to ${e} again?`,resendLead:`A new letter with a new link goes out. The link in the earlier letter stops working.`,resendByHandLead:`It gets a new link for you to hand over, and the earlier link stops working. No letter is sent.`,days:`Valid for how many days?`,daysHint:(e,t)=>`Empty for the usual ${e}; at most ${t}.`,resendAct:`Send again`,resent:e=>`A new letter goes to ${e}.`,resentByHand:e=>`The invitation for ${e} is renewed. Copy its new link: the earlier one stopped working.`,resentAwaits:e=>`The new letter to ${e} awaits approval.`,revokeTitle:e=>`Revoke the invitation for ${e}?`,revokeLead:`Its link stops working at once. You can invite the address anew later.`,revokeAct:`Revoke the invitation`,selected:e=>`${e} selected`,bulk:`What to do with the selected invitations`,resendAll:`Send again`,revokeAll:`Revoke`,clearSelection:`Clear the selection`,resendManyTitle:(e,t)=>e===1?`Send 1 invitation again?`:`Send ${t} invitations again?`,resendManyLead:`Each gets a new letter with a new link, and the earlier link stops working. Expired ones are valid again.`,revokeManyTitle:(e,t)=>e===1?`Revoke 1 invitation?`:`Revoke ${t} invitations?`,revokeManyLead:`Their links stop working at once.`,closedOnes:(e,t)=>e===1?`1 of them is closed, where this cannot be done; it stays as it is.`:`${t} of them are closed, where this cannot be done; they stay as they are.`,resendManyAct:e=>`Send ${e} again`,revokeManyAct:e=>`Revoke ${e}`,running:(e,t)=>`${e} of ${t} done`,stop:`Stop here`,resentMany:(e,t)=>e===1?`1 invitation was sent again.`:`${t} invitations were sent again.`,revokedMany:(e,t)=>e===1?`1 invitation was revoked.`:`${t} invitations were revoked.`,refusedMany:(e,t)=>e===1?`1 was refused:`:`${t} were refused:`,untouched:(e,t)=>e===1?`1 was not tried any more.`:`${t} were not tried any more.`,done:`Done`,refusals:{ALREADY_ACCEPTED:`The person has accepted it and is in.`,ALREADY_DECIDED:`It was declined, or its approval was refused. Invite the address anew if you want to.`,REVOKED:`It is revoked already. Invite the address anew if you want to.`,EXPIRED:`It has expired. You can send it again.`},refusedFor:(e,t)=>`${e}: ${t}`},de:{title:`Einladungen`,lead:`Alle, die eingeladen wurden, und was daraus wurde.`,invite:`Leute einladen`,export:`Als CSV exportieren`,inviteFirst:`Die Ersten einladen`,none:`Noch ist niemand eingeladen`,noneLead:`Laden Sie jemanden per E-Mail ein: Wer den Brief öffnet, nennt Namen und Passwort und ist sofort Mitglied.`,noneFits:`Keine Einladung passt`,noneFitsLead:`Hier ist nichts, wie Sie es suchen. Suchen Sie weniger genau, oder zeigen Sie wieder alle.`,showAll:`Alle zeigen`,filters:`Suchen und filtern`,search:`Nach Adresse suchen`,clearSearch:`Suche leeren`,filter:{state:`Stand`,delivery:`Brief`,role:`Rolle`},filtered:(e,t)=>`${e}: ${t}`,noFilter:e=>`${e}: alle`,order:`Reihenfolge`,orders:{newest:`Neueste zuerst`,oldest:`Älteste zuerst`,expiring:`Bald ablaufende zuerst`,lasting:`Spät ablaufende zuerst`,address:`Adresse A bis Z`,addressBackwards:`Adresse Z bis A`},email:`Adresse`,role:`Rolle und Abteilung`,state:`Stand`,delivery:`Brief`,invited:`Eingeladen`,expires:`Läuft ab`,actions:`Aktionen`,actionsFor:e=>`Aktionen für ${e}`,by:e=>`von ${e}`,automatic:`automatisch`,decide:`zu entscheiden`,details:`Einzelheiten zeigen`,resend:`Erneut senden…`,copyLink:`Persönlichen Link kopieren`,revoke:`Zurückziehen…`,linkCopied:e=>`Der Link für ${e} ist kopiert. Wer ihn hat, kann als diese Person hereinkommen.`,linkTitle:e=>`Der persönliche Link für ${e}`,linkLead:`Ihr Browser lässt diese Seite nicht selbst kopieren. Markieren und kopieren Sie den Link.`,noLink:e=>`Für ${e} gibt es keinen Link: Die Einladung ist nicht offen.`,notAsked:`Der Link ließ sich nicht holen. Bitte versuchen Sie es noch einmal.`,resendTitle:e=>`Die Einladung an ${e} erneut senden?`,resendLead:`Ein neuer Brief mit einem neuen Link geht hinaus. Der Link im früheren Brief funktioniert dann nicht mehr.`,resendByHandLead:`Sie bekommt einen neuen Link, den Sie übergeben; der frühere funktioniert dann nicht mehr. Ein Brief geht nicht hinaus.`,days:`Wie viele Tage gültig?`,daysHint:(e,t)=>`Leer für die üblichen ${e}; höchstens ${t}.`,resendAct:`Erneut senden`,resent:e=>`Ein neuer Brief geht an ${e}.`,resentByHand:e=>`Die Einladung für ${e} ist erneuert. Kopieren Sie den neuen Link: Der frühere funktioniert nicht mehr.`,resentAwaits:e=>`Der neue Brief an ${e} wartet auf Freigabe.`,revokeTitle:e=>`Die Einladung für ${e} zurückziehen?`,revokeLead:`Ihr Link funktioniert sofort nicht mehr. Sie können die Adresse später neu einladen.`,revokeAct:`Einladung zurückziehen`,selected:e=>`${e} ausgewählt`,bulk:`Was mit den ausgewählten Einladungen geschehen soll`,resendAll:`Erneut senden`,revokeAll:`Zurückziehen`,clearSelection:`Auswahl aufheben`,resendManyTitle:(e,t)=>e===1?`1 Einladung erneut senden?`:`${t} Einladungen erneut senden?`,resendManyLead:`Jede bekommt einen neuen Brief mit neuem Link; der frühere funktioniert nicht mehr. Abgelaufene gelten wieder.`,revokeManyTitle:(e,t)=>e===1?`1 Einladung zurückziehen?`:`${t} Einladungen zurückziehen?`,revokeManyLead:`Ihre Links funktionieren sofort nicht mehr.`,closedOnes:(e,t)=>e===1?`Bei 1 davon geht das nicht, weil sie abgeschlossen ist; sie bleibt, wie sie ist.`:`Bei ${t} davon geht das nicht, weil sie abgeschlossen sind; sie bleiben, wie sie sind.`,resendManyAct:e=>`${e} erneut senden`,revokeManyAct:e=>`${e} zurückziehen`,running:(e,t)=>`${e} von ${t} erledigt`,stop:`Hier anhalten`,resentMany:(e,t)=>e===1?`1 Einladung wurde erneut gesendet.`:`${t} Einladungen wurden erneut gesendet.`,revokedMany:(e,t)=>e===1?`1 Einladung wurde zurückgezogen.`:`${t} Einladungen wurden zurückgezogen.`,refusedMany:(e,t)=>e===1?`1 wurde verweigert:`:`${t} wurden verweigert:`,untouched:(e,t)=>e===1?`1 wurde nicht mehr versucht.`:`${t} wurden nicht mehr versucht.`,done:`Fertig`,refusals:{ALREADY_ACCEPTED:`Die Person hat sie angenommen und ist Mitglied.`,ALREADY_DECIDED:`Sie wurde abgelehnt oder nicht freigegeben. Laden Sie die Adresse neu ein, wenn Sie möchten.`,REVOKED:`Sie ist schon zurückgezogen. Laden Sie die Adresse neu ein, wenn Sie möchten.`,EXPIRED:`Sie ist abgelaufen. Sie können sie erneut senden.`},refusedFor:(e,t)=>`${e}: ${t}`}},mn=({state:e,erasedAt:t})=>!t&&(e===`PENDING`||e===`EXPIRED`||e===`AWAITING_APPROVAL`),hn=({state:e})=>e===`PENDING`||e===`AWAITING_APPROVAL`;function gn(){let[e]=A(fn);return({id:t},n)=>e({input:{invitationId:t,expiresInDays:n}})}function _n(){let[e]=A(pn);return({id:t},n)=>e({input:{invitationId:t,reason:n}})}function vn(){let e=ke(),t=s(K).refusals;return n=>(n.code&&t[n.code])??e(n)}function yn(){let e=te(on),t=Ae(),n=s(K),[r,i]=(0,H.useState)(null);async function a({id:r,email:a}){let o=await e({id:r});if(!o)return t.failed(n.notAsked);let s=o.node?.__typename===`Invitation`?o.node.url:null;if(!s)return t.failed(n.noLink(a));try{await navigator.clipboard.writeText(s),t.done(n.linkCopied(a))}catch{i({email:a,url:s})}}return{copy:a,shown:r,hide:()=>i(null)}}var q={search:`_search_4wdh9_1`,department:`_department_4wdh9_5`,filters:`_filters_4wdh9_15`,address:`_address_4wdh9_20`,small:`_small_4wdh9_31`,problem:`_problem_4wdh9_37`,bulk:`_bulk_4wdh9_46`,refused:`_refused_4wdh9_64`};function bn({act:e,count:t,done:n,refused:r,close:i}){let a=s(K),{number:o}=p(),c=vn(),l=t-n-r.length;return(0,V.jsxs)(d,{children:[(0,V.jsxs)(`div`,{role:`status`,children:[(0,V.jsx)(D,{children:(e===`resend`?a.resentMany:a.revokedMany)(n,o(n))}),l>0&&(0,V.jsx)(D,{children:a.untouched(l,o(l))}),r.length>0&&(0,V.jsx)(D,{children:a.refusedMany(r.length,o(r.length))})]}),r.length>0&&(0,V.jsx)(`ul`,{className:q.refused,tabIndex:0,"aria-label":a.refusedMany(r.length,o(r.length)),children:r.map(({row:e,problems:t})=>(0,V.jsxs)(`li`,{children:[(0,V.jsx)(`strong`,{children:e.email}),t.map(c).join(` `)]},e.id))}),(0,V.jsx)(O,{justify:`flex-end`,children:(0,V.jsx)(m,{onClick:i,"data-autofocus":!0,children:a.done})})]})}function xn({value:e,choose:t,error:n}){let{id:r}=L().organization,{data:i}=k(sn,{organizationId:r}),a=s(K),o=i?.organization?.policy,c=o?.defaultInvitationDays??30,l=o?.longestInvitationDays??30;return(0,V.jsx)(Me,{label:a.days,description:a.daysHint(c,l),placeholder:String(c),min:1,max:l,allowDecimal:!1,allowNegative:!1,value:e,onChange:e=>t(e===``?``:Number(e)),error:n})}var Sn=4;async function Cn(e,t,n,r){let i=e.values();await Promise.all(Array.from({length:Sn},async()=>{for(let e of i){if(r.aborted)return;n(e,await t(e))}}))}function wn({act:e,rows:t,end:n}){let r=s(K),{number:i}=p(),[a,o]=(0,H.useState)(``),[c,l]=(0,H.useState)(``),{phase:u,done:f,refused:h,start:g,stop:_}=Tn(e,t,a||null,c.trim()||null),v=t.length,y=e===`resend`?r.resendManyTitle:r.revokeManyTitle;return(0,V.jsxs)(Se,{title:y(v,i(v)),close:()=>n(u!==`asking`),children:[u===`asking`&&(0,V.jsx)(En,{act:e,rows:t,start:g,cancel:()=>n(!1),children:e===`resend`?(0,V.jsx)(xn,{value:a,choose:o}):(0,V.jsx)(Dn,{value:c,write:l})}),u===`running`&&(0,V.jsxs)(d,{children:[(0,V.jsx)(D,{role:`status`,children:r.running(i(f+h.length),i(v))}),(0,V.jsx)(ge,{value:100*(f+h.length)/v,"aria-label":y(v,i(v)),transitionDuration:200}),(0,V.jsx)(O,{justify:`flex-end`,children:(0,V.jsx)(m,{variant:`default`,onClick:_,children:r.stop})})]}),u===`over`&&(0,V.jsx)(bn,{act:e,count:v,done:f,refused:h,close:()=>n(!0)})]})}function Tn(e,t,n,r){let i=gn(),a=_n(),[o,s]=(0,H.useState)(`asking`),[c,l]=(0,H.useState)(0),[u,d]=(0,H.useState)([]),f=(0,H.useRef)(new AbortController);(0,H.useEffect)(()=>(f.current=new AbortController,()=>f.current.abort()),[]);async function p(){s(`running`),await Cn(t,async t=>{let{problems:o}=await(e===`resend`?i(t,n):a(t,r));return o},(e,t)=>t.length>0?d(n=>[...n,{row:e,problems:t}]):l(e=>e+1),f.current.signal),s(`over`)}return{phase:o,done:c,refused:u,start:()=>void p(),stop:()=>f.current.abort()}}function En({act:e,rows:t,start:n,cancel:r,children:i}){let a=s(K),o=s(j),{number:c}=p(),l=t.filter(t=>!(e===`resend`?mn(t):hn(t))).length,u=c(t.length);return(0,V.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),n()},children:(0,V.jsxs)(d,{children:[(0,V.jsx)(D,{children:e===`resend`?a.resendManyLead:a.revokeManyLead}),l>0&&(0,V.jsx)(D,{children:a.closedOnes(l,c(l))}),i,(0,V.jsxs)(O,{justify:`flex-end`,children:[(0,V.jsx)(m,{variant:`default`,onClick:r,children:o.cancel}),(0,V.jsx)(m,{type:`submit`,...e===`revoke`&&{color:`red`},children:e===`resend`?a.resendManyAct(u):a.revokeManyAct(u)})]})]})})}function Dn({value:e,write:t}){let n=s(j);return(0,V.jsx)(we,{label:n.reason,description:n.reasonHint,value:e,onChange:e=>t(e.currentTarget.value),autosize:!0,maxRows:6,"data-autofocus":!0})}function On({rows:e,clear:t}){let n=s(K),{number:r}=p(),[i,a]=(0,H.useState)(null),[o,c]=(0,H.useState)([]),l=t=>{c(e),a(t)};return(0,V.jsxs)(V.Fragment,{children:[e.length>0&&(0,V.jsxs)(`section`,{className:q.bulk,"aria-label":n.bulk,children:[(0,V.jsx)(D,{fw:600,size:`sm`,role:`status`,children:n.selected(r(e.length))}),(0,V.jsx)(m,{size:`sm`,variant:`light`,onClick:()=>l(`resend`),children:n.resendAll}),(0,V.jsx)(m,{size:`sm`,variant:`light`,color:`red`,onClick:()=>l(`revoke`),children:n.revokeAll}),(0,V.jsx)(he,{"aria-label":n.clearSelection,onClick:t})]}),i&&(0,V.jsx)(wn,{act:i,rows:o,end:e=>{a(null),e&&t()}})]})}function kn(e,{details:t,openMenu:n}){return[{title:e.email,cell:e=>(0,V.jsx)(E,{className:q.address,href:t(e),children:e.email})},{title:e.state,cell:({state:e})=>(0,V.jsx)(Fe,{state:e})},{title:e.delivery,cell:e=>(0,V.jsx)(An,{of:e})},{title:e.expires,cell:e=>(0,V.jsx)(jn,{of:e})},{title:e.role,cell:e=>(0,V.jsx)(Mn,{of:e})},{title:e.invited,cell:e=>(0,V.jsx)(Nn,{of:e}),wide:!0},{title:e.actions,bare:!0,cell:t=>(0,V.jsx)($t,{label:e.actionsFor(t.email),open:e=>n(t,e)})}]}function An({of:{state:e,delivery:t,deliveryProblem:n}}){return e===`AWAITING_APPROVAL`||e===`REJECTED`?null:(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Ie,{delivery:t}),n&&(0,V.jsx)(`span`,{className:q.problem,children:n})]})}function jn({of:{state:e,expiresAt:t}}){let n=s(K);return e===`PENDING`?(0,V.jsx)(Le,{to:t}):e===`AWAITING_APPROVAL`?(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Le,{to:t}),` `,(0,V.jsx)(`span`,{className:q.small,children:n.decide})]}):null}function Mn({of:e}){return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Pe,{of:e}),e.department&&(0,V.jsx)(`span`,{className:q.small,children:e.department})]})}function Nn({of:{createdAt:e,inviter:t,approval:n}}){let r=s(K),i=t??n?.requester;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(R,{time:e}),(0,V.jsx)(`span`,{className:q.small,children:i?r.by(i.name):r.automatic})]})}function Pn(){let{id:e}=L().organization,{data:t}=k(rn,{organizationId:e}),n=s(K),r=t?.exportInvitations;return(0,V.jsx)(m,{component:`a`,href:r??void 0,download:!0,variant:`default`,leftSection:(0,V.jsx)(ze,{size:16,"aria-hidden":!0}),children:n.export})}function Fn({name:e,terms:t,called:n,chosen:r,choose:i}){let a=s(K),{list:o}=p(),c=e=>i(t.filter(t=>t===e!==r.includes(t)));return(0,V.jsxs)(P,{closeOnItemClick:!1,...Zt,position:`bottom-start`,children:[(0,V.jsx)(P.Target,{children:(0,V.jsx)(m,{variant:r.length>0?`light`:`default`,fw:r.length>0?600:400,rightSection:(0,V.jsx)(Ge,{size:16,"aria-hidden":!0}),children:r.length>0?a.filtered(e,o(r.map(e=>n[e]))):e})}),(0,V.jsxs)(P.Dropdown,{children:[t.map(e=>(0,V.jsx)(P.CheckboxItem,{checked:r.includes(e),onChange:()=>c(e),children:n[e]},e)),(0,V.jsx)(P.Divider,{}),(0,V.jsx)(P.Item,{disabled:r.length===0,onClick:()=>i([]),children:a.noFilter(e)})]})]})}var In={newest:{field:`CREATED_AT`,direction:`DESC`},oldest:{field:`CREATED_AT`,direction:`ASC`},expiring:{field:`EXPIRES_AT`,direction:`ASC`},lasting:{field:`EXPIRES_AT`,direction:`DESC`},address:{field:`EMAIL`,direction:`ASC`},addressBackwards:{field:`EMAIL`,direction:`DESC`}},J={state:[`AWAITING_APPROVAL`,`PENDING`,`ACCEPTED`,`DECLINED`,`EXPIRED`,`REVOKED`,`REJECTED`],delivery:[`QUEUED`,`SENT`,`DEFERRED`,`FAILED`,`HANDED_OVER`],role:[`VIEWER`,`MEMBER`,`ADMIN`]},Ln={search:``,state:[],delivery:[],role:[],department:``,order:`newest`};function Rn(e){let t=e.get(`order`);return{search:e.get(`search`)??``,state:zn(e,`state`,J.state),delivery:zn(e,`delivery`,J.delivery),role:zn(e,`role`,J.role),department:e.get(`department`)??``,order:Bn(t)?t:Ln.order}}function zn(e,t,n){let r=e.getAll(t).flatMap(e=>e.split(`,`));return n.filter(e=>r.includes(e))}var Bn=e=>e!==null&&Object.hasOwn(In,e);function Vn(e){let t=new URLSearchParams;e.search&&t.set(`search`,e.search);for(let n of[`state`,`delivery`,`role`])for(let r of e[n])t.append(n,r);return e.department&&t.set(`department`,e.department),e.order!==Ln.order&&t.set(`order`,e.order),t}function Hn({search:e,state:t,delivery:n,role:r,department:i}){let a={...e.trim()&&{search:e.trim()},...t.length>0&&{state:t},...n.length>0&&{delivery:n},...r.length>0&&{role:r},...i.trim()&&{department:i.trim()}};return Object.keys(a).length>0?a:null}function Un(){let[e,t]=w(),n=Rn(e);return{filters:n,key:Vn(n).toString(),setFilters:e=>t(t=>Vn({...Rn(t),...e}),{replace:!0})}}var Wn=300;function Gn(e,t){let[n,r]=(0,H.useState)(e),[i,a]=(0,H.useState)(e);return e!==i&&(a(e),r(e)),(0,H.useEffect)(()=>{if(n===e)return;let r=setTimeout(()=>t(n),Wn);return()=>clearTimeout(r)}),[n,r]}function Kn({filters:e,change:t}){let n=s(K),r=s(oe),[i,a]=Gn(e.search,e=>t({search:e})),[o,c]=Gn(e.department,e=>t({department:e})),l=Object.keys(In).map(e=>({value:e,label:n.orders[e]}));return(0,V.jsxs)(O,{className:q.filters,role:`search`,"aria-label":n.filters,gap:`xs`,mb:`sm`,children:[(0,V.jsx)(He,{className:q.search,type:`search`,"aria-label":n.search,placeholder:n.search,value:i,onChange:e=>a(e.currentTarget.value),leftSection:(0,V.jsx)(Ue,{size:16,"aria-hidden":!0}),rightSection:i&&(0,V.jsx)(he,{size:`sm`,"aria-label":n.clearSearch,onClick:()=>a(``)})}),(0,V.jsx)(Fn,{name:n.filter.state,terms:J.state,called:r.invitation,chosen:e.state,choose:e=>t({state:e})}),(0,V.jsx)(Fn,{name:n.filter.delivery,terms:J.delivery,called:r.delivery,chosen:e.delivery,choose:e=>t({delivery:e})}),(0,V.jsx)(Fn,{name:n.filter.role,terms:J.role,called:r.role,chosen:e.role,choose:e=>t({role:e})}),(0,V.jsx)(`div`,{className:q.department,children:(0,V.jsx)(We,{bare:!0,value:o,choose:c})}),(0,V.jsx)(Be,{"aria-label":n.order,data:l,value:e.order,onChange:e=>t({order:e.currentTarget.value})}),Hn(e)&&(0,V.jsx)(m,{variant:`subtle`,onClick:()=>t({...Ln,order:e.order}),children:n.showAll})]})}var Y={en:{close:`Close the details`,actions:`What can be done`,resend:`Send again`,copyLink:`Copy the personal link`,revoke:`Revoke`,about:`The invitation`,state:`State`,role:`Role`,department:`Department`,nothing:`None`,inviter:`Invited by`,automatic:`A rule or the command line`,created:`Invited`,expires:`Expires`,expired:`Expired`,accepted:`Accepted`,declined:`Declined`,revoked:`Revoked`,erased:`Erased`,erasedLead:`Address and message were erased, as the policy of the organization says.`,member:`Became`,message:`Personal message`,letter:`The letter`,delivery:`Where it is`,sent:`Taken over by a mail server`,attempts:`Attempts`,problem:`What the mail server said`,handedOver:`No letter was sent: the link is handed over by hand.`,approval:`Approval`,needed:(e,t)=>`${e} of ${t} given`,approvals:`Approved`,nobodyYet:`By nobody yet`,requester:`Asked for by`,rules:`Because of`,noRule:`a member asked for it`,decideBy:`To be decided by`,rejected:`Rejected`,toApprovals:`To the approvals`,history:`What happened`,by:e=>`by ${e}`,change:(e,t)=>`${e} → ${t}`},de:{close:`Einzelheiten schließen`,actions:`Was sich tun lässt`,resend:`Erneut senden`,copyLink:`Persönlichen Link kopieren`,revoke:`Zurückziehen`,about:`Die Einladung`,state:`Stand`,role:`Rolle`,department:`Abteilung`,nothing:`Keine`,inviter:`Eingeladen von`,automatic:`Eine Regel oder die Befehlszeile`,created:`Eingeladen`,expires:`Läuft ab`,expired:`Abgelaufen`,accepted:`Angenommen`,declined:`Abgelehnt`,revoked:`Zurückgezogen`,erased:`Gelöscht`,erasedLead:`Adresse und Nachricht wurden gelöscht, wie es die Regeln der Organisation vorsehen.`,member:`Daraus wurde`,message:`Persönliche Nachricht`,letter:`Der Brief`,delivery:`Wo er ist`,sent:`Von einem Mailserver übernommen`,attempts:`Versuche`,problem:`Was der Mailserver sagte`,handedOver:`Es ging kein Brief hinaus: Der Link wird von Hand übergeben.`,approval:`Freigabe`,needed:(e,t)=>`${e} von ${t} erteilt`,approvals:`Freigegeben`,nobodyYet:`Noch von niemandem`,requester:`Erbeten von`,rules:`Wegen`,noRule:`ein Mitglied hat darum gebeten`,decideBy:`Zu entscheiden bis`,rejected:`Nicht freigegeben`,toApprovals:`Zu den Freigaben`,history:`Was geschah`,by:e=>`von ${e}`,change:(e,t)=>`${e} → ${t}`}},X={head:`_head_1vkju_1`,facts:`_facts_1vkju_9`,link:`_link_1vkju_33`,message:`_message_1vkju_37`,problem:`_problem_1vkju_44`,soft:`_soft_1vkju_48`,timeline:`_timeline_1vkju_53`};function qn({title:e,children:t}){return(0,V.jsxs)(`section`,{children:[e&&(0,V.jsx)(ue,{order:4,size:`h5`,mb:6,children:e}),(0,V.jsx)(`dl`,{className:X.facts,children:t})]})}function Z({name:e,children:t}){return(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:e}),(0,V.jsx)(`dd`,{children:t})]})}function Jn({of:{approval:e,state:t}}){let n=s(Y),{list:r,number:i}=p(),{path:a}=L();if(!e)return null;let{needed:o,given:c,requester:l,rules:u,decideBy:d,rejectedAt:f}=e;return(0,V.jsxs)(qn,{title:n.approval,children:[(0,V.jsxs)(Z,{name:n.approvals,children:[n.needed(i(c.length),i(o)),c.length===0&&(0,V.jsx)(`div`,{children:n.nobodyYet}),c.map(({approver:e,at:t})=>(0,V.jsxs)(`div`,{children:[e.name,`, `,(0,V.jsx)(R,{time:t})]},e.id))]}),(0,V.jsx)(Z,{name:n.rules,children:u.length>0?r(u):n.noRule}),l&&(0,V.jsx)(Z,{name:n.requester,children:`${l.name} (${l.email})`}),t===`AWAITING_APPROVAL`&&d&&(0,V.jsxs)(Z,{name:n.decideBy,children:[(0,V.jsx)(Re,{time:d}),` `,(0,V.jsx)(Ze,{component:E,href:a(`approvals`),underline:`always`,children:n.toApprovals})]}),f&&(0,V.jsx)(Z,{name:n.rejected,children:(0,V.jsx)(R,{time:f})})]})}function Yn({of:e}){let t=s(Y),{number:n}=p();return e.state===`AWAITING_APPROVAL`||e.state===`REJECTED`?null:(0,V.jsxs)(qn,{title:t.letter,children:[(0,V.jsxs)(Z,{name:t.delivery,children:[(0,V.jsx)(Ie,{delivery:e.delivery}),e.delivery===`HANDED_OVER`&&(0,V.jsx)(`div`,{children:t.handedOver})]}),e.deliveryProblem&&(0,V.jsx)(Z,{name:t.problem,children:(0,V.jsx)(`span`,{className:X.problem,children:e.deliveryProblem})}),e.deliveryAttempts>1&&(0,V.jsx)(Z,{name:t.attempts,children:n(e.deliveryAttempts)}),e.sentAt&&(0,V.jsx)(Z,{name:t.sent,children:(0,V.jsx)(R,{time:e.sentAt})})]})}function Xn({events:e}){let t=s(Y),{event:n}=s(oe);return(0,V.jsxs)(`section`,{children:[(0,V.jsx)(ue,{order:4,size:`h5`,mb:`xs`,children:t.history}),(0,V.jsx)(`ol`,{className:X.timeline,children:e.map(({id:e,kind:r,summary:i,actor:a,occurredAt:o,before:s,after:c,reason:l})=>(0,V.jsxs)(`li`,{children:[(0,V.jsx)(`strong`,{children:n[r]??i}),s&&c&&(0,V.jsx)(`div`,{children:t.change(s,c)}),(0,V.jsxs)(`div`,{className:X.soft,children:[(0,V.jsx)(R,{time:o}),` `,t.by(a.displayName)]}),l&&(0,V.jsx)(`blockquote`,{className:X.message,children:l})]},e))})]})}function Zn({of:e,acts:t}){let n=re(e.id);return(0,V.jsxs)(d,{gap:`lg`,children:[(0,V.jsxs)(`div`,{ref:n,"data-mark":!0,className:X.head,children:[(0,V.jsx)(ue,{order:3,size:`h3`,children:e.email}),(0,V.jsx)(Fe,{state:e.state})]}),(0,V.jsx)(Qn,{of:e,acts:t}),(0,V.jsx)($n,{of:e}),(0,V.jsx)(Jn,{of:e}),(0,V.jsx)(Yn,{of:e}),(0,V.jsx)(Xn,{events:e.events?.nodes??[]})]})}function Qn({of:e,acts:t}){let n=s(Y);return!mn(e)&&!hn(e)?null:(0,V.jsxs)(O,{gap:`xs`,role:`group`,"aria-label":n.actions,children:[mn(e)&&(0,V.jsx)(m,{leftSection:(0,V.jsx)(Jt,{size:16,"aria-hidden":!0}),onClick:()=>t.resend(e),children:n.resend}),e.state===`PENDING`&&(0,V.jsx)(m,{variant:`default`,leftSection:(0,V.jsx)(Xe,{size:16,"aria-hidden":!0}),onClick:()=>t.copy(e),children:n.copyLink}),hn(e)&&(0,V.jsx)(m,{variant:`light`,color:`red`,leftSection:(0,V.jsx)(Yt,{size:16,"aria-hidden":!0}),onClick:()=>t.revoke(e),children:n.revoke})]})}function $n({of:e}){let t=s(Y),{path:n}=L();return(0,V.jsxs)(qn,{children:[(0,V.jsx)(Z,{name:t.role,children:(0,V.jsx)(Pe,{of:e})}),(0,V.jsx)(Z,{name:t.department,children:e.department??t.nothing}),!e.approval?.requester&&(0,V.jsx)(Z,{name:t.inviter,children:e.inviter?`${e.inviter.name} (${e.inviter.email})`:t.automatic}),(0,V.jsx)(Z,{name:t.created,children:(0,V.jsx)(R,{time:e.createdAt})}),e.state===`PENDING`&&(0,V.jsx)(Z,{name:t.expires,children:(0,V.jsx)(Le,{to:e.expiresAt})}),e.state===`EXPIRED`&&(0,V.jsx)(Z,{name:t.expired,children:(0,V.jsx)(R,{time:e.expiresAt})}),e.acceptedAt&&(0,V.jsx)(Z,{name:t.accepted,children:(0,V.jsx)(R,{time:e.acceptedAt})}),e.member&&(0,V.jsx)(Z,{name:t.member,children:(0,V.jsx)(E,{className:X.link,href:n(`members/${e.member.id}`),children:e.member.user.name})}),e.declinedAt&&(0,V.jsx)(Z,{name:t.declined,children:(0,V.jsx)(R,{time:e.declinedAt})}),e.revokedAt&&(0,V.jsx)(Z,{name:t.revoked,children:(0,V.jsx)(R,{time:e.revokedAt})}),e.erasedAt&&(0,V.jsxs)(Z,{name:t.erased,children:[(0,V.jsx)(R,{time:e.erasedAt}),` `,t.erasedLead]}),e.message&&(0,V.jsx)(Z,{name:t.message,children:(0,V.jsx)(`blockquote`,{className:X.message,children:e.message})})]})}function er({id:e,acts:t,close:n}){let r=s(Y),[i,a]=(0,H.useState)(e);(0,H.useEffect)(()=>{e&&a(e)},[e]);let o=e??i;return(0,V.jsx)(U,{opened:e!==void 0,onClose:n,position:`right`,size:`lg`,closeButtonProps:{"aria-label":r.close},title:r.about,attributes:{header:{role:`presentation`}},children:o&&(0,V.jsx)(tr,{id:o,acts:t},o)})}function tr({id:e,acts:t}){let{organization:n}=L(),{data:r,error:i,again:a}=k(an,{id:e});if(ee(t=>{t.invitation?.id===e&&a()}),i)return(0,V.jsx)(fe,{error:i,again:a});if(!r)return(0,V.jsx)(le,{});let{node:o}=r;return o?.__typename!==`Invitation`||o.organization.id!==n.id?(0,V.jsx)(se,{}):(0,V.jsx)(Zn,{of:o,acts:t})}function nr(e){let t=new Map,n=new Map,r=new Set;for(let i of ir(e)){let e=i.toLowerCase();sr(i)?t.has(e)?n.set(e,i):t.set(e,i):r.add(i)}return{valid:[...t.values()],duplicates:[...n.values()],malformed:[...r]}}function rr(e,t){let n=new Set(t);return ir(e).filter(e=>!n.has(e)).join(`
`)}function ir(e){let t=[],n=[];for(let[r]of e.matchAll(ar))r.startsWith(`<`)&&r.endsWith(`>`)?(t.push(...r.slice(1,-1).split(/\s+/u)),n=[]):/^[,;\n]/u.test(r)||r.includes(`@`)?(t.push(...n,...r.split(/[\s,;]+/u)),n=[]):n.push(r);return[...t,...n].map(or).filter(e=>e!==``)}var ar=/"[^"\n]*"|<[^<>\n]*>|[,;\n]|[^\s,;"<>]+/gu,or=e=>e.replace(/^["'(]+|[)"'.]+$/gu,``).replace(/^mailto:/iu,``);function sr(e){return/^[^\s@<>()[\]\\"]+@(?!-)[^\s@<>()[\]\\"_.]+(?:\.[^\s@<>()[\]\\"_.]+)+$/u.test(e)&&e.length<=254}var cr={addresses:``,role:{role:`MEMBER`},department:``,message:``,days:``,letter:!0},lr=1e3,ur=e=>[...e].length;function dr({role:e,department:t,message:n}){return{...e,department:t.trim()||null,message:n.trim()||null}}var Q={halves:`_halves_r9w1d_1`,actions:`_actions_r9w1d_12`,preview:`_preview_r9w1d_21`,found:`_found_r9w1d_32`,malformed:`_malformed_r9w1d_36`,refused:`_refused_r9w1d_37`,pieces:`_pieces_r9w1d_59`,granted:`_granted_r9w1d_75`,soft:`_soft_r9w1d_96`,results:`_results_r9w1d_100`},$={en:{title:`Invite people`,addresses:`E-mail addresses`,addressesHint:`One or many. Paste them as you have them: from a letter, a spreadsheet or a list, with names or without.`,addressesExample:`ann@example.com, Bo Lind <bo@example.com>`,noneYet:`Nobody yet`,found:(e,t)=>e===1?`1 person will be invited`:`${t} people will be invited`,duplicates:e=>`Written more than once, invited once: ${e}`,malformed:e=>e===1?`This is no address, and is left out:`:`These are no addresses, and are left out:`,drop:`Remove`,dropOf:e=>e===1?`what is no address`:`all that are no addresses`,tooMany:e=>`At most ${e} at once. For more there is the import of a spreadsheet.`,toImport:`Go to the import`,message:`Personal message`,messageHint:`Optional. It stands in the letter.`,count:(e,t)=>`${e} of ${t} characters`,sendLetter:`Send the invitation by e-mail`,sendLetterHint:`Without a letter you get a personal link to hand over yourself.`,manyDays:e=>`All get a letter, and their invitations are valid for ${e}.`,send:(e,t)=>e===1?`Invite 1 person`:`Invite ${t} people`,sendNobody:`Invite`,preview:`Preview`,access:`What they may do`,letter:`The letter`,accessLead:`As things stand, whoever accepts may:`,mayNothing:`This role permits nothing by itself.`,mayNot:`May not`,spaces:`Joins these team spaces at once`,subject:`Subject`,letterFrame:`The letter as it will look`,noLetter:`No letter is sent. You get a personal link to hand over.`,noPreview:`There is no preview of this: check role, department, message and days.`,results:`What came of it`,invited:(e,t)=>e===1?`1 person is invited`:`${t} people are invited`,underway:`The letter is on its way`,awaits:`Awaits approval: the letter goes out after it`,byHand:`No letter: hand the link over yourself`,copyLinkOf:e=>`for ${e}`,copyLink:`Copy the link`,copyLinks:`Copy all links`,refused:(e,t)=>e===1?`1 person could not be invited:`:`${t} people could not be invited:`,refusedLead:`They are still in the field above. Change what is wrong, or remove them.`,dropRefused:`Remove them from the field`,more:`Invite more`,done:`Done`},de:{title:`Leute einladen`,addresses:`E-Mail-Adressen`,addressesHint:`Eine oder viele. Fügen Sie sie ein, wie Sie sie haben: aus einem Brief, einer Tabelle oder Liste, mit Namen oder ohne.`,addressesExample:`ann@example.com, Bo Lind <bo@example.com>`,noneYet:`Noch niemand`,found:(e,t)=>e===1?`1 Person wird eingeladen`:`${t} Personen werden eingeladen`,duplicates:e=>`Mehrfach geschrieben, einmal eingeladen: ${e}`,malformed:e=>e===1?`Das ist keine Adresse und wird ausgelassen:`:`Das sind keine Adressen; sie werden ausgelassen:`,drop:`Entfernen`,dropOf:e=>e===1?`was keine Adresse ist`:`alles, was keine Adresse ist`,tooMany:e=>`Höchstens ${e} auf einmal. Für mehr gibt es den Import einer Tabelle.`,toImport:`Zum Import`,message:`Persönliche Nachricht`,messageHint:`Freiwillig. Sie steht im Brief.`,count:(e,t)=>`${e} von ${t} Zeichen`,sendLetter:`Die Einladung per E-Mail senden`,sendLetterHint:`Ohne Brief bekommen Sie einen persönlichen Link, den Sie selbst übergeben.`,manyDays:e=>`Alle bekommen einen Brief, und ihre Einladungen gelten ${e}.`,send:(e,t)=>e===1?`1 Person einladen`:`${t} Personen einladen`,sendNobody:`Einladen`,preview:`Vorschau`,access:`Was sie dürfen`,letter:`Der Brief`,accessLead:`Nach heutigem Stand darf, wer annimmt:`,mayNothing:`Diese Rolle allein erlaubt nichts.`,mayNot:`Darf nicht`,spaces:`Kommt sofort in diese Teamräume`,subject:`Betreff`,letterFrame:`Der Brief, wie er aussehen wird`,noLetter:`Es geht kein Brief hinaus. Sie bekommen einen persönlichen Link zum Übergeben.`,noPreview:`Hiervon gibt es keine Vorschau: Prüfen Sie Rolle, Abteilung, Nachricht und Tage.`,results:`Was daraus wurde`,invited:(e,t)=>e===1?`1 Person ist eingeladen`:`${t} Personen sind eingeladen`,underway:`Der Brief ist unterwegs`,awaits:`Wartet auf Freigabe: Danach geht der Brief hinaus`,byHand:`Kein Brief: Übergeben Sie den Link selbst`,copyLinkOf:e=>`für ${e}`,copyLink:`Link kopieren`,copyLinks:`Alle Links kopieren`,refused:(e,t)=>e===1?`1 Person konnte nicht eingeladen werden:`:`${t} Personen konnten nicht eingeladen werden:`,refusedLead:`Sie stehen noch im Feld oben. Ändern Sie, was nicht stimmt, oder entfernen Sie sie.`,dropRefused:`Aus dem Feld entfernen`,more:`Weitere einladen`,done:`Fertig`}};function fr({text:e,write:t,addresses:n,refused:r}){let i=s($),{number:a}=p(),{valid:o}=n;return(0,V.jsxs)(`div`,{children:[(0,V.jsx)(we,{label:i.addresses,description:i.addressesHint,placeholder:i.addressesExample,value:e,onChange:e=>t(e.currentTarget.value),autosize:!0,minRows:3,maxRows:8,spellCheck:!1,autoCapitalize:`none`,"data-autofocus":!0}),(0,V.jsx)(`div`,{className:Q.found,role:`status`,children:(0,V.jsx)(D,{size:`sm`,fw:600,children:o.length>0?i.found(o.length,a(o.length)):i.noneYet})}),(0,V.jsx)(mr,{text:e,write:t,addresses:n}),(0,V.jsx)(hr,{of:pr(r,o),drop:n=>t(rr(e,n))})]})}function pr(e,t){return e.filter(({email:e})=>t.includes(e))}function mr({text:e,write:t,addresses:n}){let r=s($),{list:i,number:a}=p(),{path:o}=L(),{valid:c,duplicates:l,malformed:u}=n;return(0,V.jsxs)(V.Fragment,{children:[c.length>500&&(0,V.jsxs)(D,{size:`sm`,c:`var(--bad)`,role:`alert`,children:[r.tooMany(a(500)),` `,(0,V.jsx)(Ze,{component:E,href:o(`import`),underline:`always`,children:r.toImport})]}),l.length>0&&(0,V.jsx)(D,{size:`sm`,c:`dimmed`,children:r.duplicates(i(l))}),u.length>0&&(0,V.jsxs)(`div`,{className:Q.malformed,children:[(0,V.jsx)(D,{size:`sm`,children:r.malformed(u.length)}),(0,V.jsx)(`ul`,{className:Q.pieces,children:u.map(e=>(0,V.jsx)(`li`,{children:e},e))}),(0,V.jsxs)(m,{size:`xs`,variant:`default`,onClick:()=>t(rr(e,u)),children:[r.drop,(0,V.jsxs)(`span`,{className:`unseen`,children:[` `,r.dropOf(u.length)]})]})]})]})}function hr({of:e,drop:t}){let n=s($),{number:r}=p(),i=ke();return e.length===0?null:(0,V.jsxs)(`div`,{className:Q.refused,role:`alert`,children:[(0,V.jsx)(D,{size:`sm`,fw:600,children:n.refused(e.length,r(e.length))}),(0,V.jsx)(`ul`,{children:e.map(({email:e,problems:t})=>(0,V.jsxs)(`li`,{children:[(0,V.jsx)(`strong`,{children:e}),` `,t.map(i).join(` `)]},e))}),(0,V.jsx)(D,{size:`sm`,mb:6,children:n.refusedLead}),(0,V.jsx)(m,{size:`xs`,variant:`default`,onClick:()=>t(e.map(({email:e})=>e)),children:n.dropRefused})]})}function gr({draft:e,change:t,addresses:n,refused:r,problems:i}){let a=s($),o=ke(),c=e=>{let t=ne(i,e);return t&&o(t)};return(0,V.jsxs)(d,{children:[(0,V.jsx)(fr,{text:e.addresses,write:e=>t({addresses:e}),addresses:n,refused:r}),(0,V.jsxs)(O,{grow:!0,align:`flex-start`,children:[(0,V.jsx)(rt,{value:e.role,choose:e=>t({role:e}),error:c(`role`)??c(`customRoleId`)}),(0,V.jsx)(We,{value:e.department,choose:e=>t({department:e}),error:c(`department`)})]}),(0,V.jsx)(_r,{message:e.message,write:e=>t({message:e}),error:c(`message`)}),n.valid.length>1?(0,V.jsx)(vr,{}):(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(xn,{value:e.days,choose:e=>t({days:e}),error:c(`expiresInDays`)}),(0,V.jsx)(Ft,{label:a.sendLetter,description:a.sendLetterHint,checked:e.letter,onChange:e=>t({letter:e.currentTarget.checked})})]})]})}function _r(e){let t=s($),{number:n}=p(),r=ur(e.message.trim()),i=t.count(n(r),n(lr));return(0,V.jsx)(we,{label:t.message,description:(0,V.jsxs)(V.Fragment,{children:[t.messageHint,` `,r>0&&i]}),value:e.message,onChange:t=>e.write(t.currentTarget.value),error:e.error??(r>1e3?i:void 0),autosize:!0,minRows:3,maxRows:10})}function vr(){let e=s($),{duration:t}=p(),{data:n}=k(sn,{organizationId:L().organization.id}),r=n?.organization?.policy?.defaultInvitationDays;return(0,V.jsx)(D,{size:`sm`,c:`dimmed`,children:r!==void 0&&e.manyDays(t(r*86400))})}function yr({of:{permissions:e,spaces:t}}){let n=s($),{list:r}=p(),i=s(oe).permission,a=Object.entries(i).filter(([t])=>!e.some(e=>e===t));return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(D,{size:`sm`,mb:6,children:e.length>0?n.accessLead:n.mayNothing}),(0,V.jsx)(`ul`,{className:Q.granted,children:e.map(e=>(0,V.jsxs)(`li`,{children:[(0,V.jsx)(ct,{size:16,"aria-hidden":!0}),` `,i[e]]},e))}),t.length>0&&(0,V.jsxs)(D,{size:`sm`,mt:`sm`,children:[(0,V.jsxs)(`span`,{className:Q.soft,children:[n.spaces,`: `]}),r(t)]}),a.length>0&&(0,V.jsxs)(D,{size:`sm`,mt:`sm`,c:`dimmed`,children:[n.mayNot,`: `,r(a.map(([,e])=>e))]})]})}var br=400;function xr({draft:e,letter:t}){let n=s($),[r]=st(e,br);return(0,V.jsx)(`section`,{className:Q.preview,"aria-label":n.preview,children:(0,V.jsxs)(W,{defaultValue:`access`,keepMounted:!1,children:[(0,V.jsxs)(W.List,{grow:!0,children:[(0,V.jsx)(W.Tab,{value:`access`,children:n.access}),(0,V.jsx)(W.Tab,{value:`letter`,children:n.letter})]}),(0,V.jsx)(W.Panel,{value:`access`,pt:`sm`,children:(0,V.jsx)(Sr,{draft:r})}),(0,V.jsx)(W.Panel,{value:`letter`,pt:`sm`,children:t?(0,V.jsx)(Cr,{draft:r}):(0,V.jsx)(D,{c:`dimmed`,children:n.noLetter})})]})})}function Sr({draft:e}){let t=s($),{id:n}=L().organization,{role:r,customRoleId:i,department:a}=dr(e),{data:o,error:c}=k(cn,{input:{organizationId:n,role:r,customRoleId:i,department:a}});return c||o?.previewAccess===null?(0,V.jsx)(D,{c:`dimmed`,children:t.noPreview}):o?.previewAccess?(0,V.jsx)(yr,{of:o.previewAccess}):(0,V.jsx)(le,{lines:5})}function Cr({draft:e}){let t=s($),{id:n}=L().organization,{role:r=`MEMBER`,customRoleId:i,department:a,message:o}=dr(e),{data:c,error:l}=k(ln,{organizationId:n,role:r,customRoleId:i,department:a,message:o,expiresInDays:e.days||null}),u=c?.organization?.invitationLetterPreview;return l||u===null?(0,V.jsx)(D,{c:`dimmed`,children:t.noPreview}):u?(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(D,{size:`sm`,mb:`xs`,children:[(0,V.jsxs)(`span`,{className:Q.soft,children:[t.subject,`: `]}),(0,V.jsx)(`strong`,{children:u.subject})]}),(0,V.jsx)(Ne,{title:t.letterFrame,html:u.html})]}):(0,V.jsx)(le,{lines:5})}function wr({of:e}){let t=s($),{number:n}=p(),r=(0,H.useRef)(null);(0,H.useEffect)(()=>{e.length>0&&r.current?.focus()},[e]);let i=e.filter(Tr).flatMap(({email:e,url:t})=>t?`${e}\t${t}`:[]);return(0,V.jsxs)(`section`,{ref:r,tabIndex:-1,className:Q.results,"aria-label":t.results,children:[(0,V.jsxs)(O,{justify:`space-between`,children:[(0,V.jsx)(D,{fw:600,role:`status`,children:t.invited(e.length,n(e.length))}),i.length>1&&(0,V.jsx)(lt,{value:i.join(`
`),label:t.copyLinks})]}),(0,V.jsx)(`ul`,{tabIndex:0,"aria-label":t.results,children:e.map(e=>(0,V.jsx)(Er,{of:e},e.id))})]})}var Tr=({delivery:e,state:t})=>e===`HANDED_OVER`&&t===`PENDING`;function Er({of:e}){let t=s($),n=e.state===`AWAITING_APPROVAL`,r=n?qt:Tr(e)?Xe:Ve;return(0,V.jsxs)(`li`,{children:[(0,V.jsx)(r,{size:18,"aria-hidden":!0}),(0,V.jsxs)(`span`,{children:[(0,V.jsx)(`strong`,{children:e.email}),(0,V.jsx)(`span`,{className:Q.soft,children:n?t.awaits:Tr(e)?t.byHand:t.underway})]}),Tr(e)&&e.url&&(0,V.jsx)(lt,{value:e.url,label:t.copyLink,about:t.copyLinkOf(e.email)})]})}var Dr=[`role`,`customRoleId`,`department`,`message`,`expiresInDays`];function Or(){let{id:e}=L().organization,[t]=A(un),[n]=A(dn),{keyFor:r,answered:i}=ut(),[a,o]=(0,H.useState)(!1);async function s(n,a){let o={organizationId:e,email:n,...dr(a),expiresInDays:a.days||null,sendEmail:a.letter},{data:s,problems:c}=await t({input:{...o,idempotencyKey:r(o)}});s&&i();let l=s?.createInvitation.invitation,u=c.filter(({field:e})=>e===`email`);return{invited:l?[l]:[],refused:u.length>0?[{email:n,problems:u}]:[],problems:c.filter(({field:e})=>e!==`email`)}}async function c(t,a){let o=t.map(e=>({email:e,...dr(a)})),s={organizationId:e,invitations:o},{data:c,problems:l}=await n({input:{...s,idempotencyKey:r(s)}});c&&i();let u=c?.createInvitations.results??[];return{invited:u.flatMap(({invitation:e})=>e??[]),refused:u.filter(({invitation:e})=>!e).map(({index:e,userErrors:n})=>({email:t[e]??``,problems:n.map(kr)})),problems:l}}async function l(e,t){o(!0);let[n]=e,r=await(n&&e.length===1?s(n,t):c(e,t));return o(!1),r}return{send:l,sending:a}}var kr=({code:e,message:t,field:n})=>({code:e,message:t,field:n?.at(-1)});function Ar({opened:e,close:t}){let[n,r]=(0,H.useState)(cr);return e?(0,V.jsx)(jr,{draft:n,setDraft:r,close:t}):null}function jr({draft:e,setDraft:t,close:n}){let r=s($),{cancel:i}=s(j),{number:a}=p(),{send:o,sending:c}=Or(),[l,u]=(0,H.useState)([]),[f,h]=(0,H.useState)([]),[g,_]=(0,H.useState)([]),v=(0,H.useMemo)(()=>nr(e.addresses),[e.addresses]),y=v.valid.length,b=l.length>0&&e.addresses.trim()===``,x=y>0&&y<=500&&ur(e.message.trim())<=1e3;async function S(){let n=await o(v.valid,e);if(u(e=>[...n.invited,...e]),h(n.refused),_(n.problems),n.invited.length===0)return;let r=new Set(n.refused.map(({email:e})=>e)),i=rr(e.addresses,v.valid.filter(e=>!r.has(e)).concat(v.duplicates));t(i===``?cr:{...e,addresses:i})}return b?(0,V.jsx)(Se,{title:r.title,close:n,children:(0,V.jsxs)(d,{children:[(0,V.jsx)(wr,{of:l}),(0,V.jsxs)(O,{justify:`flex-end`,children:[(0,V.jsx)(m,{variant:`default`,onClick:()=>u([]),children:r.more}),(0,V.jsx)(m,{onClick:n,children:r.done})]})]})}):(0,V.jsx)(Se,{title:r.title,close:n,size:`wide`,children:(0,V.jsxs)(`form`,{onSubmit:e=>{e.preventDefault(),x&&S()},children:[l.length>0&&(0,V.jsx)(wr,{of:l}),(0,V.jsxs)(`div`,{className:Q.halves,children:[(0,V.jsx)(gr,{draft:e,change:n=>t({...e,...n}),addresses:v,refused:f,problems:g}),(0,V.jsx)(xr,{draft:e,letter:e.letter||y!==1})]}),(0,V.jsxs)(d,{className:Q.actions,gap:`xs`,children:[(0,V.jsx)(je,{of:g,fields:Dr}),(0,V.jsxs)(O,{justify:`flex-end`,children:[(0,V.jsx)(m,{variant:`default`,onClick:n,children:l.length>0?r.done:i}),(0,V.jsx)(m,{type:`submit`,loading:c,disabled:!x,children:y>0?r.send(y,a(y)):r.sendNobody})]})]})]})})}function Mr({row:e,close:t}){let n=s(K),{cancel:r}=s(j),i=gn(),a=Ae(),o=ke(),[c,l]=(0,H.useState)(``),[u,f]=(0,H.useState)(!1),[p,h]=(0,H.useState)([]),g=vn(),_=ne(p,`expiresInDays`),v=p.filter(e=>e!==_);async function y(){f(!0);let{data:r,problems:o}=await i(e,c||null);f(!1),h(o);let s=r?.resendInvitation.invitation;if(o.length>0||!s)return;t();let{state:l,delivery:u}=s,d=l===`AWAITING_APPROVAL`?n.resentAwaits:u===`HANDED_OVER`?n.resentByHand:n.resent;a.done(d(e.email))}return(0,V.jsx)(Se,{title:n.resendTitle(e.email),close:t,children:(0,V.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),y()},children:(0,V.jsxs)(d,{children:[(0,V.jsx)(D,{children:e.delivery===`HANDED_OVER`?n.resendByHandLead:n.resendLead}),(0,V.jsx)(xn,{value:c,choose:l,error:_&&o(_)}),v.length>0&&(0,V.jsx)(Oe,{color:`red`,role:`alert`,children:v.map(g).join(` `)}),(0,V.jsxs)(O,{justify:`flex-end`,children:[(0,V.jsx)(m,{variant:`default`,onClick:t,children:r}),(0,V.jsx)(m,{type:`submit`,loading:u,children:n.resendAct})]})]})})})}function Nr(){let[e,t]=(0,H.useState)(null),{copy:n,shown:r,hide:i}=yn(),a=()=>t(null);return{acts:{resend:e=>t({act:`resend`,row:e}),revoke:e=>t({act:`revoke`,row:e}),copy:e=>void n(e)},dialogs:(0,V.jsxs)(V.Fragment,{children:[e?.act===`resend`&&(0,V.jsx)(Mr,{row:e.row,close:a}),e?.act===`revoke`&&(0,V.jsx)(Pr,{row:e.row,close:a}),r&&(0,V.jsx)(Fr,{...r,close:i})]})}}function Pr({row:e,close:t}){let n=s(K),r=_n(),{failed:i}=Ae(),a=vn();return(0,V.jsx)(Ee,{title:n.revokeTitle(e.email),lead:n.revokeLead,act:n.revokeAct,asksReason:!0,confirm:async t=>(r(e,t).then(({problems:t})=>{for(let r of t)i(n.refusedFor(e.email,a(r)))}),[]),close:t})}function Fr({email:e,url:t,close:n}){let r=s(K);return(0,V.jsx)(Se,{title:r.linkTitle(e),close:n,children:(0,V.jsxs)(d,{children:[(0,V.jsx)(D,{children:r.linkLead}),(0,V.jsx)(He,{"aria-label":r.linkTitle(e),value:t,readOnly:!0,"data-autofocus":!0,onFocus:e=>e.currentTarget.select()})]})})}function Ir({row:e,acts:t,showDetails:n}){let r=s(K);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(P.Item,{leftSection:(0,V.jsx)(Kt,{size:16,"aria-hidden":!0}),onClick:n,children:r.details}),e.state===`PENDING`&&(0,V.jsx)(P.Item,{leftSection:(0,V.jsx)(Xe,{size:16,"aria-hidden":!0}),onClick:()=>t.copy(e),children:r.copyLink}),mn(e)&&(0,V.jsx)(P.Item,{leftSection:(0,V.jsx)(Jt,{size:16,"aria-hidden":!0}),onClick:()=>t.resend(e),children:r.resend}),hn(e)&&(0,V.jsx)(P.Item,{color:`var(--bad)`,leftSection:(0,V.jsx)(Yt,{size:16,"aria-hidden":!0}),onClick:()=>t.revoke(e),children:r.revoke})]})}function Lr(e,t){let n={list:e,rows:new Map},[r,i]=(0,H.useState)(n),a=r.list===e?r.rows:n.rows,o=new Map(t.map(e=>[e.id,e]));return{selection:{ids:new Set(a.keys()),select(t){let n=[...t].flatMap(e=>o.get(e)??a.get(e)??[]);i({list:e,rows:new Map(n.map(e=>[e.id,e]))})}},selected:[...a.values()].map(e=>o.get(e.id)??e),clear:()=>i(n)}}function Rr(){let e=s(K);return pe()?(0,V.jsx)(zr,{}):(0,V.jsx)(ae,{title:e.title,children:(0,V.jsx)(ce,{})})}function zr(){let e=s(K),[t,n]=(0,H.useState)(!1),r=()=>n(!0),i=(0,V.jsx)(m,{leftSection:(0,V.jsx)(y,{size:18,"aria-hidden":!0}),onClick:r,children:e.invite});return(0,V.jsxs)(ae,{title:e.title,lead:e.lead,actions:(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Pn,{}),i]}),children:[(0,V.jsx)(Br,{invite:r}),(0,V.jsx)(Ar,{opened:t,close:()=>n(!1)})]})}function Br({invite:e}){let{organization:t}=L(),n=s(K),{filters:r,key:i,setFilters:a}=Un(),{page:o,setPage:c,toStart:l}=M(i),u=Hn(r),{data:d,error:f,waiting:p,again:h}=k(nn,{organizationId:t.id,...o,where:u,orderBy:In[r.order]},{stale:[`INVITATION_`]}),{acts:g,dialogs:_}=Nr(),{id:v}=T(),[,b]=S(),x=Vr(),C=d?.organization?.invitations,w=C!=null&&C.nodes.length===0&&C.totalCount>0;return(0,H.useEffect)(()=>{w&&l()}),C?.totalCount===0&&!u?(0,V.jsx)(de,{title:n.none,lead:n.noneLead,icon:(0,V.jsx)(y,{"aria-hidden":!0}),children:(0,V.jsx)(m,{onClick:e,children:n.inviteFirst})}):(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Kn,{filters:r,change:a}),f&&(0,V.jsx)(fe,{error:f,again:h}),!f&&!C&&(0,V.jsx)(le,{lines:10}),C?.totalCount===0&&(0,V.jsx)(de,{title:n.noneFits,lead:n.noneFitsLead,children:(0,V.jsx)(m,{variant:`default`,onClick:()=>a(Ln),children:n.showAll})}),C&&C.totalCount>0&&(0,V.jsx)(Hr,{rows:C.nodes,list:i,waiting:p,acts:g,details:x.details}),C&&(0,V.jsx)(ie,{pageInfo:C.pageInfo,total:C.totalCount,turn:c}),_,(0,V.jsx)(er,{id:v,acts:g,close:()=>b(x.list)})]})}function Vr(){let{path:e}=L(),t=C(),n=e(`invitations`),r=t&&`?${t}`;return{list:n+r,details:(0,H.useCallback)(({id:e})=>`${n}/${e}${r}`,[n,r])}}function Hr({rows:e,list:t,waiting:n,acts:r,details:i}){let a=s(K),[,o]=S(),{opened:c,open:l,close:u}=Qt(),d=(0,H.useMemo)(()=>kn(a,{details:i,openMenu:l}),[a,i,l]),{selection:f,selected:p,clear:m}=Lr(t,e);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(I,{label:a.title,rows:e,columns:d,name:({email:e})=>e,selection:f,waiting:n}),(0,V.jsx)(On,{rows:p,clear:m}),(0,V.jsx)(en,{opened:c,close:u,children:e=>(0,V.jsx)(Ir,{row:e,acts:r,showDetails:()=>o(i(e))})})]})}export{Rr as default};