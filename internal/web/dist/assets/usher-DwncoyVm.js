import{t as e}from"./channel-BBaWzm94.js";function t(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))typeof n==`function`?r.addEventListener(e,n):n===!0?r.setAttribute(e,``):n!==!1&&n!==void 0&&r.setAttribute(e,String(n));return r.append(...n.filter(e=>e!==!1&&e!=null)),r}function n(e){try{return localStorage.getItem(e)}catch{return null}}var r=[`en`,`de`],i=e=>r.find(t=>t===e?.split(`-`)[0]),a=i(n(`usher.language`))??navigator.languages.map(i).find(e=>e!==void 0)??`en`,o=navigator.languages.find(e=>i(e)===a)??a;document.documentElement.lang=a;function s(e){return e[a]}var c=s({en:{problemTitle:`That did not work`,tryAgain:`Try again`,unreachable:`The server cannot be reached. Check your connection and try again; nothing you typed is lost.`,tooManyAttempts:e=>`Too many attempts. Please try again in ${e>90?`${Math.ceil(e/60)} minutes`:`${Math.max(1,Math.ceil(e))} seconds`}.`,broken:e=>`Something went wrong on the server; it was not your fault. Please try again.${e?` If it happens again, tell your admin this number: ${e}`:``}`,name:`Your name`,email:`E-mail address`,password:`Password`,newPassword:`New password`,passwordHint:`At least 10 characters. A few words in a row are good and easy to remember.`,showPassword:`Show password`,hidePassword:`Hide password`,show:`Show`,hide:`Hide`,missing:e=>`${e}: please fill this in.`,notAnAddress:`This does not look like an e-mail address.`,passwordTooShort:e=>`A password needs at least 10 characters; this one has ${e}.`,signIn:`Sign in`,signingIn:`Signing in…`,forgotPassword:`Forgot your password?`,goOn:`Go on`},de:{problemTitle:`Das hat nicht geklappt`,tryAgain:`Noch einmal versuchen`,unreachable:`Der Server ist nicht zu erreichen. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal; was Sie eingegeben haben, ist nicht verloren.`,tooManyAttempts:e=>`Zu viele Versuche. Bitte versuchen Sie es in ${e>90?`${Math.ceil(e/60)} Minuten`:`${Math.max(1,Math.ceil(e))} Sekunden`} noch einmal.`,broken:e=>`Auf dem Server ging etwas schief; es lag nicht an Ihnen. Bitte versuchen Sie es noch einmal.${e?` Wenn es wieder geschieht, nennen Sie Ihrem Admin diese Nummer: ${e}`:``}`,name:`Ihr Name`,email:`E-Mail-Adresse`,password:`Passwort`,newPassword:`Neues Passwort`,passwordHint:`Mindestens 10 Zeichen. Ein paar Wörter hintereinander sind gut und leicht zu merken.`,showPassword:`Passwort zeigen`,hidePassword:`Passwort verbergen`,show:`Zeigen`,hide:`Verbergen`,missing:e=>`${e}: Bitte füllen Sie das aus.`,notAnAddress:`Das sieht nicht wie eine E-Mail-Adresse aus.`,passwordTooShort:e=>`Ein Passwort braucht mindestens 10 Zeichen; dieses hat ${e}.`,signIn:`Anmelden`,signingIn:`Meldet an…`,forgotPassword:`Passwort vergessen?`,goOn:`Weiter`}}),l=10;function u(e){return{name:`password`,label:e,type:`password`,autocomplete:`new-password`,hint:c.passwordHint}}function d(e){let n=e.fields.map(f),r=t(`div`,{class:`problem general`,role:`alert`},e.notice),i=t(`p`,{class:`unseen`,role:`status`}),a=t(`button`,{type:`submit`,class:e.quiet?`button quiet`:`button`},e.submit),o=!1;function s(e){for(let t of n)t.tell(e.find(e=>e.field===t.name)?.message);let i=e.filter(e=>!n.some(t=>t.name===e.field));r.replaceChildren(...i.map(e=>t(`p`,{},e.message))),n.find(e=>e.refused())?.input.focus()}function c(t){o=t,a.setAttribute(`aria-disabled`,String(t)),a.textContent=t?e.busy:e.submit,i.textContent=t?e.busy:``}async function l(){if(o)return;let t=n.flatMap(e=>e.check()??[]);if(s(t),t.length>0)return;c(!0);let r=Object.fromEntries(n.map(e=>[e.name,e.input.value])),i=await e.send(r);c(!1),i.length>0&&s(i)}return t(`form`,{novalidate:!0,submit:e=>{e.preventDefault(),l()}},e.intro&&t(`p`,{},e.intro),...n.map(e=>e.element),r,t(`p`,{class:`actions`},a,e.beside),i)}function f(e){let n=`field-${e.name}`,r=e.type??`text`,i=e.hint&&t(`p`,{class:`hint`,id:`${n}-hint`},e.hint),a=t(`p`,{class:`problem`,id:`${n}-problem`}),o=t(`input`,{id:n,type:r,name:e.name,autocomplete:e.autocomplete,value:e.value,readonly:e.fixed,"aria-required":!(e.fixed||e.optional)&&`true`,"aria-describedby":i?`${n}-problem ${n}-hint`:`${n}-problem`,autocapitalize:r!==`text`&&`none`,spellcheck:r!==`text`&&`false`,input:()=>s(void 0)});function s(e){a.textContent=e??``,e?o.setAttribute(`aria-invalid`,`true`):o.removeAttribute(`aria-invalid`)}function c(){let t=p(e,o.value);return t?{message:t,field:e.name}:void 0}let l=r===`password`?t(`div`,{class:`reveal`},o,m(o)):o;return{name:e.name,input:o,tell:s,check:c,refused:()=>o.hasAttribute(`aria-invalid`),element:t(`div`,{class:`field`},t(`label`,{for:n},e.label),l,a,i)}}function p(e,t){if(e.fixed||e.optional)return;if(t.trim()===``)return c.missing(e.label);if(e.type===`email`&&!t.includes(`@`))return c.notAnAddress;let n=[...t].length;if(e.autocomplete===`new-password`&&n<l)return c.passwordTooShort(n)}function m(e){let n=t(`button`,{type:`button`,class:`revealer`,click:()=>r(e.type===`password`)});function r(t){e.type=t?`text`:`password`,n.textContent=t?c.hide:c.show,n.setAttribute(`aria-label`,t?c.hidePassword:c.showPassword)}return r(!1),n}var h=`mantine-color-scheme-value`;function g(){document.documentElement.dataset.looks=n(h)??`auto`}g(),addEventListener(`storage`,g);var _=0;function v(e){let n=t(`h1`,{tabindex:-1},e.title),r=e.lead&&t(`p`,{class:`lead`},e.lead);D().replaceChildren(t(`div`,{class:`scene`},e.badge,n,r,...e.body??[])),document.title=`${e.title} · usher`,_++>0&&n.focus()}function y(e){D().replaceChildren(t(`p`,{class:`waiting`,role:`status`},e))}function b(e,t){v({title:c.problemTitle,lead:e,body:[T(x(c.tryAgain,t))]})}function x(e,n){return t(`button`,{type:`button`,class:`button`,click:n},e)}function S(e,n){return t(`button`,{type:`button`,class:`button quiet`,click:n},e)}function C(e,n){return t(`a`,{class:`button`,href:n},e)}function w(e,n){return t(`a`,{class:`button quiet`,href:n},e)}function T(...e){return t(`p`,{class:`actions`},...e)}function E(e){addEventListener(`hashchange`,()=>location.reload());let t=location.hash.slice(1);return t.startsWith(e)?t:``}function D(){let e=document.querySelector(`main`);if(!e)throw Error(`the page has no main element`);return e}var O=s({en:{},de:{INVALID:`Dieser Wert kann nicht stimmen.`,REQUIRED:`Bitte füllen Sie das aus.`,TOO_LONG:`Das ist zu lang.`,CONFLICT:`Das ist schon vergeben.`,ALREADY_MEMBER:`Sie sind schon Mitglied.`,ROLE_ABOVE_OWN:`Wer Sie eingeladen oder Ihnen diesen Link gegeben hat, darf das nicht mehr. Bitten Sie um eine neue Einladung.`,TOKEN_INVALID:`Dieser Link ist nicht gültig.`,EXPIRED:`Dieser Link ist abgelaufen.`,REVOKED:`Dieser Link wurde zurückgezogen.`,ALREADY_ACCEPTED:`Diese Einladung wurde schon angenommen.`,ALREADY_USED:`Dieser Link wurde schon benutzt.`,ALREADY_DECIDED:`Darüber wurde schon entschieden.`,SIGN_IN_REQUIRED:`Zu dieser Adresse gibt es ein Konto. Bitte melden Sie sich an.`,WRONG_ACCOUNT:`Diese Einladung ist für ein anderes Konto.`,WRONG_CREDENTIALS:`Die Adresse oder das Passwort stimmt nicht.`,WEAK_PASSWORD:`Ein Passwort braucht 10 bis 256 Zeichen.`,POLICY_REFUSED:`Die Regeln der Organisation erlauben das nicht.`,INVITATIONS_PAUSED:`Die Organisation nimmt zurzeit niemanden auf.`,LIMIT_REACHED:`Alle Plätze sind vergeben. Fragen Sie Ihren Admin.`}});function k(e,t){return O[e]??t}var A=3e4;async function j(e,t){let n;try{n=await(await fetch(`/graphql`,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json`},body:JSON.stringify({query:String(e),variables:t}),signal:AbortSignal.timeout(A)})).json()}catch{return{problem:{message:c.unreachable}}}return n.errors?.length||!n.data?{problem:{message:I(n)}}:{data:n.data}}async function M(e,t){return(await N(e,t)).problems}async function N(e,t){let{data:n,problem:r}=await j(e,t);return r?{problems:[r]}:{problems:Object.values(n).flatMap(e=>e.userErrors).map(({code:e,message:t,field:n})=>({code:e,message:k(e,t),field:n?.at(-1)})),data:n}}var P=[`TOKEN_INVALID`,`EXPIRED`,`ALREADY_USED`];function F(e){return e.find(({code:e})=>e&&P.includes(e))}function I(e){let t=e.errors?.[0]?.extensions;return t?.code===`RATE_LIMITED`?c.tooManyAttempts(t.retryAfterSeconds??60):c.broken(t?.requestId)}var L=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},R=new L(`
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
  emailProven
}`),z=new L(`
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
}`),B=new L(`
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
}`),V=new L(`
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
  emailProven
}`),H=new L(`
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
}`),U=new L(`
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
}`),W=new L(`
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
}`),G=new L(`
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
}`),K=new L(`
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
}`),q=new L(`
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
}`),J=new L(`
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
}`),Y=new L(`
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
}`),X=new L(`
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
  emailProven
}`),Z=new L(`
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
}`);function Q(t){return d({intro:t.intro,fields:[{name:`email`,label:c.email,type:`email`,autocomplete:`username`,value:t.email??``,fixed:t.email!==void 0},{name:`password`,label:c.password,type:`password`,autocomplete:`current-password`}],submit:c.signIn,busy:c.signingIn,notice:t.notice,beside:w(c.forgotPassword,`/reset-password`),async send(n){let r=await M(U,{input:n});return r.length===0&&(e(),await t.signedIn()),r}})}async function $(){let t=await M(W,{});return t.length===0&&e(),t}export{c as A,w as C,y as D,E,s as M,t as N,d as O,S,b as T,F as _,B as a,x as b,Z as c,q as d,J as f,j as g,M as h,H as i,o as j,u as k,G as l,X as m,$ as n,R as o,Y as p,z as r,V as s,Q as t,K as u,N as v,v as w,C as x,T as y};