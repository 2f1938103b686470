import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,r as n}from"./place-OuRQf4Nr.js";import{a as r,c as i,o as a,r as o,s}from"./language-BiUjzsFn.js";import{J as c,Y as l,i as u,l as d,n as f,s as p,u as m}from"./texts-TgzutccN.js";import{n as h,o as g,r as _,t as v}from"./states-Bly99nUl.js";import{t as y}from"./IconChecklist-DEmT0CRR.js";import{t as b}from"./log-sentence-Cf72x8rn.js";import{r as x,t as S}from"./pager-C9Bu9vgR.js";import{n as C,r as w,t as T}from"./names-3RS9Lays.js";import{n as E,t as D}from"./time-Bzvm1Q5r.js";import{n as O,r as ee}from"./react-dom-Buiuewc4.js";import{t as te}from"./Avatar-CzmmlILX.js";import{t as k}from"./sign-DHdn77cl.js";import{r as A}from"./state-signs-Ht6OeDiw.js";import{n as j,r as M,t as ne}from"./dialog-Xseh2MLL.js";import{n as re,r as N,t as ie}from"./problems-PREACGgN.js";import{t as ae}from"./IconChevronDown-D8loeLgd.js";import{t as P}from"./IconMailPlus-B2t3j4KV.js";import{t as F}from"./role-name-D5ExR5Ct.js";import{t as I}from"./rows-BadXjuQv.js";import{t as L}from"./TextInput-lHoSx0wH.js";import{t as R}from"./department-select-DRmHKbiM.js";import{t as z}from"./role-select-DCSinJPZ.js";var B={queue:`_queue_vgcrv_1`,card:`_card_vgcrv_14`,words:`_words_vgcrv_37`,needs:`_needs_vgcrv_44`,marks:`_marks_vgcrv_49`,given:`_given_vgcrv_65`,preview:`_preview_vgcrv_66`,unfold:`_unfold_vgcrv_82`,outcome:`_outcome_vgcrv_96`,decided:`_decided_vgcrv_100`},V=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},H=new V(`
    query Waiting($organizationId: ID!, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  organization(id: $organizationId) {
    id
    invitations(
      first: $first
      after: $after
      last: $last
      before: $before
      where: {state: [AWAITING_APPROVAL]}
      orderBy: {field: EXPIRES_AT, direction: ASC}
    ) {
      nodes {
        ...InvitationRow
        message
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
}`),U=new V(`
    query Decided($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    events(first: 10, where: {kind: [INVITATION_APPROVED, INVITATION_REJECTED]}) {
      nodes {
        ...LogLine
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
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
}`),W=new V(`
    query WouldBecome($invitationId: ID!) {
  previewAccess(input: {invitationId: $invitationId}) {
    role
    roleName
    customRole {
      id
      name
    }
    department
    permissions
    spaces
  }
}
    `),G=new V(`
    query Requests($organizationId: ID!, $first: Int, $after: Cursor) {
  organization(id: $organizationId) {
    id
    viewerRequests(first: $first, after: $after) {
      nodes {
        ...InvitationRow
      }
      pageInfo {
        hasNextPage
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
}`),K=new V(`
    mutation Approve($input: ApproveInvitationInput!) {
  approveInvitation(input: $input) {
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
}`),q=new V(`
    mutation Reject($input: RejectInvitationInput!) {
  rejectInvitation(input: $input) {
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
}`),J=new V(`
    mutation Request($input: RequestInvitationInput!) {
  requestInvitation(input: $input) {
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
}`),Y={en:{title:`Approvals`,lead:`Invitations that wait for a yes. Nobody has got a letter yet.`,none:`Nothing waits for a decision`,noneLead:`When a member asks for an invitation, or a rule wants a second pair of eyes, it appears here by itself.`,as:(e,t)=>t?`as ${e} in ${t}`:`as ${e}`,asked:e=>`${e} asked for it`,invited:e=>`${e} wants to invite this person`,automatic:`Invited automatically`,letterSays:`Words for the letter`,why:`Why it waits`,memberAsked:`A member cannot invite, only ask`,rule:e=>`Rule: ${e}`,approvals:(e,t)=>`${e} of ${t} ${t===1?`approval`:`approvals`}`,noneYet:`Nobody has approved it yet.`,decide:`Expires`,lateHint:`If nobody decides until then, the invitation comes to nothing.`,preview:`What would this person be able to do?`,previewNone:`That cannot be told any more.`,spaces:`Would join the team spaces`,noSpaces:`Would join no team space.`,permissions:e=>e===1?`Would have 1 permission`:`Would have ${e} permissions`,approve:`Approve`,approveOf:e=>`the invitation of ${e}`,reject:`Reject`,rejectTitle:e=>`Reject the invitation of ${e}?`,rejectLead:`It comes to nothing, and the person never hears of it. Your reason stands in the log.`,youAsked:`You asked for this yourself, so somebody else has to approve it.`,youInvited:`You made this invitation, so somebody else has to approve it.`,youApproved:e=>e<=0?`You approved this. It waits until enough approvers may still invite like this.`:e===1?`You approved this. One more approval is needed.`:`You approved this. ${e} more approvals are needed.`,approved:e=>`Approved. The letter to ${e} is on its way.`,approvalCounted:`Your approval counts. Others have to approve, too.`,rejected:e=>`The invitation of ${e} is rejected.`,outcome:{INVITATION_APPROVED:e=>`Approved by ${e}: the letter is on its way.`,INVITATION_REJECTED:e=>`Rejected by ${e}.`,INVITATION_REVOKED:e=>`Withdrawn by ${e}.`,INVITATION_EXPIRED:()=>`Expired: it was not decided in time.`},decided:`Decided lately`,by:e=>`by ${e}`,yourRequests:`Your requests`,requestsLead:`You may not invite people yourself, but you can ask the admins to.`,ask:`Ask for an invitation`,askTitle:`Ask the admins to invite somebody`,askLead:`An admin decides. Then the person gets a letter with a link to join.`,email:`E-mail address`,emailHint:`Of the person who shall be invited`,message:`Words for the letter`,messageHint:`Optional. The admins read it before they decide, and the person in the letter.`,send:`Ask the admins`,sent:e=>`The admins are asked to invite ${e}.`,noRequests:`You have not asked for anybody yet`,noRequestsLead:`Do you miss somebody here? Ask the admins to invite them; you see here what became of it.`,person:`Person`,role:`Role`,department:`Department`,state:`State`,approvalColumn:`Approvals`,askedAt:`Asked`,next:`Next`,first:`To the newest`},de:{title:`Freigaben`,lead:`Einladungen, die auf ein Ja warten. Noch hat niemand einen Brief bekommen.`,none:`Nichts wartet auf eine Entscheidung`,noneLead:`Wenn ein Mitglied um eine Einladung bittet oder eine Regel ein zweites Augenpaar verlangt, erscheint es hier von selbst.`,as:(e,t)=>t?`als ${e} in ${t}`:`als ${e}`,asked:e=>`${e} hat darum gebeten`,invited:e=>`${e} möchte diese Person einladen`,automatic:`Automatisch eingeladen`,letterSays:`Worte für den Brief`,why:`Warum sie wartet`,memberAsked:`Ein Mitglied kann nicht einladen, nur bitten`,rule:e=>`Regel: ${e}`,approvals:(e,t)=>`${e} von ${t} ${t===1?`Freigabe`:`Freigaben`}`,noneYet:`Noch hat niemand sie freigegeben.`,decide:`Läuft ab:`,lateHint:`Wenn bis dahin niemand entscheidet, wird aus der Einladung nichts.`,preview:`Was könnte diese Person tun?`,previewNone:`Das lässt sich nicht mehr sagen.`,spaces:`Käme in die Teamräume`,noSpaces:`Käme in keinen Teamraum.`,permissions:e=>e===1?`Hätte 1 Recht`:`Hätte ${e} Rechte`,approve:`Freigeben`,approveOf:e=>`die Einladung von ${e}`,reject:`Nicht freigeben`,rejectTitle:e=>`Die Einladung von ${e} nicht freigeben?`,rejectLead:`Es wird nichts daraus, und die Person erfährt nie davon. Ihr Grund steht im Protokoll.`,youAsked:`Sie haben selbst darum gebeten, darum muss jemand anderes sie freigeben.`,youInvited:`Sie haben selbst eingeladen, darum muss jemand anderes die Einladung freigeben.`,youApproved:e=>e<=0?`Sie haben sie freigegeben. Sie wartet, bis genug Freigebende noch so einladen dürfen.`:e===1?`Sie haben sie freigegeben. Noch eine Freigabe fehlt.`:`Sie haben sie freigegeben. Noch ${e} Freigaben fehlen.`,approved:e=>`Freigegeben. Der Brief an ${e} ist unterwegs.`,approvalCounted:`Ihre Freigabe zählt. Andere müssen auch noch freigeben.`,rejected:e=>`Die Einladung von ${e} ist nicht freigegeben.`,outcome:{INVITATION_APPROVED:e=>`Von ${e} freigegeben: Der Brief ist unterwegs.`,INVITATION_REJECTED:e=>`Von ${e} nicht freigegeben.`,INVITATION_REVOKED:e=>`Von ${e} zurückgezogen.`,INVITATION_EXPIRED:()=>`Abgelaufen: Sie wurde nicht rechtzeitig entschieden.`},decided:`Vor kurzem entschieden`,by:e=>`von ${e}`,yourRequests:`Ihre Bitten`,requestsLead:`Sie dürfen nicht selbst einladen, aber die Admins darum bitten.`,ask:`Um eine Einladung bitten`,askTitle:`Die Admins bitten, jemanden einzuladen`,askLead:`Ein Admin entscheidet. Dann bekommt die Person einen Brief mit einem Link zum Beitreten.`,email:`E-Mail-Adresse`,emailHint:`Der Person, die eingeladen werden soll`,message:`Worte für den Brief`,messageHint:`Freiwillig. Die Admins lesen sie, bevor sie entscheiden, und die Person im Brief.`,send:`Die Admins bitten`,sent:e=>`Die Admins sind gebeten, ${e} einzuladen.`,noRequests:`Sie haben noch um niemanden gebeten`,noRequestsLead:`Vermissen Sie hier jemanden? Bitten Sie die Admins um eine Einladung; hier sehen Sie, was daraus wurde.`,person:`Person`,role:`Rolle`,department:`Abteilung`,state:`Stand`,approvalColumn:`Freigaben`,askedAt:`Gebeten`,next:`Weiter`,first:`Zu den neuesten`}},X=e(O(),1),oe=[`INVITATION_APPROVED`,`INVITATION_REJECTED`,`INVITATION_REVOKED`,`INVITATION_EXPIRED`],se=6e3;function ce(){let{organization:e}=n(),{page:t,setPage:r}=x(),[i,a]=(0,X.useState)([]),o=(0,X.useRef)(new Set);(0,X.useEffect)(()=>{let e=o.current;return()=>{for(let t of e)clearTimeout(t)}},[]);let s={organizationId:e.id,...t},{data:c,error:l,waiting:f,again:p}=u(H,s,{stale:[`INVITATION_`]}),m=c?.organization?.invitations,h=m?.nodes??[];d(e=>{let t=h.find(({id:t})=>t===e.invitation?.id),n=le(e);if(!t||!n)return;let r=e=>e.filter(e=>e.invitation.id!==t.id);a(e=>[...r(e),{invitation:t,outcome:n}]),o.current.add(setTimeout(()=>a(r),se))});let g=new Map(i.map(e=>[e.invitation.id,e])),_=[...h.filter(({id:e})=>!g.has(e)).map(e=>({invitation:e,outcome:null})),...i];return _.sort((e,t)=>Z(e.invitation)-Z(t.invitation)),{list:m,cards:_,setPage:r,error:l,waiting:f,again:p}}function le({kind:e,actor:t,reason:n}){let r=oe.find(t=>t===e);return r&&{kind:r,actor:t.displayName,reason:n}}var Z=({approval:e,expiresAt:t})=>Date.parse(e?.decideBy??t),Q=ee();function ue({invitation:e,over:t,again:n}){let{id:i,email:a}=e,o=de(e),[u,d]=f(K),[p]=f(q),[m,h]=(0,X.useState)(!1),g=N(),_=r(Y);async function v(){let{data:e,problems:t}=await u({input:{invitationId:i}});if(t.length>0){g.refused(t),n();return}let r=e?.approveInvitation.invitation?.state;g.done(r===`PENDING`?_.approved(a):_.approvalCounted)}async function y(e){let{problems:t}=await p({input:{invitationId:i,reason:e}});return t.length===0&&g.done(_.rejected(a)),t}return(0,Q.jsxs)(Q.Fragment,{children:[!t&&(0,Q.jsxs)(l,{gap:`sm`,children:[o?(0,Q.jsx)(c,{size:`sm`,c:`dimmed`,children:o}):(0,Q.jsxs)(s,{onClick:()=>void v(),loading:d,children:[_.approve,` `,(0,Q.jsxs)(`span`,{className:`unseen`,children:[` `,_.approveOf(a)]})]}),(0,Q.jsxs)(s,{variant:`default`,onClick:()=>h(!0),disabled:d,children:[_.reject,` `,(0,Q.jsxs)(`span`,{className:`unseen`,children:[` `,_.approveOf(a)]})]})]}),m&&(0,Q.jsx)(ne,{title:_.rejectTitle(a),lead:_.rejectLead,act:_.reject,asksReason:!0,confirm:y,close:()=>h(!1)})]})}function de({inviter:e,approval:t}){let{user:i}=n().viewer,a=r(Y);if(t?.requester?.id===i.id)return a.youAsked;if(e?.id===i.id)return a.youInvited;let o=t?.given??[];return o.some(({approver:e})=>e.id===i.id)?a.youApproved((t?.needed??0)-o.length):null}function fe({invitationId:e}){let[t,n]=(0,X.useState)(!1),i=(0,X.useId)(),a=r(Y);return(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(s,{variant:`subtle`,size:`compact-sm`,className:B.unfold,"aria-expanded":t,"aria-controls":i,onClick:()=>n(!t),rightSection:(0,Q.jsx)(ae,{size:16,"aria-hidden":!0}),children:a.preview}),(0,Q.jsx)(`div`,{id:i,children:t&&(0,Q.jsx)(pe,{invitationId:e})})]})}function pe({invitationId:e}){let{data:t,error:n,again:a}=u(W,{invitationId:e}),{list:s}=o(),l=r(Y),d=r(T).permission;if(n)return(0,Q.jsx)(v,{error:n,again:a});if(!t)return(0,Q.jsx)(i,{size:`sm`});let f=t.previewAccess;if(!f)return(0,Q.jsx)(c,{size:`sm`,children:l.previewNone});let{permissions:p,spaces:m}=f;return(0,Q.jsxs)(`div`,{className:B.preview,children:[(0,Q.jsx)(c,{size:`sm`,children:m.length===0?l.noSpaces:`${l.spaces} ${s(m)}.`}),(0,Q.jsx)(c,{size:`sm`,children:l.permissions(p.length)}),(0,Q.jsx)(`ul`,{children:p.map(e=>(0,Q.jsx)(`li`,{children:d[e]},e))})]})}function $({invitation:e,outcome:t,again:n}){let i=m(e.id),a=r(Y),o=r(T).role,{id:s,email:u,role:d,customRole:f,department:p,message:h,approval:_,state:v}=e,y=t!==null||v!==`AWAITING_APPROVAL`;return(0,Q.jsxs)(`li`,{className:B.card,ref:i,"data-mark":!0,"data-over":y||void 0,"aria-label":u,children:[(0,Q.jsxs)(l,{justify:`space-between`,align:`flex-start`,gap:`xs`,children:[(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(g,{order:2,size:`h4`,children:u}),(0,Q.jsx)(c,{children:a.as(f?.name??o[d],p)})]}),!y&&_?.decideBy&&(0,Q.jsxs)(c,{size:`sm`,c:`dimmed`,title:a.lateHint,children:[a.decide,` `,(0,Q.jsx)(E,{to:_.decideBy})]})]}),(0,Q.jsx)(me,{invitation:e}),h&&(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(c,{size:`sm`,c:`dimmed`,children:a.letterSays}),(0,Q.jsx)(`blockquote`,{className:B.words,children:h})]}),!y&&_&&(0,Q.jsx)(he,{approval:_}),!y&&(0,Q.jsx)(fe,{invitationId:s}),(0,Q.jsx)(`div`,{role:`status`,children:t?(0,Q.jsxs)(`p`,{className:B.outcome,children:[(0,Q.jsx)(`b`,{children:a.outcome[t.kind](t.actor)}),` `,t.reason]}):y&&(0,Q.jsx)(A,{state:v})}),(0,Q.jsx)(ue,{invitation:e,over:y,again:n})]})}function me({invitation:{inviter:e,approval:t,createdAt:n}}){let i=r(Y),a=t?.requester??e,o=t?.requester?i.asked(t.requester.name):e?i.invited(e.name):i.automatic;return(0,Q.jsxs)(l,{gap:`xs`,wrap:`nowrap`,children:[a&&(0,Q.jsx)(te,{size:28,radius:`xl`,name:a.name,color:`harbour`,"aria-hidden":!0}),(0,Q.jsxs)(c,{size:`sm`,children:[(0,Q.jsx)(`span`,{title:a?.email,children:o}),` `,(0,Q.jsx)(c,{span:!0,size:`sm`,c:`dimmed`,children:(0,Q.jsx)(D,{time:n})})]})]})}function he({approval:e}){let t=r(Y),{rules:n,given:i,needed:a}=e;return(0,Q.jsxs)(`div`,{className:B.needs,children:[(0,Q.jsxs)(l,{gap:6,children:[(0,Q.jsx)(c,{size:`sm`,c:`dimmed`,span:!0,children:t.why}),n.length===0&&(0,Q.jsx)(k,{tone:`idle`,children:t.memberAsked}),n.map(e=>(0,Q.jsx)(k,{tone:`warn`,children:t.rule(e)},e))]}),(0,Q.jsxs)(l,{gap:8,children:[(0,Q.jsx)(`span`,{className:B.marks,"aria-hidden":!0,children:Array.from({length:a},(e,t)=>(0,Q.jsx)(`i`,{"data-given":t<i.length||void 0},t))}),(0,Q.jsx)(c,{size:`sm`,fw:600,span:!0,children:t.approvals(i.length,a)})]}),i.length===0?(0,Q.jsx)(c,{size:`sm`,c:`dimmed`,children:t.noneYet}):(0,Q.jsx)(`ul`,{className:B.given,children:i.map(({approver:e,at:t})=>(0,Q.jsxs)(`li`,{children:[e.name,`,`,` `,(0,Q.jsx)(c,{span:!0,size:`sm`,c:`dimmed`,children:(0,Q.jsx)(D,{time:t})})]},e.id))})]})}function ge(){let e=r(Y),{list:t,cards:n,setPage:i,error:a,again:o}=ce();return a?(0,Q.jsx)(v,{error:a,again:o}):t?(0,Q.jsxs)(w,{title:e.title,lead:e.lead,children:[n.length===0?(0,Q.jsx)(_,{icon:(0,Q.jsx)(y,{"aria-hidden":!0}),title:e.none,lead:e.noneLead}):(0,Q.jsx)(`ul`,{className:B.queue,children:n.map(({invitation:e,outcome:t})=>(0,Q.jsx)($,{invitation:e,outcome:t,again:o},e.id))}),(t.pageInfo.hasNextPage||t.pageInfo.hasPreviousPage)&&(0,Q.jsx)(S,{pageInfo:t.pageInfo,total:t.totalCount,turn:i}),(0,Q.jsx)(_e,{})]}):(0,Q.jsx)(h,{})}function _e(){let{organization:e}=n(),t=r(Y),{data:i}=u(U,{organizationId:e.id},{stale:[`INVITATION_APPROVED`,`INVITATION_REJECTED`]}),o=i?.organization?.events?.nodes??[];return o.length===0?null:(0,Q.jsxs)(a,{gap:`xs`,mt:`xl`,children:[(0,Q.jsx)(g,{order:2,size:`h4`,children:t.decided}),(0,Q.jsx)(C,{children:(0,Q.jsx)(`ul`,{className:B.decided,children:o.map(e=>(0,Q.jsxs)(`li`,{children:[(0,Q.jsx)(b,{line:e}),` `,(0,Q.jsxs)(c,{span:!0,size:`sm`,c:`dimmed`,children:[t.by(e.actor.displayName),`, `,(0,Q.jsx)(D,{time:e.occurredAt})]}),e.reason&&(0,Q.jsx)(`blockquote`,{children:e.reason})]},e.id))})})]})}function ve({asked:e,close:t}){let{organization:i}=n(),o=i.viewerMember,[u,d]=(0,X.useState)(``),[m,h]=(0,X.useState)({role:o?.role===`VIEWER`?`VIEWER`:`MEMBER`}),[g,_]=(0,X.useState)(``),[v,y]=(0,X.useState)(``),[b,x]=(0,X.useState)([]),[S,C]=f(J),w=re(),T=N(),E=r(Y),D=e=>{let t=p(b,e);return t&&w(t)};async function O(){let{problems:n}=await S({input:{organizationId:i.id,email:u,...m,department:g.trim()||null,message:v.trim()||null}});x(n),n.length>0||(T.done(E.sent(u)),e(),t())}return(0,Q.jsx)(j,{title:E.askTitle,close:t,children:(0,Q.jsx)(`form`,{noValidate:!0,onSubmit:e=>{e.preventDefault(),O()},children:(0,Q.jsxs)(a,{children:[(0,Q.jsx)(c,{c:`dimmed`,children:E.askLead}),(0,Q.jsx)(L,{type:`email`,label:E.email,description:E.emailHint,value:u,onChange:e=>d(e.currentTarget.value),error:D(`email`),"data-autofocus":!0,required:!0,withAsterisk:!1}),(0,Q.jsx)(z,{value:m,choose:h,within:o,error:D(`role`)??D(`customRoleId`)}),(0,Q.jsx)(R,{value:g,choose:_,error:D(`department`)}),(0,Q.jsx)(M,{label:E.message,description:E.messageHint,value:v,onChange:e=>y(e.currentTarget.value),error:D(`message`),autosize:!0,minRows:3,maxRows:10}),(0,Q.jsx)(ie,{of:b,fields:[`email`,`role`,`customRoleId`,`department`,`message`]}),(0,Q.jsx)(l,{justify:`flex-end`,children:(0,Q.jsx)(s,{type:`submit`,loading:C,children:E.send})})]})})})}function ye(){let{organization:e}=n(),[t,i]=(0,X.useState)(null),[a,o]=(0,X.useState)(!1),c=r(Y),d={organizationId:e.id,first:50,after:t},{data:f,error:p,waiting:m,again:g}=u(G,d);if((0,X.useEffect)(()=>(window.addEventListener(`focus`,g),()=>window.removeEventListener(`focus`,g)),[g]),p)return(0,Q.jsx)(v,{error:p,again:g});let y=f?.organization?.viewerRequests;if(!y)return(0,Q.jsx)(h,{});let b=(0,Q.jsx)(s,{leftSection:(0,Q.jsx)(P,{size:18,"aria-hidden":!0}),onClick:()=>o(!0),children:c.ask}),x=y.totalCount===0;return(0,Q.jsxs)(w,{title:c.yourRequests,lead:c.requestsLead,actions:!x&&b,children:[x?(0,Q.jsx)(_,{icon:(0,Q.jsx)(P,{"aria-hidden":!0}),title:c.noRequests,lead:c.noRequestsLead,children:b}):(0,Q.jsx)(I,{label:c.yourRequests,rows:y.nodes,columns:be(c),name:({email:e})=>e,waiting:m}),(t!==null||y.pageInfo.hasNextPage)&&(0,Q.jsxs)(l,{justify:`flex-end`,mt:`sm`,gap:`xs`,children:[(0,Q.jsx)(s,{variant:`default`,disabled:t===null,onClick:()=>i(null),children:c.first}),(0,Q.jsx)(s,{variant:`default`,disabled:!y.pageInfo.hasNextPage,onClick:()=>i(y.pageInfo.endCursor),children:c.next})]}),a&&(0,Q.jsx)(ve,{asked:g,close:()=>o(!1)})]})}function be(e){return[{title:e.person,cell:({email:e})=>e},{title:e.role,cell:e=>(0,Q.jsx)(F,{of:e})},{title:e.department,cell:({department:e})=>e},{title:e.state,cell:({state:e})=>(0,Q.jsx)(A,{state:e})},{title:e.approvalColumn,cell:({state:t,approval:n})=>t===`AWAITING_APPROVAL`&&n&&e.approvals(n.given.length,n.needed)},{title:e.askedAt,cell:({createdAt:e})=>(0,Q.jsx)(D,{time:e})}]}function xe(){return t()?(0,Q.jsx)(ge,{}):(0,Q.jsx)(ye,{})}export{xe as default};