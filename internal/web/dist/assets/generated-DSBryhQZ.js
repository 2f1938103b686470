import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t}from"./react-dom-Buiuewc4.js";import{C as n,D as r,U as i}from"./language-BiUjzsFn.js";import{t as a}from"./noop-mXPS5vjY.js";function o(e,t){return i(`(prefers-color-scheme: dark)`,e===`dark`,t)?`dark`:`light`}var s=e(t(),1);function c(e){let t=document.createElement(`style`);return t.setAttribute(`data-mantine-styles`,`inline`),t.innerHTML=`*, *::before, *::after {transition: none !important;}`,t.setAttribute(`data-mantine-disable-transition`,`true`),e&&t.setAttribute(`nonce`,e),document.head.appendChild(t),()=>document.querySelectorAll(`[data-mantine-disable-transition]`).forEach(e=>e.remove())}function l({keepTransitions:e}={}){let t=(0,s.useRef)(a),i=(0,s.useRef)(-1),l=(0,s.use)(n),u=r(),d=(0,s.useRef)(u?.());if(!l)throw Error(`[@mantine/core] MantineProvider was not found in tree`);let f=n=>{l.setColorScheme(n),t.current=e?()=>{}:c(d.current),window.clearTimeout(i.current),i.current=window.setTimeout(()=>{t.current?.()},10)},p=()=>{l.clearColorScheme(),t.current=e?()=>{}:c(d.current),window.clearTimeout(i.current),i.current=window.setTimeout(()=>{t.current?.()},10)},m=o(`light`,{getInitialValueInEffect:!1}),h=l.colorScheme===`auto`?m:l.colorScheme,g=(0,s.useCallback)(()=>f(h===`light`?`dark`:`light`),[f,h]);return(0,s.useEffect)(()=>()=>{t.current?.(),window.clearTimeout(i.current)},[]),{colorScheme:l.colorScheme,setColorScheme:f,clearColorScheme:p,toggleColorScheme:g}}var u=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},d=new u(`
    query Shell {
  viewer {
    user {
      ...Person
      emailVerified
    }
    mayCreateOrganization
    memberships(first: 100) {
      nodes {
        id
        role
        state
        permissions
        organization {
          id
          name
          slug
        }
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}`),f=new u(`
    query Place($slug: String!, $manages: Boolean!) {
  organization(slug: $slug) {
    id
    name
    slug
    viewerMember {
      ...MemberRow
      permissions
    }
    invitationsPaused {
      until
      reason
    }
    events(first: 1) @include(if: $manages) {
      nodes {
        id
        cursor
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment MemberRow on Member {
  id
  user {
    ...Person
  }
  role
  customRole {
    id
    name
  }
  state
  department
  joinedAt
  onboarding {
    completedCount
    completedAt
    steps {
      kind
      completedAt
    }
  }
}`),p=new u(`
    query WaitingCount($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    invitations(first: 1, where: {state: [AWAITING_APPROVAL]}) {
      totalCount
    }
  }
}
    `),m=new u(`
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
}`);export{l as a,p as i,d as n,m as r,f as t};