function e(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))typeof n==`function`?r.addEventListener(e,n):n===!0?r.setAttribute(e,``):n!==!1&&n!==void 0&&r.setAttribute(e,String(n));return r.append(...n.filter(e=>e!==!1&&e!=null)),r}var t={locale:`en`,problemTitle:`That did not work`,tryAgain:`Try again`,unreachable:`The server cannot be reached. Check your connection and try again; nothing you typed is lost.`,tooManyAttempts:e=>`Too many attempts. Please try again in ${e>90?`${Math.ceil(e/60)} minutes`:`${Math.max(1,Math.ceil(e))} seconds`}.`,broken:e=>`Something went wrong on the server; it was not your fault. Please try again.${e?` If it happens again, tell your admin this number: ${e}`:``}`,name:`Your name`,email:`E-mail address`,password:`Password`,newPassword:`New password`,passwordHint:`At least 10 characters. A few words in a row are good and easy to remember.`,showPassword:`Show password`,hidePassword:`Hide password`,show:`Show`,hide:`Hide`,missing:e=>`${e}: please fill this in.`,notAnAddress:`This does not look like an e-mail address.`,passwordTooShort:e=>`A password needs at least 10 characters; this one has ${e}.`,signIn:`Sign in`,signingIn:`Signing in…`,forgotPassword:`Forgot your password?`,goOn:`Go on`},n=10;function r(e){return{name:`password`,label:e,type:`password`,autocomplete:`new-password`,hint:t.passwordHint}}function i(t){let n=t.fields.map(a),r=e(`div`,{class:`problem general`,role:`alert`},t.notice),i=e(`p`,{class:`unseen`,role:`status`}),o=e(`button`,{type:`submit`,class:t.quiet?`button quiet`:`button`},t.submit),s=!1;function c(t){for(let e of n)e.tell(t.find(t=>t.field===e.name)?.message);let i=t.filter(e=>!n.some(t=>t.name===e.field));r.replaceChildren(...i.map(t=>e(`p`,{},t.message))),n.find(e=>e.refused())?.input.focus()}function l(e){s=e,o.setAttribute(`aria-disabled`,String(e)),o.textContent=e?t.busy:t.submit,i.textContent=e?t.busy:``}async function u(){if(s)return;let e=n.flatMap(e=>e.check()??[]);if(c(e),e.length>0)return;l(!0);let r=Object.fromEntries(n.map(e=>[e.name,e.input.value])),i=await t.send(r);l(!1),i.length>0&&c(i)}return e(`form`,{novalidate:!0,submit:e=>{e.preventDefault(),u()}},t.intro&&e(`p`,{},t.intro),...n.map(e=>e.element),r,e(`p`,{class:`actions`},o,t.beside),i)}function a(t){let n=`field-${t.name}`,r=t.type??`text`,i=t.hint&&e(`p`,{class:`hint`,id:`${n}-hint`},t.hint),a=e(`p`,{class:`problem`,id:`${n}-problem`}),c=e(`input`,{id:n,type:r,name:t.name,autocomplete:t.autocomplete,value:t.value,readonly:t.fixed,"aria-required":!(t.fixed||t.optional)&&`true`,"aria-describedby":i?`${n}-problem ${n}-hint`:`${n}-problem`,autocapitalize:r!==`text`&&`none`,spellcheck:r!==`text`&&`false`,input:()=>l(void 0)});function l(e){a.textContent=e??``,e?c.setAttribute(`aria-invalid`,`true`):c.removeAttribute(`aria-invalid`)}function u(){let e=o(t,c.value);return e?{message:e,field:t.name}:void 0}let d=r===`password`?e(`div`,{class:`reveal`},c,s(c)):c;return{name:t.name,input:c,tell:l,check:u,refused:()=>c.hasAttribute(`aria-invalid`),element:e(`div`,{class:`field`},e(`label`,{for:n},t.label),d,a,i)}}function o(e,r){if(e.fixed||e.optional)return;if(r.trim()===``)return t.missing(e.label);if(e.type===`email`&&!r.includes(`@`))return t.notAnAddress;let i=[...r].length;if(e.autocomplete===`new-password`&&i<n)return t.passwordTooShort(i)}function s(n){let r=e(`button`,{type:`button`,class:`revealer`,click:()=>i(n.type===`password`)});function i(e){n.type=e?`text`:`password`,r.textContent=e?t.hide:t.show,r.setAttribute(`aria-label`,e?t.hidePassword:t.showPassword)}return i(!1),r}var c=0;function l(t){let n=e(`h1`,{tabindex:-1},t.title),r=t.lead&&e(`p`,{class:`lead`},t.lead);v().replaceChildren(e(`div`,{class:`scene`},t.badge,n,r,...t.body??[])),document.title=`${t.title} · usher`,c++>0&&n.focus()}function u(t){v().replaceChildren(e(`p`,{class:`waiting`,role:`status`},t))}function d(e,n){l({title:t.problemTitle,lead:e,body:[g(f(t.tryAgain,n))]})}function f(t,n){return e(`button`,{type:`button`,class:`button`,click:n},t)}function p(t,n){return e(`button`,{type:`button`,class:`button quiet`,click:n},t)}function m(t,n){return e(`a`,{class:`button`,href:n},t)}function h(t,n){return e(`a`,{class:`button quiet`,href:n},t)}function g(...t){return e(`p`,{class:`actions`},...t)}function _(e){addEventListener(`hashchange`,()=>location.reload());let t=location.hash.slice(1);return t.startsWith(e)?t:``}function v(){let e=document.querySelector(`main`);if(!e)throw Error(`the page has no main element`);return e}var y=3e4;async function b(e,n){let r;try{r=await(await fetch(`/graphql`,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json`},body:JSON.stringify({query:String(e),variables:n}),signal:AbortSignal.timeout(y)})).json()}catch{return{problem:{message:t.unreachable}}}return r.errors?.length||!r.data?{problem:{message:w(r)}}:{data:r.data}}async function x(e,t){let n=await b(e,t);return n.problem?[n.problem]:Object.values(n.data).flatMap(e=>e.userErrors).map(({code:e,message:t,field:n})=>({code:e,message:t,field:n?.at(-1)}))}var S=[`TOKEN_INVALID`,`EXPIRED`,`ALREADY_USED`];function C(e){return e.find(({code:e})=>e&&S.includes(e))}function w(e){let n=e.errors?.[0]?.extensions;return n?.code===`RATE_LIMITED`?t.tooManyAttempts(n.retryAfterSeconds??60):t.broken(n?.requestId)}var T=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},E=new T(`
    query OpenInvitation($token: String!) {
  invitationByToken(token: $token) {
    organizationName
    inviterName
    email
    role
    roleName
    department
    message
    state
    replaced
    expiresAt
    pausedUntil
    accountExists
  }
  viewer {
    ...SignedIn
  }
}
    fragment SignedIn on Viewer {
  user {
    name
    email
    emailVerified
  }
}`),D=new T(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),O=new T(`
    mutation DeclineInvitation($input: DeclineInvitationInput!) {
  declineInvitation(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),k=new T(`
    query OpenInviteLink($token: String!) {
  inviteLinkByToken(token: $token) {
    organizationName
    creatorName
    role
    roleName
    department
    state
    expiresAt
    pausedUntil
  }
  viewer {
    ...SignedIn
  }
}
    fragment SignedIn on Viewer {
  user {
    name
    email
    emailVerified
  }
}`),A=new T(`
    mutation AcceptInviteLink($input: AcceptInviteLinkInput!) {
  acceptInviteLink(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),j=new T(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),M=new T(`
    mutation SignOut {
  signOut {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),N=new T(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),P=new T(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),F=new T(`
    mutation SetUp($input: SetUpInput!) {
  setUp(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),I=new T(`
    mutation SignInWithLink($input: SignInWithLinkInput!) {
  signInWithLink(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),L=new T(`
    mutation VerifyEmail($input: VerifyEmailInput!) {
  verifyEmail(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),R=new T(`
    query WhoAsks {
  viewer {
    ...SignedIn
  }
}
    fragment SignedIn on Viewer {
  user {
    name
    email
    emailVerified
  }
}`),z=new T(`
    mutation RequestEmailVerification {
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
}`);function B(e){return i({intro:e.intro,fields:[{name:`email`,label:t.email,type:`email`,autocomplete:`username`,value:e.email??``,fixed:e.email!==void 0},{name:`password`,label:t.password,type:`password`,autocomplete:`current-password`}],submit:t.signIn,busy:t.signingIn,notice:e.notice,beside:h(t.forgotPassword,`/reset-password`),async send(t){let n=await x(j,{input:t});return n.length===0&&await e.signedIn(),n}})}function V(){return x(M,{})}export{e as A,l as C,i as D,u as E,r as O,h as S,_ as T,C as _,O as a,m as b,z as c,F as d,I as f,b as g,x as h,A as i,t as k,N as l,R as m,V as n,E as o,L as p,D as r,k as s,B as t,P as u,g as v,d as w,p as x,f as y};