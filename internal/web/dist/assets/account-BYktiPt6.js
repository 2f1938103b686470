import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{t}from"./Anchor-BLQRWtvu.js";import{B as n,J as r,a as i,g as a,i as o,n as s,o as c,p as l,s as u,v as d,y as ee,z as f}from"./language-BiUjzsFn.js";import{n as p,t as m}from"./use-form-BstYRb6H.js";import{K as h,i as g,n as _,o as te,q as v}from"./texts-Br5lTrUo.js";import{t as y}from"./createReactComponent-fi3bjzS7.js";import{t as b}from"./src-DwXIvlag.js";import{n as x,r as S,t as C}from"./names-5fpMSZtt.js";import{n as w,t as T}from"./states-D0hXQp5M.js";import{a as E,r as D}from"./generated-DSBryhQZ.js";import{t as O}from"./role-name-DpGHCalg.js";import{t as k}from"./sign-DHdn77cl.js";import{n as ne,t as re}from"./time-CjV-5XpQ.js";import{n as ie,r as ae}from"./react-dom-Buiuewc4.js";import{n as oe,r as se}from"./CloseButton-CMC5jRtU.js";import{t as ce}from"./ActionIcon-D0HU6koe.js";import{n as le,t as ue}from"./Input-BhBUXAiJ.js";import{t as de}from"./InputBase-COmzWlLu.js";import{t as fe}from"./use-uncontrolled-xiyBeCEF.js";import{n as A,r as j,t as M}from"./problems-DBNlFMNt.js";import{t as N}from"./SegmentedControl-DarLPNoQ.js";var P=ae();function F({reveal:e}){return(0,P.jsx)(`svg`,{xmlns:`http://www.w3.org/2000/svg`,viewBox:`0 0 256 256`,style:{width:`var(--psi-icon-size)`,height:`var(--psi-icon-size)`},children:e?(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`path`,{fill:`none`,d:`M0 0h256v256H0z`}),(0,P.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M48 40l160 176M154.91 157.6a40 40 0 01-53.82-59.2M135.53 88.71a40 40 0 0132.3 35.53`}),(0,P.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M208.61 169.1C230.41 149.58 240 128 240 128s-32-72-112-72a126 126 0 00-20.68 1.68M74 68.6C33.23 89.24 16 128 16 128s32 72 112 72a118.05 118.05 0 0054-12.6`})]}):(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`path`,{fill:`none`,d:`M0 0h256v256H0z`}),(0,P.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M128 56c-80 0-112 72-112 72s32 72 112 72 112-72 112-72-32-72-112-72z`}),(0,P.jsx)(`circle`,{cx:`128`,cy:`128`,r:`40`,fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`})]})})}var I={root:`m_f61ca620`,input:`m_ccf8da4c`,innerInput:`m_f2d85dd2`,visibilityToggle:`m_b1072d44`},L=e(ie(),1),pe={visibilityToggleIcon:F,visibilityToggleFocusable:!1,size:`sm`},R=n((e,{size:t})=>({root:{"--psi-icon-size":r(t,`psi-icon-size`),"--psi-button-size":r(t,`psi-button-size`)}}));function me(e){let t=(0,L.use)(le);return(0,P.jsx)(`input`,{...e,"aria-describedby":t?.describedBy})}var z=l(e=>{let t=ee([`Input`,`InputWrapper`,`PasswordInput`],pe,e),{classNames:n,className:r,style:i,styles:o,unstyled:s,vars:c,required:l,error:u,success:p,leftSection:m,disabled:h,id:g,variant:_,inputContainer:te,description:v,label:y,size:b,errorProps:x,successProps:S,descriptionProps:C,labelProps:w,withAsterisk:T,inputWrapperOrder:E,wrapperProps:D,radius:O,rightSection:k,rightSectionWidth:ne,rightSectionPointerEvents:re,leftSectionWidth:ie,visible:ae,defaultVisible:le,onVisibilityChange:de,visibilityToggleIcon:A,visibilityToggleButtonProps:j,visibilityToggleFocusable:M,rightSectionProps:N,leftSectionProps:F,leftSectionPointerEvents:L,withErrorStyles:z,withSuccessStyles:B,mod:V,attributes:H,dir:U,...he}=t,W=se(g),[G,ge]=fe({value:ae,defaultValue:le,finalValue:!1,onChange:de}),K=()=>ge(!G),q=d({name:`PasswordInput`,classes:I,props:t,className:r,style:i,classNames:n,styles:o,unstyled:s,attributes:H,vars:c,varsResolver:R}),{resolvedClassNames:J,resolvedStyles:Y}=oe({classNames:n,styles:o,props:t}),{styleProps:_e,rest:X}=a(he),Z=x?.id||`${W}-error`,Q=S?.id||`${W}-success`,ve=C?.id||`${W}-description`,$=(0,P.jsx)(ce,{...q(`visibilityToggle`),disabled:h,radius:O,"aria-pressed":G,tabIndex:M?0:-1,"aria-label":`Toggle password visibility`,...j,variant:j?.variant??`subtle`,color:`gray`,unstyled:s,onTouchEnd:e=>{e.preventDefault(),j?.onTouchEnd?.(e),K()},onMouseDown:e=>{e.preventDefault(),j?.onMouseDown?.(e),K()},onKeyDown:e=>{j?.onKeyDown?.(e),(e.key===` `||e.key===`Enter`)&&(e.preventDefault(),K())},children:(0,P.jsx)(A,{reveal:G})});return(0,P.jsx)(ue.Wrapper,{required:l,id:W,label:y,error:u,success:p,description:v,size:b,classNames:J,styles:Y,__staticSelector:`PasswordInput`,__stylesApiProps:t,unstyled:s,withAsterisk:T,inputWrapperOrder:E,inputContainer:te,variant:_,labelProps:{...w,htmlFor:W},descriptionProps:{...C,id:ve},errorProps:{...x,id:Z},successProps:{...S,id:Q},mod:V,attributes:H,...q(`root`),..._e,...D,children:(0,P.jsx)(ue,{component:`div`,dir:U,error:u,success:p,leftSection:m,size:b,classNames:{...J,input:f(I.input,J?.input)},styles:Y,radius:O,disabled:h,__staticSelector:`PasswordInput`,__stylesApiProps:t,rightSectionWidth:ne,rightSection:k??$,variant:_,unstyled:s,leftSectionWidth:ie,rightSectionPointerEvents:re||`all`,rightSectionProps:N,leftSectionProps:F,leftSectionPointerEvents:L,withAria:!1,withErrorStyles:z,withSuccessStyles:B,attributes:H,children:(0,P.jsx)(me,{required:l,"data-invalid":!!u||void 0,"data-with-left-section":!!m||void 0,...q(`innerInput`),disabled:h,id:W,dir:U,...X,autoComplete:X.autoComplete||`off`,type:G?`text`:`password`})})})});z.classes={...de.classes,...I},z.varsResolver=R,z.displayName=`@mantine/core/PasswordInput`;var B=y(`outline`,`arrow-left`,`ArrowLeft`,[[`path`,{d:`M5 12l14 0`,key:`svg-0`}],[`path`,{d:`M5 12l6 6`,key:`svg-1`}],[`path`,{d:`M5 12l6 -6`,key:`svg-2`}]]),V={header:`_header_15493_1`,main:`_main_15493_12`,list:`_list_15493_18`,facts:`_facts_15493_38`},H=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},U=new H(`
    query Account {
  viewer {
    user {
      ...Person
      emailVerified
    }
    memberships(first: 100) {
      nodes {
        id
        role
        customRole {
          id
          name
        }
        state
        department
        joinedAt
        organization {
          id
          name
          slug
        }
      }
    }
    invitations(first: 100) {
      nodes {
        id
        role
        state
        delivery
        expiresAt
        sentAt
        inviter {
          ...Person
        }
        organization {
          id
          name
        }
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}`),he=new H(`
    mutation RequestVerification {
  requestEmailVerification {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),W=new H(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),G={en:{title:`Your account`,back:e=>`Back to ${e}`,you:`Who you are`,name:`Name`,email:`Address`,verified:`Verified`,unverified:`Not verified`,unverifiedLead:`A letter’s link proves that the address is yours. Only then you see the invitations that go to it.`,verify:`Send the letter`,sent:e=>`A letter is on its way to ${e}. Open the link in it.`,organizations:`Your organizations`,noOrganizations:`You do not belong to an organization yet.`,suspended:`Suspended`,joined:`joined`,invitations:`Invitations to you`,noInvitations:e=>`No invitation to ${e} is open.`,invitationsLead:`To accept or decline one, open the link in its letter. If the letter is lost, ask whoever invited you to send it again.`,asked:e=>`as ${e}`,by:e=>`invited by ${e}`,ends:`expires`,password:`Password`,passwordLead:`A new password signs you out everywhere else. Here you stay signed in.`,current:`Present password`,next:`New password`,nextHint:`10 to 256 characters. A sentence is easy to remember.`,show:`Show or hide the password`,change:`Change the password`,changed:`The password is changed, and you are signed out everywhere else.`,reading:`Language and looks`,language:`Language`,looks:`Looks`,schemes:{auto:`As the system`,light:`Light`,dark:`Dark`},device:`Both are kept in this browser.`,signOut:`Sign out`},de:{title:`Ihr Konto`,back:e=>`Zurück zu ${e}`,you:`Wer Sie sind`,name:`Name`,email:`Adresse`,verified:`Bestätigt`,unverified:`Nicht bestätigt`,unverifiedLead:`Der Link in einem Brief beweist, dass die Adresse Ihre ist. Erst dann sehen Sie die Einladungen, die an sie gehen.`,verify:`Brief senden`,sent:e=>`Ein Brief ist unterwegs an ${e}. Öffnen Sie den Link darin.`,organizations:`Ihre Organisationen`,noOrganizations:`Sie gehören noch zu keiner Organisation.`,suspended:`Gesperrt`,joined:`beigetreten`,invitations:`Einladungen an Sie`,noInvitations:e=>`Keine Einladung an ${e} ist offen.`,invitationsLead:`Um eine anzunehmen oder abzulehnen, öffnen Sie den Link in ihrem Brief. Ist der Brief verloren, bitten Sie, wer Sie eingeladen hat, ihn noch einmal zu senden.`,asked:e=>`als ${e}`,by:e=>`eingeladen von ${e}`,ends:`läuft ab`,password:`Passwort`,passwordLead:`Ein neues Passwort meldet Sie überall sonst ab. Hier bleiben Sie angemeldet.`,current:`Bisheriges Passwort`,next:`Neues Passwort`,nextHint:`10 bis 256 Zeichen. Ein Satz lässt sich leicht merken.`,show:`Passwort zeigen oder verbergen`,change:`Passwort ändern`,changed:`Das Passwort ist geändert, und Sie sind überall sonst abgemeldet.`,reading:`Sprache und Aussehen`,language:`Sprache`,looks:`Aussehen`,schemes:{auto:`Wie das System`,light:`Hell`,dark:`Dunkel`},device:`Beides merkt sich dieser Browser.`,signOut:`Abmelden`}};function ge({of:e}){let n=i(G),r=e.memberships.nodes;return(0,P.jsxs)(x,{title:n.organizations,children:[r.length===0&&(0,P.jsx)(h,{c:`dimmed`,children:n.noOrganizations}),(0,P.jsx)(`ul`,{className:V.list,children:r.map(e=>(0,P.jsxs)(`li`,{children:[(0,P.jsx)(t,{component:b,href:`/o/${e.organization.slug}`,fw:600,children:e.organization.name}),e.state===`SUSPENDED`&&(0,P.jsx)(k,{tone:`warn`,children:n.suspended}),(0,P.jsxs)(h,{size:`sm`,c:`dimmed`,children:[(0,P.jsx)(O,{of:e}),e.department&&` · ${e.department}`,` · `,n.joined,` `,(0,P.jsx)(re,{time:e.joinedAt})]})]},e.id))})]})}function K({of:e}){let t=i(G),n=i(C).role,r=e.invitations.nodes.filter(({state:e})=>e===`PENDING`);return(0,P.jsx)(x,{title:t.invitations,children:r.length===0?(0,P.jsx)(h,{c:`dimmed`,children:e.user.emailVerified?t.noInvitations(e.user.email):t.unverifiedLead}):(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(h,{size:`sm`,children:t.invitationsLead}),(0,P.jsx)(`ul`,{className:V.list,children:r.map(({id:e,organization:r,role:i,inviter:a,expiresAt:o})=>(0,P.jsxs)(`li`,{children:[(0,P.jsx)(h,{fw:600,children:r.name}),(0,P.jsxs)(h,{size:`sm`,c:`dimmed`,children:[t.asked(n[i]),a&&`, ${t.by(a.name)}`,` · `,t.ends,` `,(0,P.jsx)(ne,{to:o})]})]},e))})]})})}var q=[`currentPassword`,`newPassword`];function J({email:e}){let t=m({initialValues:{currentPassword:``,newPassword:``}}),[n,r]=(0,L.useState)([]),[a,o]=_(W),s=A(),l=j(),d=i(G);async function ee(e){let n=await a({input:e});r(n.problems),n.problems.length>0||(t.reset(),l.done(d.changed))}let f=e=>{let r=te(n,e);return{...t.getInputProps(e),error:r&&s(r),visibilityToggleButtonProps:{"aria-label":d.show}}};return(0,P.jsx)(x,{title:d.password,children:(0,P.jsx)(`form`,{noValidate:!0,onSubmit:t.onSubmit(e=>void ee(e)),children:(0,P.jsxs)(c,{children:[(0,P.jsx)(h,{size:`sm`,c:`dimmed`,children:d.passwordLead}),(0,P.jsx)(`input`,{type:`text`,autoComplete:`username`,value:e,readOnly:!0,hidden:!0}),(0,P.jsx)(z,{label:d.current,autoComplete:`current-password`,...f(`currentPassword`)}),(0,P.jsx)(z,{label:d.next,description:d.nextHint,autoComplete:`new-password`,...f(`newPassword`)}),(0,P.jsx)(M,{of:n,fields:[...q]}),(0,P.jsx)(v,{children:(0,P.jsx)(u,{type:`submit`,loading:o,children:d.change})})]})})})}var Y=[`auto`,`light`,`dark`],_e=Object.keys(s);function X(){let{language:e,read:t}=o(),{colorScheme:n,setColorScheme:r}=E(),a=i(G);return(0,P.jsx)(x,{title:a.reading,children:(0,P.jsxs)(c,{children:[(0,P.jsx)(Z,{label:a.language,value:e,choose:t,options:_e.map(e=>({value:e,label:s[e]}))}),(0,P.jsx)(Z,{label:a.looks,value:n,choose:r,options:Y.map(e=>({value:e,label:a.schemes[e]}))}),(0,P.jsx)(h,{size:`sm`,c:`dimmed`,children:a.device})]})})}function Z({label:e,value:t,choose:n,options:r}){let i=(0,L.useId)();return(0,P.jsxs)(v,{justify:`space-between`,gap:`xs`,children:[(0,P.jsx)(h,{id:i,children:e}),(0,P.jsx)(N,{"aria-labelledby":i,value:t,onChange:n,data:r})]})}function Q({user:e}){let t=i(G);return(0,P.jsxs)(x,{title:t.you,children:[(0,P.jsxs)(`dl`,{className:V.facts,children:[(0,P.jsx)(`dt`,{children:t.name}),(0,P.jsx)(`dd`,{children:e.name}),(0,P.jsx)(`dt`,{children:t.email}),(0,P.jsxs)(`dd`,{children:[e.email,` `,(0,P.jsx)(k,{tone:e.emailVerified?`good`:`warn`,children:e.emailVerified?t.verified:t.unverified})]})]}),!e.emailVerified&&(0,P.jsx)(ve,{email:e.email})]})}function ve({email:e}){let[t,n]=_(he),r=j(),a=i(G);async function o(){let{problems:n}=await t({});n.length>0?r.refused(n):r.done(a.sent(e))}return(0,P.jsxs)(v,{mt:`md`,children:[(0,P.jsx)(h,{size:`sm`,children:a.unverifiedLead}),(0,P.jsx)(u,{size:`sm`,onClick:()=>void o(),loading:n,children:a.verify})]})}function $({home:e}){let n=i(G);return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(`header`,{className:V.header,children:[e?(0,P.jsxs)(t,{component:b,href:`/o/${e.slug}`,fw:600,children:[(0,P.jsx)(B,{size:16,"aria-hidden":!0}),` `,n.back(e.name)]}):(0,P.jsx)(h,{fw:600,children:`usher`}),(0,P.jsx)(be,{})]}),(0,P.jsx)(`main`,{className:V.main,children:(0,P.jsx)(ye,{})})]})}function ye(){let e=i(G),{data:t,error:n,again:r}=g(U,{});if(n)return(0,P.jsx)(T,{error:n,again:r});if(!t?.viewer)return(0,P.jsx)(w,{});let{viewer:a}=t;return(0,P.jsx)(S,{title:e.title,children:(0,P.jsxs)(p,{cols:{base:1,sm:2},children:[(0,P.jsxs)(c,{children:[(0,P.jsx)(Q,{user:a.user}),(0,P.jsx)(ge,{of:a}),(0,P.jsx)(K,{of:a})]}),(0,P.jsxs)(c,{children:[(0,P.jsx)(J,{email:a.user.email}),(0,P.jsx)(X,{})]})]})})}function be(){let[e,t]=_(D),n=i(G);async function r(){await e({}),location.assign(`/sign-in`)}return(0,P.jsx)(u,{variant:`default`,size:`sm`,onClick:()=>void r(),loading:t,children:n.signOut})}export{$ as default};