function e(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))typeof n==`function`?r.addEventListener(e,n):n===!0?r.setAttribute(e,``):n!==!1&&n!==void 0&&r.setAttribute(e,String(n));return r.append(...n.filter(e=>e!==!1&&e!=null)),r}var t=[`en`,`de`],n=e=>t.find(t=>t===e?.split(`-`)[0]),r=n(o())??navigator.languages.map(n).find(e=>e!==void 0)??`en`,i=navigator.languages.find(e=>n(e)===r)??r;document.documentElement.lang=r;function a(e){return e[r]}function o(){try{return localStorage.getItem(`usher.language`)}catch{return null}}var s=a({en:{problemTitle:`That did not work`,tryAgain:`Try again`,unreachable:`The server cannot be reached. Check your connection and try again; nothing you typed is lost.`,tooManyAttempts:e=>`Too many attempts. Please try again in ${e>90?`${Math.ceil(e/60)} minutes`:`${Math.max(1,Math.ceil(e))} seconds`}.`,broken:e=>`Something went wrong on the server; it was not your fault. Please try again.${e?` If it happens again, tell your admin this number: ${e}`:``}`,name:`Your name`,email:`E-mail address`,password:`Password`,newPassword:`New password`,passwordHint:`At least 10 characters. A few words in a row are good and easy to remember.`,showPassword:`Show password`,hidePassword:`Hide password`,show:`Show`,hide:`Hide`,missing:e=>`${e}: please fill this in.`,notAnAddress:`This does not look like an e-mail address.`,passwordTooShort:e=>`A password needs at least 10 characters; this one has ${e}.`,signIn:`Sign in`,signingIn:`Signing in…`,forgotPassword:`Forgot your password?`,goOn:`Go on`},de:{problemTitle:`Das hat nicht geklappt`,tryAgain:`Noch einmal versuchen`,unreachable:`Der Server ist nicht zu erreichen. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal; was Sie eingegeben haben, ist nicht verloren.`,tooManyAttempts:e=>`Zu viele Versuche. Bitte versuchen Sie es in ${e>90?`${Math.ceil(e/60)} Minuten`:`${Math.max(1,Math.ceil(e))} Sekunden`} noch einmal.`,broken:e=>`Auf dem Server ging etwas schief; es lag nicht an Ihnen. Bitte versuchen Sie es noch einmal.${e?` Wenn es wieder geschieht, nennen Sie Ihrem Admin diese Nummer: ${e}`:``}`,name:`Ihr Name`,email:`E-Mail-Adresse`,password:`Passwort`,newPassword:`Neues Passwort`,passwordHint:`Mindestens 10 Zeichen. Ein paar Wörter hintereinander sind gut und leicht zu merken.`,showPassword:`Passwort zeigen`,hidePassword:`Passwort verbergen`,show:`Zeigen`,hide:`Verbergen`,missing:e=>`${e}: Bitte füllen Sie das aus.`,notAnAddress:`Das sieht nicht wie eine E-Mail-Adresse aus.`,passwordTooShort:e=>`Ein Passwort braucht mindestens 10 Zeichen; dieses hat ${e}.`,signIn:`Anmelden`,signingIn:`Meldet an…`,forgotPassword:`Passwort vergessen?`,goOn:`Weiter`}}),c=10;function l(e){return{name:`password`,label:e,type:`password`,autocomplete:`new-password`,hint:s.passwordHint}}function u(t){let n=t.fields.map(d),r=e(`div`,{class:`problem general`,role:`alert`},t.notice),i=e(`p`,{class:`unseen`,role:`status`}),a=e(`button`,{type:`submit`,class:t.quiet?`button quiet`:`button`},t.submit),o=!1;function s(t){for(let e of n)e.tell(t.find(t=>t.field===e.name)?.message);let i=t.filter(e=>!n.some(t=>t.name===e.field));r.replaceChildren(...i.map(t=>e(`p`,{},t.message))),n.find(e=>e.refused())?.input.focus()}function c(e){o=e,a.setAttribute(`aria-disabled`,String(e)),a.textContent=e?t.busy:t.submit,i.textContent=e?t.busy:``}async function l(){if(o)return;let e=n.flatMap(e=>e.check()??[]);if(s(e),e.length>0)return;c(!0);let r=Object.fromEntries(n.map(e=>[e.name,e.input.value])),i=await t.send(r);c(!1),i.length>0&&s(i)}return e(`form`,{novalidate:!0,submit:e=>{e.preventDefault(),l()}},t.intro&&e(`p`,{},t.intro),...n.map(e=>e.element),r,e(`p`,{class:`actions`},a,t.beside),i)}function d(t){let n=`field-${t.name}`,r=t.type??`text`,i=t.hint&&e(`p`,{class:`hint`,id:`${n}-hint`},t.hint),a=e(`p`,{class:`problem`,id:`${n}-problem`}),o=e(`input`,{id:n,type:r,name:t.name,autocomplete:t.autocomplete,value:t.value,readonly:t.fixed,"aria-required":!(t.fixed||t.optional)&&`true`,"aria-describedby":i?`${n}-problem ${n}-hint`:`${n}-problem`,autocapitalize:r!==`text`&&`none`,spellcheck:r!==`text`&&`false`,input:()=>s(void 0)});function s(e){a.textContent=e??``,e?o.setAttribute(`aria-invalid`,`true`):o.removeAttribute(`aria-invalid`)}function c(){let e=f(t,o.value);return e?{message:e,field:t.name}:void 0}let l=r===`password`?e(`div`,{class:`reveal`},o,p(o)):o;return{name:t.name,input:o,tell:s,check:c,refused:()=>o.hasAttribute(`aria-invalid`),element:e(`div`,{class:`field`},e(`label`,{for:n},t.label),l,a,i)}}function f(e,t){if(e.fixed||e.optional)return;if(t.trim()===``)return s.missing(e.label);if(e.type===`email`&&!t.includes(`@`))return s.notAnAddress;let n=[...t].length;if(e.autocomplete===`new-password`&&n<c)return s.passwordTooShort(n)}function p(t){let n=e(`button`,{type:`button`,class:`revealer`,click:()=>r(t.type===`password`)});function r(e){t.type=e?`text`:`password`,n.textContent=e?s.hide:s.show,n.setAttribute(`aria-label`,e?s.hidePassword:s.showPassword)}return r(!1),n}var m=0;function h(t){let n=e(`h1`,{tabindex:-1},t.title),r=t.lead&&e(`p`,{class:`lead`},t.lead);w().replaceChildren(e(`div`,{class:`scene`},t.badge,n,r,...t.body??[])),document.title=`${t.title} · usher`,m++>0&&n.focus()}function g(t){w().replaceChildren(e(`p`,{class:`waiting`,role:`status`},t))}function _(e,t){h({title:s.problemTitle,lead:e,body:[S(v(s.tryAgain,t))]})}function v(t,n){return e(`button`,{type:`button`,class:`button`,click:n},t)}function y(t,n){return e(`button`,{type:`button`,class:`button quiet`,click:n},t)}function b(t,n){return e(`a`,{class:`button`,href:n},t)}function x(t,n){return e(`a`,{class:`button quiet`,href:n},t)}function S(...t){return e(`p`,{class:`actions`},...t)}function C(e){addEventListener(`hashchange`,()=>location.reload());let t=location.hash.slice(1);return t.startsWith(e)?t:``}function w(){let e=document.querySelector(`main`);if(!e)throw Error(`the page has no main element`);return e}var T=a({en:{},de:{INVALID:`Dieser Wert kann nicht stimmen.`,REQUIRED:`Bitte füllen Sie das aus.`,TOO_LONG:`Das ist zu lang.`,CONFLICT:`Das ist schon vergeben.`,ALREADY_MEMBER:`Sie sind schon Mitglied.`,ROLE_ABOVE_OWN:`Wer Sie eingeladen hat, darf diese Rolle nicht mehr vergeben. Bitten Sie um eine neue Einladung.`,TOKEN_INVALID:`Dieser Link ist nicht gültig.`,EXPIRED:`Dieser Link ist abgelaufen.`,REVOKED:`Dieser Link wurde zurückgezogen.`,ALREADY_ACCEPTED:`Diese Einladung wurde schon angenommen.`,ALREADY_USED:`Dieser Link wurde schon benutzt.`,ALREADY_DECIDED:`Darüber wurde schon entschieden.`,SIGN_IN_REQUIRED:`Zu dieser Adresse gibt es ein Konto. Bitte melden Sie sich an.`,WRONG_ACCOUNT:`Diese Einladung ist für ein anderes Konto.`,WRONG_CREDENTIALS:`Die Adresse oder das Passwort stimmt nicht.`,WEAK_PASSWORD:`Ein Passwort braucht 10 bis 256 Zeichen.`,POLICY_REFUSED:`Die Regeln der Organisation erlauben das nicht.`,INVITATIONS_PAUSED:`Die Organisation nimmt zurzeit niemanden auf.`,LIMIT_REACHED:`Alle Plätze sind vergeben. Fragen Sie Ihren Admin.`}});function E(e,t){return T[e]??t}var D=3e4;async function O(e,t){let n;try{n=await(await fetch(`/graphql`,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json`},body:JSON.stringify({query:String(e),variables:t}),signal:AbortSignal.timeout(D)})).json()}catch{return{problem:{message:s.unreachable}}}return n.errors?.length||!n.data?{problem:{message:N(n)}}:{data:n.data}}async function k(e,t){return(await A(e,t)).problems}async function A(e,t){let{data:n,problem:r}=await O(e,t);return r?{problems:[r]}:{problems:Object.values(n).flatMap(e=>e.userErrors).map(({code:e,message:t,field:n})=>({code:e,message:E(e,t),field:n?.at(-1)})),data:n}}var j=[`TOKEN_INVALID`,`EXPIRED`,`ALREADY_USED`];function M(e){return e.find(({code:e})=>e&&j.includes(e))}function N(e){let t=e.errors?.[0]?.extensions;return t?.code===`RATE_LIMITED`?s.tooManyAttempts(t.retryAfterSeconds??60):s.broken(t?.requestId)}var P=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},F=new P(`
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
}`),I=new P(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    member {
      organization {
        slug
      }
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
}`),L=new P(`
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
}`),R=new P(`
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
}`),z=new P(`
    mutation AcceptInviteLink($input: AcceptInviteLinkInput!) {
  acceptInviteLink(input: $input) {
    member {
      organization {
        slug
      }
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
}`),B=new P(`
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
}`),V=new P(`
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
}`),H=new P(`
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
}`),U=new P(`
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
}`),W=new P(`
    mutation SetUp($input: SetUpInput!) {
  setUp(input: $input) {
    organization {
      slug
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
}`),G=new P(`
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
}`),K=new P(`
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
}`),q=new P(`
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
}`),J=new P(`
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
}`);function Y(e){return u({intro:e.intro,fields:[{name:`email`,label:s.email,type:`email`,autocomplete:`username`,value:e.email??``,fixed:e.email!==void 0},{name:`password`,label:s.password,type:`password`,autocomplete:`current-password`}],submit:s.signIn,busy:s.signingIn,notice:e.notice,beside:x(s.forgotPassword,`/reset-password`),async send(t){let n=await k(B,{input:t});return n.length===0&&await e.signedIn(),n}})}function X(){return k(V,{})}export{s as A,x as C,g as D,C as E,a as M,e as N,u as O,y as S,_ as T,M as _,L as a,v as b,J as c,W as d,G as f,O as g,k as h,z as i,i as j,l as k,H as l,q as m,X as n,F as o,K as p,I as r,R as s,Y as t,U as u,A as v,h as w,b as x,S as y};