import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Bt as t,Dt as n,Et as r,G as i,Gn as a,Kt as o,Mt as s,U as c,Wn as l,X as u,Xt as d,an as f,b as p,ct as m,it as h,kt as ee,ot as g,rt as _,st as v,wt as te,xt as y,zt as ne}from"./libraries-rz6hNmk8.js";import{t as b}from"./SimpleGrid-j3zXxTPc.js";import{t as x}from"./IconArrowLeft-BYd0RsJ7.js";import{A as S,B as C,M as w,P as T,R as E,T as D,V as O,_ as k,d as A,f as j,g as re,h as ie,l as ae,p as oe,u as se,v as ce,w as le,y as ue}from"./dashboard-DkWiiULz.js";import{t as M}from"./sign-Cp63Z1Nq.js";import{t as de}from"./ActionIcon-mXpz8cEF.js";import{t as N}from"./InputBase-DJ7ItAV4.js";import{t as P}from"./use-form-CYxwy8wl.js";var F=a();function I({reveal:e}){return(0,F.jsx)(`svg`,{xmlns:`http://www.w3.org/2000/svg`,viewBox:`0 0 256 256`,style:{width:`var(--psi-icon-size)`,height:`var(--psi-icon-size)`},children:e?(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(`path`,{fill:`none`,d:`M0 0h256v256H0z`}),(0,F.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M48 40l160 176M154.91 157.6a40 40 0 01-53.82-59.2M135.53 88.71a40 40 0 0132.3 35.53`}),(0,F.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M208.61 169.1C230.41 149.58 240 128 240 128s-32-72-112-72a126 126 0 00-20.68 1.68M74 68.6C33.23 89.24 16 128 16 128s32 72 112 72a118.05 118.05 0 0054-12.6`})]}):(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(`path`,{fill:`none`,d:`M0 0h256v256H0z`}),(0,F.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M128 56c-80 0-112 72-112 72s32 72 112 72 112-72 112-72-32-72-112-72z`}),(0,F.jsx)(`circle`,{cx:`128`,cy:`128`,r:`40`,fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`})]})})}var L={root:`m_f61ca620`,input:`m_ccf8da4c`,innerInput:`m_f2d85dd2`,visibilityToggle:`m_b1072d44`},R=e(l(),1),fe={visibilityToggleIcon:I,visibilityToggleFocusable:!1,size:`sm`},z=t((e,{size:t})=>({root:{"--psi-icon-size":f(t,`psi-icon-size`),"--psi-button-size":f(t,`psi-button-size`)}}));function pe(e){let t=(0,R.use)(v);return(0,F.jsx)(`input`,{...e,"aria-describedby":t?.describedBy})}var B=y(e=>{let t=ee([`Input`,`InputWrapper`,`PasswordInput`],fe,e),{classNames:i,className:a,style:s,styles:c,unstyled:l,vars:u,required:f,error:p,success:m,leftSection:h,disabled:_,id:v,variant:y,inputContainer:b,description:x,label:S,size:C,errorProps:w,successProps:T,descriptionProps:E,labelProps:D,withAsterisk:O,inputWrapperOrder:k,wrapperProps:A,radius:j,rightSection:re,rightSectionWidth:ie,rightSectionPointerEvents:ae,leftSectionWidth:oe,visible:se,defaultVisible:ce,onVisibilityChange:le,visibilityToggleIcon:ue,visibilityToggleButtonProps:M,visibilityToggleFocusable:N,rightSectionProps:P,leftSectionProps:I,leftSectionPointerEvents:R,withErrorStyles:B,withSuccessStyles:V,mod:H,attributes:U,dir:W,...G}=t,K=d(v),[q,me]=o({value:se,defaultValue:ce,finalValue:!1,onChange:le}),J=()=>me(!q),Y=r({name:`PasswordInput`,classes:L,props:t,className:a,style:s,classNames:i,styles:c,unstyled:l,attributes:U,vars:u,varsResolver:z}),{resolvedClassNames:X,resolvedStyles:Z}=n({classNames:i,styles:c,props:t}),{styleProps:he,rest:Q}=te(G),ge=w?.id||`${K}-error`,$=T?.id||`${K}-success`,_e=E?.id||`${K}-description`,ve=(0,F.jsx)(de,{...Y(`visibilityToggle`),disabled:_,radius:j,"aria-pressed":q,tabIndex:N?0:-1,"aria-label":`Toggle password visibility`,...M,variant:M?.variant??`subtle`,color:`gray`,unstyled:l,onTouchEnd:e=>{e.preventDefault(),M?.onTouchEnd?.(e),J()},onMouseDown:e=>{e.preventDefault(),M?.onMouseDown?.(e),J()},onKeyDown:e=>{M?.onKeyDown?.(e),(e.key===` `||e.key===`Enter`)&&(e.preventDefault(),J())},children:(0,F.jsx)(ue,{reveal:q})});return(0,F.jsx)(g.Wrapper,{required:f,id:K,label:S,error:p,success:m,description:x,size:C,classNames:X,styles:Z,__staticSelector:`PasswordInput`,__stylesApiProps:t,unstyled:l,withAsterisk:O,inputWrapperOrder:k,inputContainer:b,variant:y,labelProps:{...D,htmlFor:K},descriptionProps:{...E,id:_e},errorProps:{...w,id:ge},successProps:{...T,id:$},mod:H,attributes:U,...Y(`root`),...he,...A,children:(0,F.jsx)(g,{component:`div`,dir:W,error:p,success:m,leftSection:h,size:C,classNames:{...X,input:ne(L.input,X?.input)},styles:Z,radius:j,disabled:_,__staticSelector:`PasswordInput`,__stylesApiProps:t,rightSectionWidth:ie,rightSection:re??ve,variant:y,unstyled:l,leftSectionWidth:oe,rightSectionPointerEvents:ae||`all`,rightSectionProps:P,leftSectionProps:I,leftSectionPointerEvents:R,withAria:!1,withErrorStyles:B,withSuccessStyles:V,attributes:U,children:(0,F.jsx)(pe,{required:f,"data-invalid":!!p||void 0,"data-with-left-section":!!h||void 0,...Y(`innerInput`),disabled:_,id:K,dir:W,...Q,autoComplete:Q.autoComplete||`off`,type:q?`text`:`password`})})})});B.classes={...N.classes,...L},B.varsResolver=z,B.displayName=`@mantine/core/PasswordInput`;var V={header:`_header_15493_1`,main:`_main_15493_12`,list:`_list_15493_18`,facts:`_facts_15493_38`},H=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},U=new H(`
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
}`),G=new H(`
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
}`),K={en:{title:`Your account`,back:e=>`Back to ${e}`,you:`Who you are`,name:`Name`,email:`Address`,verified:`Verified`,unverified:`Not verified`,unverifiedLead:`A letter’s link proves that the address is yours. Only then you see the invitations that go to it.`,verify:`Send the letter`,sent:e=>`A letter is on its way to ${e}. Open the link in it.`,organizations:`Your organizations`,noOrganizations:`You do not belong to an organization yet.`,suspended:`Suspended`,joined:`joined`,invitations:`Invitations to you`,noInvitations:e=>`No invitation to ${e} is open.`,invitationsLead:`To accept or decline one, open the link in its letter. If the letter is lost, ask whoever invited you to send it again.`,asked:e=>`as ${e}`,by:e=>`invited by ${e}`,ends:`expires`,password:`Password`,passwordLead:`A new password signs you out everywhere else. Here you stay signed in.`,current:`Present password`,next:`New password`,nextHint:`10 to 256 characters. A sentence is easy to remember.`,show:`Show or hide the password`,change:`Change the password`,changed:`The password is changed, and you are signed out everywhere else.`,reading:`Language and looks`,language:`Language`,looks:`Looks`,schemes:{auto:`As the system`,light:`Light`,dark:`Dark`},device:`Both are kept in this browser.`,signOut:`Sign out`},de:{title:`Ihr Konto`,back:e=>`Zurück zu ${e}`,you:`Wer Sie sind`,name:`Name`,email:`Adresse`,verified:`Bestätigt`,unverified:`Nicht bestätigt`,unverifiedLead:`Der Link in einem Brief beweist, dass die Adresse Ihre ist. Erst dann sehen Sie die Einladungen, die an sie gehen.`,verify:`Brief senden`,sent:e=>`Ein Brief ist unterwegs an ${e}. Öffnen Sie den Link darin.`,organizations:`Ihre Organisationen`,noOrganizations:`Sie gehören noch zu keiner Organisation.`,suspended:`Gesperrt`,joined:`beigetreten`,invitations:`Einladungen an Sie`,noInvitations:e=>`Keine Einladung an ${e} ist offen.`,invitationsLead:`Um eine anzunehmen oder abzulehnen, öffnen Sie den Link in ihrem Brief. Ist der Brief verloren, bitten Sie, wer Sie eingeladen hat, ihn noch einmal zu senden.`,asked:e=>`als ${e}`,by:e=>`eingeladen von ${e}`,ends:`läuft ab`,password:`Passwort`,passwordLead:`Ein neues Passwort meldet Sie überall sonst ab. Hier bleiben Sie angemeldet.`,current:`Bisheriges Passwort`,next:`Neues Passwort`,nextHint:`10 bis 256 Zeichen. Ein Satz lässt sich leicht merken.`,show:`Passwort zeigen oder verbergen`,change:`Passwort ändern`,changed:`Das Passwort ist geändert, und Sie sind überall sonst abgemeldet.`,reading:`Sprache und Aussehen`,language:`Sprache`,looks:`Aussehen`,schemes:{auto:`Wie das System`,light:`Hell`,dark:`Dunkel`},device:`Beides merkt sich dieser Browser.`,signOut:`Abmelden`}};function q({of:e}){let t=O(K),n=e.memberships.nodes;return(0,F.jsxs)(k,{title:t.organizations,children:[n.length===0&&(0,F.jsx)(h,{c:`dimmed`,children:t.noOrganizations}),(0,F.jsx)(`ul`,{className:V.list,children:n.map(e=>(0,F.jsxs)(`li`,{children:[(0,F.jsx)(_,{component:p,href:`/o/${e.organization.slug}`,fw:600,children:e.organization.name}),e.state===`SUSPENDED`&&(0,F.jsx)(M,{tone:`warn`,children:t.suspended}),(0,F.jsxs)(h,{size:`sm`,c:`dimmed`,children:[(0,F.jsx)(ie,{of:e}),e.department&&` · ${e.department}`,` · `,t.joined,` `,(0,F.jsx)(j,{time:e.joinedAt})]})]},e.id))})]})}function me({of:e}){let t=O(K),n=O(re).role,r=e.invitations.nodes.filter(({state:e})=>e===`PENDING`);return(0,F.jsx)(k,{title:t.invitations,children:r.length===0?(0,F.jsx)(h,{c:`dimmed`,children:e.user.emailVerified?t.noInvitations(e.user.email):t.unverifiedLead}):(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(h,{size:`sm`,children:t.invitationsLead}),(0,F.jsx)(`ul`,{className:V.list,children:r.map(({id:e,organization:r,role:i,inviter:a,expiresAt:o})=>(0,F.jsxs)(`li`,{children:[(0,F.jsx)(h,{fw:600,children:r.name}),(0,F.jsxs)(h,{size:`sm`,c:`dimmed`,children:[t.asked(n[i]),a&&`, ${t.by(a.name)}`,` · `,t.ends,` `,(0,F.jsx)(oe,{to:o})]})]},e))})]})})}var J=[`currentPassword`,`newPassword`];function Y({email:e}){let t=P({initialValues:{currentPassword:``,newPassword:``}}),[n,r]=(0,R.useState)([]),[i,a]=S(G),o=se(),s=A(),l=O(K);async function d(e){let n=await i({input:e});r(n.problems),n.problems.length>0||(t.reset(),s.done(l.changed))}let f=e=>{let r=T(n,e);return{...t.getInputProps(e),error:r&&o(r),visibilityToggleButtonProps:{"aria-label":l.show}}};return(0,F.jsx)(k,{title:l.password,children:(0,F.jsx)(`form`,{noValidate:!0,onSubmit:t.onSubmit(e=>void d(e)),children:(0,F.jsxs)(c,{children:[(0,F.jsx)(h,{size:`sm`,c:`dimmed`,children:l.passwordLead}),(0,F.jsx)(`input`,{type:`text`,autoComplete:`username`,value:e,readOnly:!0,hidden:!0}),(0,F.jsx)(B,{label:l.current,autoComplete:`current-password`,...f(`currentPassword`)}),(0,F.jsx)(B,{label:l.next,description:l.nextHint,autoComplete:`new-password`,...f(`newPassword`)}),(0,F.jsx)(ae,{of:n,fields:[...J]}),(0,F.jsx)(m,{children:(0,F.jsx)(u,{type:`submit`,loading:a,children:l.change})})]})})})}var X=[`auto`,`light`,`dark`],Z=Object.keys(E);function he(){let{language:e,read:t}=C(),{colorScheme:n,setColorScheme:r}=s(),i=O(K);return(0,F.jsx)(k,{title:i.reading,children:(0,F.jsxs)(c,{children:[(0,F.jsx)(Q,{label:i.language,value:e,choose:t,options:Z.map(e=>({value:e,label:E[e]}))}),(0,F.jsx)(Q,{label:i.looks,value:n,choose:r,options:X.map(e=>({value:e,label:i.schemes[e]}))}),(0,F.jsx)(h,{size:`sm`,c:`dimmed`,children:i.device})]})})}function Q({label:e,value:t,choose:n,options:r}){let a=(0,R.useId)();return(0,F.jsxs)(m,{justify:`space-between`,gap:`xs`,children:[(0,F.jsx)(h,{id:a,children:e}),(0,F.jsx)(i,{"aria-labelledby":a,value:t,onChange:n,data:r})]})}function ge({user:e}){let t=O(K);return(0,F.jsxs)(k,{title:t.you,children:[(0,F.jsxs)(`dl`,{className:V.facts,children:[(0,F.jsx)(`dt`,{children:t.name}),(0,F.jsx)(`dd`,{children:e.name}),(0,F.jsx)(`dt`,{children:t.email}),(0,F.jsxs)(`dd`,{children:[e.email,` `,(0,F.jsx)(M,{tone:e.emailVerified?`good`:`warn`,children:e.emailVerified?t.verified:t.unverified})]})]}),!e.emailVerified&&(0,F.jsx)($,{email:e.email})]})}function $({email:e}){let[t,n]=S(W),r=A(),i=O(K);async function a(){let{problems:n}=await t({});n.length>0?r.refused(n):r.done(i.sent(e))}return(0,F.jsxs)(m,{mt:`md`,children:[(0,F.jsx)(h,{size:`sm`,children:i.unverifiedLead}),(0,F.jsx)(u,{size:`sm`,onClick:()=>void a(),loading:n,children:i.verify})]})}function _e({home:e}){let t=O(K);return(0,F.jsxs)(F.Fragment,{children:[(0,F.jsxs)(`header`,{className:V.header,children:[e?(0,F.jsxs)(_,{component:p,href:`/o/${e.slug}`,fw:600,children:[(0,F.jsx)(x,{size:16,"aria-hidden":!0}),` `,t.back(e.name)]}):(0,F.jsx)(h,{fw:600,children:`usher`}),(0,F.jsx)(ye,{})]}),(0,F.jsx)(`main`,{className:V.main,children:(0,F.jsx)(ve,{})})]})}function ve(){let e=O(K),{data:t,error:n,again:r}=w(U,{});if(n)return(0,F.jsx)(le,{error:n,again:r});if(!t?.viewer)return(0,F.jsx)(D,{});let{viewer:i}=t;return(0,F.jsx)(ce,{title:e.title,children:(0,F.jsxs)(b,{cols:{base:1,sm:2},children:[(0,F.jsxs)(c,{children:[(0,F.jsx)(ge,{user:i.user}),(0,F.jsx)(q,{of:i}),(0,F.jsx)(me,{of:i})]}),(0,F.jsxs)(c,{children:[(0,F.jsx)(Y,{email:i.user.email}),(0,F.jsx)(he,{})]})]})})}function ye(){let[e,t]=S(ue),n=O(K);async function r(){await e({}),location.assign(`/sign-in`)}return(0,F.jsx)(u,{variant:`default`,size:`sm`,onClick:()=>void r(),loading:t,children:n.signOut})}export{_e as default};