import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Bt as t,Dt as n,Et as r,G as i,Kt as a,Mt as o,U as s,Un as c,Wn as l,X as u,Xt as ee,b as d,ct as f,in as p,it as m,kt as te,ot as h,rt as g,st as ne,wt as re,xt as _,zt as ie}from"./libraries-UrOIUJRm.js";import{t as v}from"./SimpleGrid-W_6v6CHh.js";import{t as ae}from"./IconArrowLeft-A-05IYVi.js";import{D as oe,F as y,I as b,M as x,O as S,Q as C,S as se,T as ce,U as w,V as T,X as E,Z as D,et as O,k as le,tt as k,w as ue,y as de}from"./dashboard-8_nAaRDs.js";import{a as fe}from"./state-signs-BB5vA5cK.js";import{n as A,r as j,t as M}from"./open-invitations-D7nBtN2l.js";import{t as pe}from"./ActionIcon-DPkZNqjd.js";import{t as N}from"./InputBase-DS33VQQ3.js";import{t as P}from"./use-form-Bu-NhEbk.js";import{t as F}from"./sign-B5YWhn5i.js";var I=l();function L({reveal:e}){return(0,I.jsx)(`svg`,{xmlns:`http://www.w3.org/2000/svg`,viewBox:`0 0 256 256`,style:{width:`var(--psi-icon-size)`,height:`var(--psi-icon-size)`},children:e?(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`path`,{fill:`none`,d:`M0 0h256v256H0z`}),(0,I.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M48 40l160 176M154.91 157.6a40 40 0 01-53.82-59.2M135.53 88.71a40 40 0 0132.3 35.53`}),(0,I.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M208.61 169.1C230.41 149.58 240 128 240 128s-32-72-112-72a126 126 0 00-20.68 1.68M74 68.6C33.23 89.24 16 128 16 128s32 72 112 72a118.05 118.05 0 0054-12.6`})]}):(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`path`,{fill:`none`,d:`M0 0h256v256H0z`}),(0,I.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M128 56c-80 0-112 72-112 72s32 72 112 72 112-72 112-72-32-72-112-72z`}),(0,I.jsx)(`circle`,{cx:`128`,cy:`128`,r:`40`,fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`})]})})}var R={root:`m_f61ca620`,input:`m_ccf8da4c`,innerInput:`m_f2d85dd2`,visibilityToggle:`m_b1072d44`},z=e(c(),1),me={visibilityToggleIcon:L,visibilityToggleFocusable:!1,size:`sm`},B=t((e,{size:t})=>({root:{"--psi-icon-size":p(t,`psi-icon-size`),"--psi-button-size":p(t,`psi-button-size`)}}));function he(e){let t=(0,z.use)(ne);return(0,I.jsx)(`input`,{...e,"aria-describedby":t?.describedBy})}var V=_(e=>{let t=te([`Input`,`InputWrapper`,`PasswordInput`],me,e),{classNames:i,className:o,style:s,styles:c,unstyled:l,vars:u,required:d,error:f,success:p,leftSection:m,disabled:g,id:ne,variant:_,inputContainer:v,description:ae,label:oe,size:y,errorProps:b,successProps:x,descriptionProps:S,labelProps:C,withAsterisk:se,inputWrapperOrder:ce,wrapperProps:w,radius:T,rightSection:E,rightSectionWidth:D,rightSectionPointerEvents:O,leftSectionWidth:le,visible:k,defaultVisible:ue,onVisibilityChange:de,visibilityToggleIcon:fe,visibilityToggleButtonProps:A,visibilityToggleFocusable:j,rightSectionProps:M,leftSectionProps:N,leftSectionPointerEvents:P,withErrorStyles:F,withSuccessStyles:L,mod:z,attributes:V,dir:H,...U}=t,W=ee(ne),[G,ge]=a({value:k,defaultValue:ue,finalValue:!1,onChange:de}),K=()=>ge(!G),q=r({name:`PasswordInput`,classes:R,props:t,className:o,style:s,classNames:i,styles:c,unstyled:l,attributes:V,vars:u,varsResolver:B}),{resolvedClassNames:J,resolvedStyles:Y}=n({classNames:i,styles:c,props:t}),{styleProps:X,rest:Z}=re(U),_e=b?.id||`${W}-error`,Q=x?.id||`${W}-success`,ve=S?.id||`${W}-description`,$=(0,I.jsx)(pe,{...q(`visibilityToggle`),disabled:g,radius:T,"aria-pressed":G,tabIndex:j?0:-1,"aria-label":`Toggle password visibility`,...A,variant:A?.variant??`subtle`,color:`gray`,unstyled:l,onTouchEnd:e=>{e.preventDefault(),A?.onTouchEnd?.(e),K()},onMouseDown:e=>{e.preventDefault(),A?.onMouseDown?.(e),K()},onKeyDown:e=>{A?.onKeyDown?.(e),(e.key===` `||e.key===`Enter`)&&(e.preventDefault(),K())},children:(0,I.jsx)(fe,{reveal:G})});return(0,I.jsx)(h.Wrapper,{required:d,id:W,label:oe,error:f,success:p,description:ae,size:y,classNames:J,styles:Y,__staticSelector:`PasswordInput`,__stylesApiProps:t,unstyled:l,withAsterisk:se,inputWrapperOrder:ce,inputContainer:v,variant:_,labelProps:{...C,htmlFor:W},descriptionProps:{...S,id:ve},errorProps:{...b,id:_e},successProps:{...x,id:Q},mod:z,attributes:V,...q(`root`),...X,...w,children:(0,I.jsx)(h,{component:`div`,dir:H,error:f,success:p,leftSection:m,size:y,classNames:{...J,input:ie(R.input,J?.input)},styles:Y,radius:T,disabled:g,__staticSelector:`PasswordInput`,__stylesApiProps:t,rightSectionWidth:D,rightSection:E??$,variant:_,unstyled:l,leftSectionWidth:le,rightSectionPointerEvents:O||`all`,rightSectionProps:M,leftSectionProps:N,leftSectionPointerEvents:P,withAria:!1,withErrorStyles:F,withSuccessStyles:L,attributes:V,children:(0,I.jsx)(he,{required:d,"data-invalid":!!f||void 0,"data-with-left-section":!!m||void 0,...q(`innerInput`),disabled:g,id:W,dir:H,...Z,autoComplete:Z.autoComplete||`off`,type:G?`text`:`password`})})})});V.classes={...N.classes,...R},V.varsResolver=B,V.displayName=`@mantine/core/PasswordInput`;var H={header:`_header_u35or_1`,back:`_back_u35or_13`,main:`_main_u35or_30`,list:`_list_u35or_36`,facts:`_facts_u35or_56`},U=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},W=new U(`
    query Account {
  viewer {
    user {
      ...Person
    }
    emailProven
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
}`),G=new U(`
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
}`),ge=new U(`
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
}`),K={en:{title:`Your account`,back:e=>`Back to ${e}`,you:`Who you are`,name:`Name`,email:`Address`,verified:`Verified`,unverified:`Not verified`,unverifiedLead:`The link in a letter proves that the address is yours. Only then do you see the invitations that go to it.`,verify:`Send the letter`,sent:e=>`A letter is on its way to ${e}. Open the link in it.`,organizations:`Your organizations`,noOrganizations:`You do not belong to an organization yet.`,joined:`joined`,noInvitations:e=>`No invitation to ${e} is open.`,password:`Password`,passwordLead:`A new password signs you out everywhere else. Here you stay signed in.`,current:`Current password`,next:`New password`,nextHint:`10 to 256 characters. A sentence is easy to remember.`,show:`Show or hide the password`,change:`Change the password`,changed:`The password is changed, and you are signed out everywhere else.`,reading:`Language and looks`,device:`Both are kept in this browser.`},de:{title:`Ihr Konto`,back:e=>`Zurück zu ${e}`,you:`Wer Sie sind`,name:`Name`,email:`Adresse`,verified:`Bestätigt`,unverified:`Nicht bestätigt`,unverifiedLead:`Der Link in einem Brief beweist, dass die Adresse Ihre ist. Erst dann sehen Sie die Einladungen, die an sie gehen.`,verify:`Brief senden`,sent:e=>`Ein Brief ist unterwegs an ${e}. Öffnen Sie den Link darin.`,organizations:`Ihre Organisationen`,noOrganizations:`Sie gehören noch zu keiner Organisation.`,joined:`beigetreten`,noInvitations:e=>`Keine Einladung an ${e} ist offen.`,password:`Passwort`,passwordLead:`Ein neues Passwort meldet Sie überall sonst ab. Hier bleiben Sie angemeldet.`,current:`Bisheriges Passwort`,next:`Neues Passwort`,nextHint:`10 bis 256 Zeichen. Ein Satz lässt sich leicht merken.`,show:`Passwort zeigen oder verbergen`,change:`Passwort ändern`,changed:`Das Passwort ist geändert, und Sie sind überall sonst abgemeldet.`,reading:`Sprache und Aussehen`,device:`Beides merkt sich dieser Browser.`}};function q({of:e}){let t=k(K),n=e.memberships.nodes;return(0,I.jsxs)(E,{title:t.organizations,children:[n.length===0&&(0,I.jsx)(m,{c:`dimmed`,children:t.noOrganizations}),(0,I.jsx)(`ul`,{className:H.list,children:n.map(e=>(0,I.jsxs)(`li`,{children:[(0,I.jsx)(g,{component:d,href:`/o/${e.organization.slug}`,fw:600,children:e.organization.name}),e.state===`SUSPENDED`&&(0,I.jsx)(fe,{state:e.state}),(0,I.jsxs)(m,{size:`sm`,c:`dimmed`,children:[(0,I.jsx)(se,{of:e}),e.department&&` · ${e.department}`,` · `,t.joined,` `,(0,I.jsx)(de,{time:e.joinedAt})]})]},e.id))})]})}function J({of:{user:e,emailProven:t,invitations:n}}){let r=k(K),{title:i}=k(j),a=A(n.nodes);return(0,I.jsx)(E,{title:i,children:a.length>0?(0,I.jsx)(M,{of:a}):(0,I.jsx)(m,{c:`dimmed`,children:t?r.noInvitations(e.email):r.unverifiedLead})})}var Y=[`currentPassword`,`newPassword`];function X({email:e}){let t=P({initialValues:{currentPassword:``,newPassword:``}}),[n,r]=(0,z.useState)([]),[i,a]=T(ge),o=oe(n),c=S(),l=k(K);async function ee(e){let n=await i({input:e});r(n.problems),n.problems.length>0||(t.reset(),c.done(l.changed))}let d=e=>({...t.getInputProps(e),error:o(e),visibilityToggleButtonProps:{"aria-label":l.show}});return(0,I.jsx)(E,{title:l.password,children:(0,I.jsx)(`form`,{noValidate:!0,onSubmit:t.onSubmit(e=>void ee(e)),children:(0,I.jsxs)(s,{children:[(0,I.jsx)(m,{size:`sm`,c:`dimmed`,children:l.passwordLead}),(0,I.jsx)(`input`,{type:`text`,autoComplete:`username`,value:e,readOnly:!0,hidden:!0}),(0,I.jsx)(V,{label:l.current,autoComplete:`current-password`,...d(`currentPassword`)}),(0,I.jsx)(V,{label:l.next,description:l.nextHint,autoComplete:`new-password`,...d(`newPassword`)}),(0,I.jsx)(ce,{of:n,fields:[...Y]}),(0,I.jsx)(f,{children:(0,I.jsx)(u,{type:`submit`,loading:a,children:l.change})})]})})})}var Z=Object.keys(C);function _e(){let{language:e,read:t}=O(),{colorScheme:n,setColorScheme:r}=o(),i=k(K),{language:a,looks:c,schemes:l}=k(x);return(0,I.jsx)(E,{title:i.reading,children:(0,I.jsxs)(s,{children:[(0,I.jsx)(Q,{label:a,value:e,choose:t,options:Z.map(e=>({value:e,label:C[e]}))}),(0,I.jsx)(Q,{label:c,value:n,choose:r,options:le.map(e=>({value:e,label:l[e]}))}),(0,I.jsx)(m,{size:`sm`,c:`dimmed`,children:i.device})]})})}function Q({label:e,value:t,choose:n,options:r}){let a=(0,z.useId)();return(0,I.jsxs)(f,{justify:`space-between`,gap:`xs`,children:[(0,I.jsx)(m,{id:a,children:e}),(0,I.jsx)(i,{"aria-labelledby":a,value:t,onChange:n,data:r})]})}function ve({viewer:{user:e,emailProven:t}}){let n=k(K);return(0,I.jsxs)(E,{title:n.you,children:[(0,I.jsxs)(`dl`,{className:H.facts,children:[(0,I.jsx)(`dt`,{children:n.name}),(0,I.jsx)(`dd`,{children:e.name}),(0,I.jsx)(`dt`,{children:n.email}),(0,I.jsxs)(`dd`,{children:[e.email,` `,(0,I.jsx)(F,{tone:t?`good`:`warn`,children:t?n.verified:n.unverified})]})]}),!t&&(0,I.jsx)($,{email:e.email})]})}function $({email:e}){let[t,n]=T(G),r=S(),i=k(K);async function a(){let{problems:n}=await t({});n.length>0?r.refused(n):r.done(i.sent(e))}return(0,I.jsxs)(f,{mt:`md`,children:[(0,I.jsx)(m,{size:`sm`,children:i.unverifiedLead}),(0,I.jsx)(u,{size:`sm`,onClick:()=>void a(),loading:n,children:i.verify})]})}function ye({home:e}){let t=k(K);return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsxs)(`header`,{className:H.header,children:[e?(0,I.jsxs)(g,{component:d,href:`/o/${e.slug}`,fw:600,className:H.back,children:[(0,I.jsx)(ae,{size:16,"aria-hidden":!0}),(0,I.jsx)(`span`,{children:t.back(e.name)})]}):(0,I.jsx)(m,{fw:600,children:`usher`}),(0,I.jsx)(xe,{})]}),(0,I.jsx)(`main`,{className:H.main,children:(0,I.jsx)(be,{})})]})}function be(){let e=k(K),{data:t,error:n,again:r}=w(W,{});if(n||!t?.viewer)return(0,I.jsx)(D,{title:e.title,children:n?(0,I.jsx)(y,{error:n,again:r}):(0,I.jsx)(b,{})});let{viewer:i}=t;return(0,I.jsx)(D,{title:e.title,children:(0,I.jsxs)(v,{cols:{base:1,sm:2},children:[(0,I.jsxs)(s,{children:[(0,I.jsx)(ve,{viewer:i}),(0,I.jsx)(q,{of:i}),(0,I.jsx)(J,{of:i})]}),(0,I.jsxs)(s,{children:[(0,I.jsx)(X,{email:i.user.email}),(0,I.jsx)(_e,{})]})]})})}function xe(){let[e,t]=ue(),n=k(x);return(0,I.jsx)(u,{variant:`default`,size:`sm`,flex:`none`,onClick:e,loading:t,children:n.signOut})}export{ye as default};