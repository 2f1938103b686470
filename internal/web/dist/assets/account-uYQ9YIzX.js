import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{t}from"./Anchor-C6ItQoiT.js";import{B as n,J as r,a as i,g as a,i as o,n as s,o as c,p as l,s as u,v as d,y as ee,z as f}from"./language-BiUjzsFn.js";import{t as p}from"./SimpleGrid-Bj5f4mrT.js";import{J as m,Y as h,i as g,n as _,s as v}from"./texts-TgzutccN.js";import{t as y}from"./IconArrowLeft-Bdrv4mG2.js";import{t as b}from"./src-DwXIvlag.js";import{n as x,r as S,t as C}from"./names-3RS9Lays.js";import{n as w,t as T}from"./states-Bly99nUl.js";import{a as E,r as D}from"./generated-DSBryhQZ.js";import{t as te}from"./role-name-D5ExR5Ct.js";import{t as O}from"./sign-DHdn77cl.js";import{n as ne,t as re}from"./time-Bzvm1Q5r.js";import{n as ie,r as ae}from"./react-dom-Buiuewc4.js";import{n as oe,r as se}from"./CloseButton-CMC5jRtU.js";import{t as ce}from"./ActionIcon-D0HU6koe.js";import{n as le,t as ue}from"./Input-BhBUXAiJ.js";import{t as k}from"./InputBase-COmzWlLu.js";import{t as de}from"./use-uncontrolled-xiyBeCEF.js";import{t as A}from"./use-form-CTKd_-nl.js";import{n as j,r as M,t as N}from"./problems-PREACGgN.js";import{t as P}from"./SegmentedControl-DuPs_6K7.js";var F=ae();function I({reveal:e}){return(0,F.jsx)(`svg`,{xmlns:`http://www.w3.org/2000/svg`,viewBox:`0 0 256 256`,style:{width:`var(--psi-icon-size)`,height:`var(--psi-icon-size)`},children:e?(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(`path`,{fill:`none`,d:`M0 0h256v256H0z`}),(0,F.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M48 40l160 176M154.91 157.6a40 40 0 01-53.82-59.2M135.53 88.71a40 40 0 0132.3 35.53`}),(0,F.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M208.61 169.1C230.41 149.58 240 128 240 128s-32-72-112-72a126 126 0 00-20.68 1.68M74 68.6C33.23 89.24 16 128 16 128s32 72 112 72a118.05 118.05 0 0054-12.6`})]}):(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(`path`,{fill:`none`,d:`M0 0h256v256H0z`}),(0,F.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M128 56c-80 0-112 72-112 72s32 72 112 72 112-72 112-72-32-72-112-72z`}),(0,F.jsx)(`circle`,{cx:`128`,cy:`128`,r:`40`,fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`})]})})}var L={root:`m_f61ca620`,input:`m_ccf8da4c`,innerInput:`m_f2d85dd2`,visibilityToggle:`m_b1072d44`},R=e(ie(),1),fe={visibilityToggleIcon:I,visibilityToggleFocusable:!1,size:`sm`},z=n((e,{size:t})=>({root:{"--psi-icon-size":r(t,`psi-icon-size`),"--psi-button-size":r(t,`psi-button-size`)}}));function pe(e){let t=(0,R.use)(le);return(0,F.jsx)(`input`,{...e,"aria-describedby":t?.describedBy})}var B=l(e=>{let t=ee([`Input`,`InputWrapper`,`PasswordInput`],fe,e),{classNames:n,className:r,style:i,styles:o,unstyled:s,vars:c,required:l,error:u,success:p,leftSection:m,disabled:h,id:g,variant:_,inputContainer:v,description:y,label:b,size:x,errorProps:S,successProps:C,descriptionProps:w,labelProps:T,withAsterisk:E,inputWrapperOrder:D,wrapperProps:te,radius:O,rightSection:ne,rightSectionWidth:re,rightSectionPointerEvents:ie,leftSectionWidth:ae,visible:le,defaultVisible:k,onVisibilityChange:A,visibilityToggleIcon:j,visibilityToggleButtonProps:M,visibilityToggleFocusable:N,rightSectionProps:P,leftSectionProps:I,leftSectionPointerEvents:R,withErrorStyles:B,withSuccessStyles:V,mod:H,attributes:U,dir:W,...me}=t,G=se(g),[K,he]=de({value:le,defaultValue:k,finalValue:!1,onChange:A}),q=()=>he(!K),J=d({name:`PasswordInput`,classes:L,props:t,className:r,style:i,classNames:n,styles:o,unstyled:s,attributes:U,vars:c,varsResolver:z}),{resolvedClassNames:Y,resolvedStyles:X}=oe({classNames:n,styles:o,props:t}),{styleProps:ge,rest:Z}=a(me),_e=S?.id||`${G}-error`,Q=C?.id||`${G}-success`,ve=w?.id||`${G}-description`,$=(0,F.jsx)(ce,{...J(`visibilityToggle`),disabled:h,radius:O,"aria-pressed":K,tabIndex:N?0:-1,"aria-label":`Toggle password visibility`,...M,variant:M?.variant??`subtle`,color:`gray`,unstyled:s,onTouchEnd:e=>{e.preventDefault(),M?.onTouchEnd?.(e),q()},onMouseDown:e=>{e.preventDefault(),M?.onMouseDown?.(e),q()},onKeyDown:e=>{M?.onKeyDown?.(e),(e.key===` `||e.key===`Enter`)&&(e.preventDefault(),q())},children:(0,F.jsx)(j,{reveal:K})});return(0,F.jsx)(ue.Wrapper,{required:l,id:G,label:b,error:u,success:p,description:y,size:x,classNames:Y,styles:X,__staticSelector:`PasswordInput`,__stylesApiProps:t,unstyled:s,withAsterisk:E,inputWrapperOrder:D,inputContainer:v,variant:_,labelProps:{...T,htmlFor:G},descriptionProps:{...w,id:ve},errorProps:{...S,id:_e},successProps:{...C,id:Q},mod:H,attributes:U,...J(`root`),...ge,...te,children:(0,F.jsx)(ue,{component:`div`,dir:W,error:u,success:p,leftSection:m,size:x,classNames:{...Y,input:f(L.input,Y?.input)},styles:X,radius:O,disabled:h,__staticSelector:`PasswordInput`,__stylesApiProps:t,rightSectionWidth:re,rightSection:ne??$,variant:_,unstyled:s,leftSectionWidth:ae,rightSectionPointerEvents:ie||`all`,rightSectionProps:P,leftSectionProps:I,leftSectionPointerEvents:R,withAria:!1,withErrorStyles:B,withSuccessStyles:V,attributes:U,children:(0,F.jsx)(pe,{required:l,"data-invalid":!!u||void 0,"data-with-left-section":!!m||void 0,...J(`innerInput`),disabled:h,id:G,dir:W,...Z,autoComplete:Z.autoComplete||`off`,type:K?`text`:`password`})})})});B.classes={...k.classes,...L},B.varsResolver=z,B.displayName=`@mantine/core/PasswordInput`;var V={header:`_header_15493_1`,main:`_main_15493_12`,list:`_list_15493_18`,facts:`_facts_15493_38`},H=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},U=new H(`
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
}`),W=new H(`
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
}`),me=new H(`
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
}`),G={en:{title:`Your account`,back:e=>`Back to ${e}`,you:`Who you are`,name:`Name`,email:`Address`,verified:`Verified`,unverified:`Not verified`,unverifiedLead:`A letter’s link proves that the address is yours. Only then you see the invitations that go to it.`,verify:`Send the letter`,sent:e=>`A letter is on its way to ${e}. Open the link in it.`,organizations:`Your organizations`,noOrganizations:`You do not belong to an organization yet.`,suspended:`Suspended`,joined:`joined`,invitations:`Invitations to you`,noInvitations:e=>`No invitation to ${e} is open.`,invitationsLead:`To accept or decline one, open the link in its letter. If the letter is lost, ask whoever invited you to send it again.`,asked:e=>`as ${e}`,by:e=>`invited by ${e}`,ends:`expires`,password:`Password`,passwordLead:`A new password signs you out everywhere else. Here you stay signed in.`,current:`Present password`,next:`New password`,nextHint:`10 to 256 characters. A sentence is easy to remember.`,show:`Show or hide the password`,change:`Change the password`,changed:`The password is changed, and you are signed out everywhere else.`,reading:`Language and looks`,language:`Language`,looks:`Looks`,schemes:{auto:`As the system`,light:`Light`,dark:`Dark`},device:`Both are kept in this browser.`,signOut:`Sign out`},de:{title:`Ihr Konto`,back:e=>`Zurück zu ${e}`,you:`Wer Sie sind`,name:`Name`,email:`Adresse`,verified:`Bestätigt`,unverified:`Nicht bestätigt`,unverifiedLead:`Der Link in einem Brief beweist, dass die Adresse Ihre ist. Erst dann sehen Sie die Einladungen, die an sie gehen.`,verify:`Brief senden`,sent:e=>`Ein Brief ist unterwegs an ${e}. Öffnen Sie den Link darin.`,organizations:`Ihre Organisationen`,noOrganizations:`Sie gehören noch zu keiner Organisation.`,suspended:`Gesperrt`,joined:`beigetreten`,invitations:`Einladungen an Sie`,noInvitations:e=>`Keine Einladung an ${e} ist offen.`,invitationsLead:`Um eine anzunehmen oder abzulehnen, öffnen Sie den Link in ihrem Brief. Ist der Brief verloren, bitten Sie, wer Sie eingeladen hat, ihn noch einmal zu senden.`,asked:e=>`als ${e}`,by:e=>`eingeladen von ${e}`,ends:`läuft ab`,password:`Passwort`,passwordLead:`Ein neues Passwort meldet Sie überall sonst ab. Hier bleiben Sie angemeldet.`,current:`Bisheriges Passwort`,next:`Neues Passwort`,nextHint:`10 bis 256 Zeichen. Ein Satz lässt sich leicht merken.`,show:`Passwort zeigen oder verbergen`,change:`Passwort ändern`,changed:`Das Passwort ist geändert, und Sie sind überall sonst abgemeldet.`,reading:`Sprache und Aussehen`,language:`Sprache`,looks:`Aussehen`,schemes:{auto:`Wie das System`,light:`Hell`,dark:`Dunkel`},device:`Beides merkt sich dieser Browser.`,signOut:`Abmelden`}};function K({of:e}){let n=i(G),r=e.memberships.nodes;return(0,F.jsxs)(x,{title:n.organizations,children:[r.length===0&&(0,F.jsx)(m,{c:`dimmed`,children:n.noOrganizations}),(0,F.jsx)(`ul`,{className:V.list,children:r.map(e=>(0,F.jsxs)(`li`,{children:[(0,F.jsx)(t,{component:b,href:`/o/${e.organization.slug}`,fw:600,children:e.organization.name}),e.state===`SUSPENDED`&&(0,F.jsx)(O,{tone:`warn`,children:n.suspended}),(0,F.jsxs)(m,{size:`sm`,c:`dimmed`,children:[(0,F.jsx)(te,{of:e}),e.department&&` · ${e.department}`,` · `,n.joined,` `,(0,F.jsx)(re,{time:e.joinedAt})]})]},e.id))})]})}function he({of:e}){let t=i(G),n=i(C).role,r=e.invitations.nodes.filter(({state:e})=>e===`PENDING`);return(0,F.jsx)(x,{title:t.invitations,children:r.length===0?(0,F.jsx)(m,{c:`dimmed`,children:e.user.emailVerified?t.noInvitations(e.user.email):t.unverifiedLead}):(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(m,{size:`sm`,children:t.invitationsLead}),(0,F.jsx)(`ul`,{className:V.list,children:r.map(({id:e,organization:r,role:i,inviter:a,expiresAt:o})=>(0,F.jsxs)(`li`,{children:[(0,F.jsx)(m,{fw:600,children:r.name}),(0,F.jsxs)(m,{size:`sm`,c:`dimmed`,children:[t.asked(n[i]),a&&`, ${t.by(a.name)}`,` · `,t.ends,` `,(0,F.jsx)(ne,{to:o})]})]},e))})]})})}var q=[`currentPassword`,`newPassword`];function J({email:e}){let t=A({initialValues:{currentPassword:``,newPassword:``}}),[n,r]=(0,R.useState)([]),[a,o]=_(me),s=j(),l=M(),d=i(G);async function ee(e){let n=await a({input:e});r(n.problems),n.problems.length>0||(t.reset(),l.done(d.changed))}let f=e=>{let r=v(n,e);return{...t.getInputProps(e),error:r&&s(r),visibilityToggleButtonProps:{"aria-label":d.show}}};return(0,F.jsx)(x,{title:d.password,children:(0,F.jsx)(`form`,{noValidate:!0,onSubmit:t.onSubmit(e=>void ee(e)),children:(0,F.jsxs)(c,{children:[(0,F.jsx)(m,{size:`sm`,c:`dimmed`,children:d.passwordLead}),(0,F.jsx)(`input`,{type:`text`,autoComplete:`username`,value:e,readOnly:!0,hidden:!0}),(0,F.jsx)(B,{label:d.current,autoComplete:`current-password`,...f(`currentPassword`)}),(0,F.jsx)(B,{label:d.next,description:d.nextHint,autoComplete:`new-password`,...f(`newPassword`)}),(0,F.jsx)(N,{of:n,fields:[...q]}),(0,F.jsx)(h,{children:(0,F.jsx)(u,{type:`submit`,loading:o,children:d.change})})]})})})}var Y=[`auto`,`light`,`dark`],X=Object.keys(s);function ge(){let{language:e,read:t}=o(),{colorScheme:n,setColorScheme:r}=E(),a=i(G);return(0,F.jsx)(x,{title:a.reading,children:(0,F.jsxs)(c,{children:[(0,F.jsx)(Z,{label:a.language,value:e,choose:t,options:X.map(e=>({value:e,label:s[e]}))}),(0,F.jsx)(Z,{label:a.looks,value:n,choose:r,options:Y.map(e=>({value:e,label:a.schemes[e]}))}),(0,F.jsx)(m,{size:`sm`,c:`dimmed`,children:a.device})]})})}function Z({label:e,value:t,choose:n,options:r}){let i=(0,R.useId)();return(0,F.jsxs)(h,{justify:`space-between`,gap:`xs`,children:[(0,F.jsx)(m,{id:i,children:e}),(0,F.jsx)(P,{"aria-labelledby":i,value:t,onChange:n,data:r})]})}function _e({user:e}){let t=i(G);return(0,F.jsxs)(x,{title:t.you,children:[(0,F.jsxs)(`dl`,{className:V.facts,children:[(0,F.jsx)(`dt`,{children:t.name}),(0,F.jsx)(`dd`,{children:e.name}),(0,F.jsx)(`dt`,{children:t.email}),(0,F.jsxs)(`dd`,{children:[e.email,` `,(0,F.jsx)(O,{tone:e.emailVerified?`good`:`warn`,children:e.emailVerified?t.verified:t.unverified})]})]}),!e.emailVerified&&(0,F.jsx)(Q,{email:e.email})]})}function Q({email:e}){let[t,n]=_(W),r=M(),a=i(G);async function o(){let{problems:n}=await t({});n.length>0?r.refused(n):r.done(a.sent(e))}return(0,F.jsxs)(h,{mt:`md`,children:[(0,F.jsx)(m,{size:`sm`,children:a.unverifiedLead}),(0,F.jsx)(u,{size:`sm`,onClick:()=>void o(),loading:n,children:a.verify})]})}function ve({home:e}){let n=i(G);return(0,F.jsxs)(F.Fragment,{children:[(0,F.jsxs)(`header`,{className:V.header,children:[e?(0,F.jsxs)(t,{component:b,href:`/o/${e.slug}`,fw:600,children:[(0,F.jsx)(y,{size:16,"aria-hidden":!0}),` `,n.back(e.name)]}):(0,F.jsx)(m,{fw:600,children:`usher`}),(0,F.jsx)(ye,{})]}),(0,F.jsx)(`main`,{className:V.main,children:(0,F.jsx)($,{})})]})}function $(){let e=i(G),{data:t,error:n,again:r}=g(U,{});if(n)return(0,F.jsx)(T,{error:n,again:r});if(!t?.viewer)return(0,F.jsx)(w,{});let{viewer:a}=t;return(0,F.jsx)(S,{title:e.title,children:(0,F.jsxs)(p,{cols:{base:1,sm:2},children:[(0,F.jsxs)(c,{children:[(0,F.jsx)(_e,{user:a.user}),(0,F.jsx)(K,{of:a}),(0,F.jsx)(he,{of:a})]}),(0,F.jsxs)(c,{children:[(0,F.jsx)(J,{email:a.user.email}),(0,F.jsx)(ge,{})]})]})})}function ye(){let[e,t]=_(D),n=i(G);async function r(){await e({}),location.assign(`/sign-in`)}return(0,F.jsx)(u,{variant:`default`,size:`sm`,onClick:()=>void r(),loading:t,children:n.signOut})}export{ve as default};