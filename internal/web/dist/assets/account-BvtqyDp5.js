import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Bt as t,Dt as n,Et as r,G as i,Gn as a,Kt as o,Mt as s,U as c,Wn as l,X as u,Xt as ee,an as d,b as f,ct as p,it as m,kt as te,ot as h,rt as g,st as _,wt as ne,xt as v,zt as re}from"./libraries-rz6hNmk8.js";import{t as y}from"./SimpleGrid-j3zXxTPc.js";import{t as b}from"./IconArrowLeft-BYd0RsJ7.js";import{A as ie,C as x,E as S,G as C,I as w,J as T,P as E,S as D,U as O,W as k,g as A,k as ae,p as oe,q as se,v as ce,x as le,y as j}from"./dashboard-CsBbKlMF.js";import{a as ue}from"./state-signs-Dj41R_V5.js";import{n as M,r as N,t as P}from"./open-invitations-DFVgiLyG.js";import{t as de}from"./ActionIcon-mXpz8cEF.js";import{t as F}from"./InputBase-DJ7ItAV4.js";import{t as I}from"./use-form-CYxwy8wl.js";import{t as L}from"./sign-Cp63Z1Nq.js";var R=a();function z({reveal:e}){return(0,R.jsx)(`svg`,{xmlns:`http://www.w3.org/2000/svg`,viewBox:`0 0 256 256`,style:{width:`var(--psi-icon-size)`,height:`var(--psi-icon-size)`},children:e?(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`path`,{fill:`none`,d:`M0 0h256v256H0z`}),(0,R.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M48 40l160 176M154.91 157.6a40 40 0 01-53.82-59.2M135.53 88.71a40 40 0 0132.3 35.53`}),(0,R.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M208.61 169.1C230.41 149.58 240 128 240 128s-32-72-112-72a126 126 0 00-20.68 1.68M74 68.6C33.23 89.24 16 128 16 128s32 72 112 72a118.05 118.05 0 0054-12.6`})]}):(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`path`,{fill:`none`,d:`M0 0h256v256H0z`}),(0,R.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M128 56c-80 0-112 72-112 72s32 72 112 72 112-72 112-72-32-72-112-72z`}),(0,R.jsx)(`circle`,{cx:`128`,cy:`128`,r:`40`,fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`})]})})}var B={root:`m_f61ca620`,input:`m_ccf8da4c`,innerInput:`m_f2d85dd2`,visibilityToggle:`m_b1072d44`},V=e(l(),1),fe={visibilityToggleIcon:z,visibilityToggleFocusable:!1,size:`sm`},H=t((e,{size:t})=>({root:{"--psi-icon-size":d(t,`psi-icon-size`),"--psi-button-size":d(t,`psi-button-size`)}}));function pe(e){let t=(0,V.use)(_);return(0,R.jsx)(`input`,{...e,"aria-describedby":t?.describedBy})}var U=v(e=>{let t=te([`Input`,`InputWrapper`,`PasswordInput`],fe,e),{classNames:i,className:a,style:s,styles:c,unstyled:l,vars:u,required:d,error:f,success:p,leftSection:m,disabled:g,id:_,variant:v,inputContainer:y,description:b,label:ie,size:x,errorProps:S,successProps:C,descriptionProps:w,labelProps:T,withAsterisk:E,inputWrapperOrder:D,wrapperProps:O,radius:k,rightSection:A,rightSectionWidth:ae,rightSectionPointerEvents:oe,leftSectionWidth:se,visible:ce,defaultVisible:le,onVisibilityChange:j,visibilityToggleIcon:ue,visibilityToggleButtonProps:M,visibilityToggleFocusable:N,rightSectionProps:P,leftSectionProps:F,leftSectionPointerEvents:I,withErrorStyles:L,withSuccessStyles:z,mod:V,attributes:U,dir:W,...G}=t,K=ee(_),[q,me]=o({value:ce,defaultValue:le,finalValue:!1,onChange:j}),J=()=>me(!q),Y=r({name:`PasswordInput`,classes:B,props:t,className:a,style:s,classNames:i,styles:c,unstyled:l,attributes:U,vars:u,varsResolver:H}),{resolvedClassNames:X,resolvedStyles:Z}=n({classNames:i,styles:c,props:t}),{styleProps:he,rest:Q}=ne(G),ge=S?.id||`${K}-error`,$=C?.id||`${K}-success`,_e=w?.id||`${K}-description`,ve=(0,R.jsx)(de,{...Y(`visibilityToggle`),disabled:g,radius:k,"aria-pressed":q,tabIndex:N?0:-1,"aria-label":`Toggle password visibility`,...M,variant:M?.variant??`subtle`,color:`gray`,unstyled:l,onTouchEnd:e=>{e.preventDefault(),M?.onTouchEnd?.(e),J()},onMouseDown:e=>{e.preventDefault(),M?.onMouseDown?.(e),J()},onKeyDown:e=>{M?.onKeyDown?.(e),(e.key===` `||e.key===`Enter`)&&(e.preventDefault(),J())},children:(0,R.jsx)(ue,{reveal:q})});return(0,R.jsx)(h.Wrapper,{required:d,id:K,label:ie,error:f,success:p,description:b,size:x,classNames:X,styles:Z,__staticSelector:`PasswordInput`,__stylesApiProps:t,unstyled:l,withAsterisk:E,inputWrapperOrder:D,inputContainer:y,variant:v,labelProps:{...T,htmlFor:K},descriptionProps:{...w,id:_e},errorProps:{...S,id:ge},successProps:{...C,id:$},mod:V,attributes:U,...Y(`root`),...he,...O,children:(0,R.jsx)(h,{component:`div`,dir:W,error:f,success:p,leftSection:m,size:x,classNames:{...X,input:re(B.input,X?.input)},styles:Z,radius:k,disabled:g,__staticSelector:`PasswordInput`,__stylesApiProps:t,rightSectionWidth:ae,rightSection:A??ve,variant:v,unstyled:l,leftSectionWidth:se,rightSectionPointerEvents:oe||`all`,rightSectionProps:P,leftSectionProps:F,leftSectionPointerEvents:I,withAria:!1,withErrorStyles:L,withSuccessStyles:z,attributes:U,children:(0,R.jsx)(pe,{required:d,"data-invalid":!!f||void 0,"data-with-left-section":!!m||void 0,...Y(`innerInput`),disabled:g,id:K,dir:W,...Q,autoComplete:Q.autoComplete||`off`,type:q?`text`:`password`})})})});U.classes={...F.classes,...B},U.varsResolver=H,U.displayName=`@mantine/core/PasswordInput`;var W={header:`_header_u35or_1`,back:`_back_u35or_13`,main:`_main_u35or_30`,list:`_list_u35or_36`,facts:`_facts_u35or_56`},G=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},K=new G(`
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
        expiresAt
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
}`),q=new G(`
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
}`),me=new G(`
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
}`),J={en:{title:`Your account`,back:e=>`Back to ${e}`,you:`Who you are`,name:`Name`,email:`Address`,verified:`Verified`,unverified:`Not verified`,unverifiedLead:`The link in a letter proves that the address is yours. Only then do you see the invitations that go to it.`,verify:`Send the letter`,sent:e=>`A letter is on its way to ${e}. Open the link in it.`,organizations:`Your organizations`,noOrganizations:`You do not belong to an organization yet.`,joined:`joined`,noInvitations:e=>`No invitation to ${e} is open.`,password:`Password`,passwordLead:`A new password signs you out everywhere else. Here you stay signed in.`,current:`Current password`,next:`New password`,nextHint:`10 to 256 characters. A sentence is easy to remember.`,show:`Show or hide the password`,change:`Change the password`,changed:`The password is changed, and you are signed out everywhere else.`,reading:`Language and looks`,device:`Both are kept in this browser.`},de:{title:`Ihr Konto`,back:e=>`Zurück zu ${e}`,you:`Wer Sie sind`,name:`Name`,email:`Adresse`,verified:`Bestätigt`,unverified:`Nicht bestätigt`,unverifiedLead:`Der Link in einem Brief beweist, dass die Adresse Ihre ist. Erst dann sehen Sie die Einladungen, die an sie gehen.`,verify:`Brief senden`,sent:e=>`Ein Brief ist unterwegs an ${e}. Öffnen Sie den Link darin.`,organizations:`Ihre Organisationen`,noOrganizations:`Sie gehören noch zu keiner Organisation.`,joined:`beigetreten`,noInvitations:e=>`Keine Einladung an ${e} ist offen.`,password:`Passwort`,passwordLead:`Ein neues Passwort meldet Sie überall sonst ab. Hier bleiben Sie angemeldet.`,current:`Bisheriges Passwort`,next:`Neues Passwort`,nextHint:`10 bis 256 Zeichen. Ein Satz lässt sich leicht merken.`,show:`Passwort zeigen oder verbergen`,change:`Passwort ändern`,changed:`Das Passwort ist geändert, und Sie sind überall sonst abgemeldet.`,reading:`Sprache und Aussehen`,device:`Beides merkt sich dieser Browser.`}};function Y({of:e}){let t=T(J),n=e.memberships.nodes;return(0,R.jsxs)(O,{title:t.organizations,children:[n.length===0&&(0,R.jsx)(m,{c:`dimmed`,children:t.noOrganizations}),(0,R.jsx)(`ul`,{className:W.list,children:n.map(e=>(0,R.jsxs)(`li`,{children:[(0,R.jsx)(g,{component:f,href:`/o/${e.organization.slug}`,fw:600,children:e.organization.name}),e.state===`SUSPENDED`&&(0,R.jsx)(ue,{state:e.state}),(0,R.jsxs)(m,{size:`sm`,c:`dimmed`,children:[(0,R.jsx)(A,{of:e}),e.department&&` · ${e.department}`,` · `,t.joined,` `,(0,R.jsx)(oe,{time:e.joinedAt})]})]},e.id))})]})}function X({of:{user:e,invitations:t}}){let n=T(J),{title:r}=T(N),i=M(t.nodes);return(0,R.jsx)(O,{title:r,children:i.length>0?(0,R.jsx)(P,{of:i}):(0,R.jsx)(m,{c:`dimmed`,children:e.emailVerified?n.noInvitations(e.email):n.unverifiedLead})})}var Z=[`currentPassword`,`newPassword`];function he({email:e}){let t=I({initialValues:{currentPassword:``,newPassword:``}}),[n,r]=(0,V.useState)([]),[i,a]=E(me),o=le(n),s=D(),l=T(J);async function ee(e){let n=await i({input:e});r(n.problems),n.problems.length>0||(t.reset(),s.done(l.changed))}let d=e=>({...t.getInputProps(e),error:o(e),visibilityToggleButtonProps:{"aria-label":l.show}});return(0,R.jsx)(O,{title:l.password,children:(0,R.jsx)(`form`,{noValidate:!0,onSubmit:t.onSubmit(e=>void ee(e)),children:(0,R.jsxs)(c,{children:[(0,R.jsx)(m,{size:`sm`,c:`dimmed`,children:l.passwordLead}),(0,R.jsx)(`input`,{type:`text`,autoComplete:`username`,value:e,readOnly:!0,hidden:!0}),(0,R.jsx)(U,{label:l.current,autoComplete:`current-password`,...d(`currentPassword`)}),(0,R.jsx)(U,{label:l.next,description:l.nextHint,autoComplete:`new-password`,...d(`newPassword`)}),(0,R.jsx)(j,{of:n,fields:[...Z]}),(0,R.jsx)(p,{children:(0,R.jsx)(u,{type:`submit`,loading:a,children:l.change})})]})})})}var Q=Object.keys(C);function ge(){let{language:e,read:t}=se(),{colorScheme:n,setColorScheme:r}=s(),i=T(J),{language:a,looks:o,schemes:l}=T(S);return(0,R.jsx)(O,{title:i.reading,children:(0,R.jsxs)(c,{children:[(0,R.jsx)($,{label:a,value:e,choose:t,options:Q.map(e=>({value:e,label:C[e]}))}),(0,R.jsx)($,{label:o,value:n,choose:r,options:x.map(e=>({value:e,label:l[e]}))}),(0,R.jsx)(m,{size:`sm`,c:`dimmed`,children:i.device})]})})}function $({label:e,value:t,choose:n,options:r}){let a=(0,V.useId)();return(0,R.jsxs)(p,{justify:`space-between`,gap:`xs`,children:[(0,R.jsx)(m,{id:a,children:e}),(0,R.jsx)(i,{"aria-labelledby":a,value:t,onChange:n,data:r})]})}function _e({user:e}){let t=T(J);return(0,R.jsxs)(O,{title:t.you,children:[(0,R.jsxs)(`dl`,{className:W.facts,children:[(0,R.jsx)(`dt`,{children:t.name}),(0,R.jsx)(`dd`,{children:e.name}),(0,R.jsx)(`dt`,{children:t.email}),(0,R.jsxs)(`dd`,{children:[e.email,` `,(0,R.jsx)(L,{tone:e.emailVerified?`good`:`warn`,children:e.emailVerified?t.verified:t.unverified})]})]}),!e.emailVerified&&(0,R.jsx)(ve,{email:e.email})]})}function ve({email:e}){let[t,n]=E(q),r=D(),i=T(J);async function a(){let{problems:n}=await t({});n.length>0?r.refused(n):r.done(i.sent(e))}return(0,R.jsxs)(p,{mt:`md`,children:[(0,R.jsx)(m,{size:`sm`,children:i.unverifiedLead}),(0,R.jsx)(u,{size:`sm`,onClick:()=>void a(),loading:n,children:i.verify})]})}function ye({home:e}){let t=T(J);return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsxs)(`header`,{className:W.header,children:[e?(0,R.jsxs)(g,{component:f,href:`/o/${e.slug}`,fw:600,className:W.back,children:[(0,R.jsx)(b,{size:16,"aria-hidden":!0}),(0,R.jsx)(`span`,{children:t.back(e.name)})]}):(0,R.jsx)(m,{fw:600,children:`usher`}),(0,R.jsx)(xe,{})]}),(0,R.jsx)(`main`,{className:W.main,children:(0,R.jsx)(be,{})})]})}function be(){let e=T(J),{data:t,error:n,again:r}=w(K,{});if(n||!t?.viewer)return(0,R.jsx)(k,{title:e.title,children:n?(0,R.jsx)(ae,{error:n,again:r}):(0,R.jsx)(ie,{})});let{viewer:i}=t;return(0,R.jsx)(k,{title:e.title,children:(0,R.jsxs)(y,{cols:{base:1,sm:2},children:[(0,R.jsxs)(c,{children:[(0,R.jsx)(_e,{user:i.user}),(0,R.jsx)(Y,{of:i}),(0,R.jsx)(X,{of:i})]}),(0,R.jsxs)(c,{children:[(0,R.jsx)(he,{email:i.user.email}),(0,R.jsx)(ge,{})]})]})})}function xe(){let[e,t]=ce(),n=T(S);return(0,R.jsx)(u,{variant:`default`,size:`sm`,flex:`none`,onClick:e,loading:t,children:n.signOut})}export{ye as default};