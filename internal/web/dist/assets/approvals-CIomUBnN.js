import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{A as t,B as n,D as r,I as i,J as a,K as o,O as s,P as c,S as l,U as u,W as d,_ as f,g as p,j as m,k as h,m as g,o as _,p as v,z as y}from"./dashboard-CsBbKlMF.js";import{$ as ee,Gn as te,H as b,U as x,Wn as S,X as C,ct as w,g as ne,it as T,u as E}from"./libraries-rz6hNmk8.js";import{n as D,r as O,t as k}from"./pager-D78Wx7f-.js";import{t as A}from"./sign-Cp63Z1Nq.js";import{r as j}from"./state-signs-Dj41R_V5.js";import{t as M}from"./confirm-DZU8R-R2.js";import{t as N}from"./IconChevronDown-DlEzmNQx.js";import{t as P}from"./rows-DQS7HyZI.js";import{t as F}from"./Textarea-CkccSxZ5.js";import{t as I}from"./TextInput-Bd8wIxnx.js";import{t as L}from"./department-select-moVegL61.js";import{t as R}from"./form-dialog-wpbwbqqn.js";import{t as z}from"./role-select-DyitygCZ.js";var B={queue:`_queue_vgcrv_1`,card:`_card_vgcrv_14`,words:`_words_vgcrv_37`,needs:`_needs_vgcrv_44`,marks:`_marks_vgcrv_49`,given:`_given_vgcrv_65`,preview:`_preview_vgcrv_66`,unfold:`_unfold_vgcrv_82`,outcome:`_outcome_vgcrv_96`,decided:`_decided_vgcrv_100`},V=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},H=new V(`
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
}`),re=new V(`
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
}`),J={en:{title:`Approvals`,lead:`Invitations that wait for a yes. Nobody has got a letter yet.`,none:`Nothing waits for a decision`,noneLead:`When a member asks for an invitation, or a rule wants a second pair of eyes, it appears here by itself.`,as:(e,t)=>t?`as ${e} in ${t}`:`as ${e}`,asked:e=>`${e} asked for it`,invited:e=>`${e} wants to invite this person`,automatic:`Invited automatically`,letterSays:`Words for the letter`,why:`Why it waits`,memberAsked:`A member cannot invite, only ask`,rule:e=>`Rule: ${e}`,approvals:(e,t)=>`${e} of ${t} ${t===1?`approval`:`approvals`}`,noneYet:`Nobody has approved it yet.`,decide:`Deadline:`,lateHint:`If nobody decides until then, the invitation comes to nothing.`,preview:`What would this person be able to do?`,previewNone:`That cannot be told any more.`,spaces:`Would join the team spaces`,noSpaces:`Would join no team space.`,permissions:e=>e===1?`Would have 1 permission`:`Would have ${e} permissions`,approve:`Approve`,approveOf:e=>`the invitation of ${e}`,reject:`Reject`,rejectTitle:e=>`Reject the invitation of ${e}?`,rejectLead:`It comes to nothing, and the person never hears of it. Your reason stands in the log.`,youAsked:`You asked for this yourself, so somebody else has to approve it.`,youInvited:`You made this invitation, so somebody else has to approve it.`,youApproved:e=>e<=0?`You approved this. Somebody who approved it may not invite like this any more, so another approval is needed.`:e===1?`You approved this. One more approval is needed.`:`You approved this. ${e} more approvals are needed.`,approved:e=>`Approved. The letter to ${e} is on its way.`,approvalCounted:`Your approval counts. Others have to approve, too.`,rejected:e=>`The invitation of ${e} is rejected.`,outcome:{INVITATION_APPROVED:e=>`Approved by ${e}: the letter is on its way.`,INVITATION_REJECTED:e=>`Rejected by ${e}.`,INVITATION_REVOKED:e=>`Withdrawn by ${e}.`,INVITATION_EXPIRED:()=>`Expired: it was not decided in time.`},decided:`Decided lately`,by:e=>`by ${e}`,yourRequests:`Your requests`,requestsLead:`You may not invite people yourself, but you can ask the admins to.`,ask:`Ask for an invitation`,askTitle:`Ask the admins to invite somebody`,askLead:`An admin decides. Then the person gets a letter with a link to join.`,email:`E-mail address`,emailHint:`Of the person who shall be invited`,message:`Words for the letter`,messageHint:`Optional. The admins read it before they decide, and the person in the letter.`,send:`Ask the admins`,sent:e=>`The admins now see your request to invite ${e}.`,noRequests:`You have not asked for anybody yet`,noRequestsLead:`Do you miss somebody here? Ask the admins to invite them; you see here what became of it.`,person:`Person`,role:`Role`,department:`Department`,state:`State`,decisionColumn:`Decision`,wasApproved:`Approved`,wasRejected:`Rejected`,askedAt:`Asked`},de:{title:`Freigaben`,lead:`Einladungen, die auf ein Ja warten. Noch hat niemand einen Brief bekommen.`,none:`Nichts wartet auf eine Entscheidung`,noneLead:`Wenn ein Mitglied um eine Einladung bittet oder eine Regel ein zweites Augenpaar verlangt, erscheint es hier von selbst.`,as:(e,t)=>t?`als ${e} in ${t}`:`als ${e}`,asked:e=>`${e} hat darum gebeten`,invited:e=>`${e} möchte diese Person einladen`,automatic:`Automatisch eingeladen`,letterSays:`Worte für den Brief`,why:`Warum sie wartet`,memberAsked:`Ein Mitglied kann nicht einladen, nur bitten`,rule:e=>`Regel: ${e}`,approvals:(e,t)=>`${e} von ${t} ${t===1?`Freigabe`:`Freigaben`}`,noneYet:`Noch hat niemand sie freigegeben.`,decide:`Frist:`,lateHint:`Wenn bis dahin niemand entscheidet, wird aus der Einladung nichts.`,preview:`Was könnte diese Person tun?`,previewNone:`Das lässt sich nicht mehr sagen.`,spaces:`Käme in die Teamräume`,noSpaces:`Käme in keinen Teamraum.`,permissions:e=>e===1?`Hätte 1 Recht`:`Hätte ${e} Rechte`,approve:`Freigeben`,approveOf:e=>`die Einladung von ${e}`,reject:`Nicht freigeben`,rejectTitle:e=>`Die Einladung von ${e} nicht freigeben?`,rejectLead:`Es wird nichts daraus, und die Person erfährt nie davon. Ihr Grund steht im Protokoll.`,youAsked:`Sie haben selbst darum gebeten, darum muss jemand anderes sie freigeben.`,youInvited:`Sie haben selbst eingeladen, darum muss jemand anderes die Einladung freigeben.`,youApproved:e=>e<=0?`Sie haben sie freigegeben. Jemand, der auch freigab, darf nicht mehr so einladen; darum fehlt noch eine Freigabe.`:e===1?`Sie haben sie freigegeben. Noch eine Freigabe fehlt.`:`Sie haben sie freigegeben. Noch ${e} Freigaben fehlen.`,approved:e=>`Freigegeben. Der Brief an ${e} ist unterwegs.`,approvalCounted:`Ihre Freigabe zählt. Andere müssen auch noch freigeben.`,rejected:e=>`Die Einladung von ${e} ist nicht freigegeben.`,outcome:{INVITATION_APPROVED:e=>`Von ${e} freigegeben: Der Brief ist unterwegs.`,INVITATION_REJECTED:e=>`Von ${e} nicht freigegeben.`,INVITATION_REVOKED:e=>`Von ${e} zurückgezogen.`,INVITATION_EXPIRED:()=>`Abgelaufen: Sie wurde nicht rechtzeitig entschieden.`},decided:`Vor kurzem entschieden`,by:e=>`von ${e}`,yourRequests:`Ihre Anfragen`,requestsLead:`Sie dürfen nicht selbst einladen, aber die Admins darum bitten.`,ask:`Um eine Einladung bitten`,askTitle:`Die Admins bitten, jemanden einzuladen`,askLead:`Ein Admin entscheidet. Dann bekommt die Person einen Brief mit einem Link zum Beitreten.`,email:`E-Mail-Adresse`,emailHint:`Der Person, die eingeladen werden soll`,message:`Worte für den Brief`,messageHint:`Freiwillig. Die Admins lesen sie, bevor sie entscheiden, und die Person im Brief.`,send:`Die Admins bitten`,sent:e=>`Die Admins sehen nun Ihre Bitte, ${e} einzuladen.`,noRequests:`Sie haben noch um niemanden gebeten`,noRequestsLead:`Vermissen Sie hier jemanden? Bitten Sie die Admins um eine Einladung; hier sehen Sie, was daraus wurde.`,person:`Person`,role:`Rolle`,department:`Abteilung`,state:`Stand`,decisionColumn:`Entscheidung`,wasApproved:`Freigegeben`,wasRejected:`Nicht freigegeben`,askedAt:`Angefragt`}},Y=e(S(),1),X=[`INVITATION_APPROVED`,`INVITATION_REJECTED`,`INVITATION_REVOKED`,`INVITATION_EXPIRED`],ie=6e3;function ae(){let{organization:e}=s(),{page:t,setPage:n}=O(),[r,a]=(0,Y.useState)([]),o=(0,Y.useRef)(new Set);(0,Y.useEffect)(()=>{let e=o.current;return()=>{for(let t of e)clearTimeout(t)}},[]);let c={organizationId:e.id,...t},{data:l,error:u,again:d}=i(H,c,{stale:[`INVITATION_`]}),f=l?.organization?.invitations,p=f?.nodes??[];y(e=>{let t=p.find(({id:t})=>t===e.invitation?.id),n=oe(e);if(!t||!n)return;let r=e=>e.filter(e=>e.invitation.id!==t.id);a(e=>[...r(e),{invitation:t,outcome:n}]),o.current.add(setTimeout(()=>a(r),ie))});let m=new Map(r.map(e=>[e.invitation.id,e])),h=[...p.filter(({id:e})=>!m.has(e)).map(e=>({invitation:e,outcome:null})),...r];return h.sort((e,t)=>Z(e.invitation)-Z(t.invitation)),{list:f,cards:h,setPage:n,error:u,again:d}}function oe({kind:e,actor:t,reason:n}){let r=X.find(t=>t===e);return r&&{kind:r,actor:t.displayName,reason:n}}var Z=({approval:e,expiresAt:t})=>Date.parse(e?.decideBy??t),Q=te();function se({invitation:e,over:t,again:n}){let{id:r,email:i}=e,o=ce(e),[s,u]=c(K),[d]=c(q),[f,p]=(0,Y.useState)(!1),m=l(),h=a(J);async function g(){let{data:e,problems:t}=await s({input:{invitationId:r}});if(t.length>0){m.refused(t),n();return}let a=e?.approveInvitation.invitation?.state;m.done(a===`PENDING`?h.approved(i):h.approvalCounted)}async function _(e){let{problems:t}=await d({input:{invitationId:r,reason:e}});return t.length===0&&m.done(h.rejected(i)),t}return(0,Q.jsxs)(Q.Fragment,{children:[!t&&(0,Q.jsxs)(w,{gap:`sm`,children:[o?(0,Q.jsx)(T,{size:`sm`,c:`dimmed`,children:o}):(0,Q.jsxs)(C,{onClick:()=>void g(),loading:u,children:[h.approve,` `,(0,Q.jsxs)(`span`,{className:`unseen`,children:[` `,h.approveOf(i)]})]}),(0,Q.jsxs)(C,{variant:`default`,onClick:()=>p(!0),disabled:u,children:[h.reject,` `,(0,Q.jsxs)(`span`,{className:`unseen`,children:[` `,h.approveOf(i)]})]})]}),f&&(0,Q.jsx)(M,{title:h.rejectTitle(i),lead:h.rejectLead,act:h.reject,asksReason:!0,confirm:_,close:()=>p(!1)})]})}function ce({inviter:e,approval:t}){let{user:n}=s().viewer,r=a(J);if(t?.requester?.id===n.id)return r.youAsked;if(e?.id===n.id)return r.youInvited;let i=t?.given??[];return i.some(({approver:e})=>e.id===n.id)?r.youApproved((t?.needed??0)-i.length):null}function le({invitationId:e}){let[t,n]=(0,Y.useState)(!1),r=(0,Y.useId)(),i=a(J);return(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(C,{variant:`subtle`,size:`compact-sm`,className:B.unfold,"aria-expanded":t,"aria-controls":r,onClick:()=>n(!t),rightSection:(0,Q.jsx)(N,{size:16,"aria-hidden":!0}),children:i.preview}),(0,Q.jsx)(`div`,{id:r,children:t&&(0,Q.jsx)(ue,{invitationId:e})})]})}function ue({invitationId:e}){let{data:n,error:r,again:s}=i(W,{invitationId:e}),{list:c}=o(),l=a(J),u=a(f).permission;if(r)return(0,Q.jsx)(h,{error:r,again:s});if(!n)return(0,Q.jsx)(t,{lines:2});let d=n.previewAccess;if(!d)return(0,Q.jsx)(T,{size:`sm`,children:l.previewNone});let{permissions:p,spaces:m}=d;return(0,Q.jsxs)(`div`,{className:B.preview,children:[(0,Q.jsx)(T,{size:`sm`,children:m.length===0?l.noSpaces:`${l.spaces} ${c(m)}.`}),(0,Q.jsx)(T,{size:`sm`,children:l.permissions(p.length)}),(0,Q.jsx)(`ul`,{children:p.map(e=>(0,Q.jsx)(`li`,{children:u[e]},e))})]})}function de({invitation:e,outcome:t,again:r}){let i=n(e.id),o=a(J),s=a(f).role,{id:c,email:l,role:u,customRole:d,department:p,message:m,approval:h,state:_}=e,v=t!==null||_!==`AWAITING_APPROVAL`;return(0,Q.jsxs)(`li`,{className:B.card,ref:i,"data-mark":!0,"data-over":v||void 0,"aria-label":l,children:[(0,Q.jsxs)(w,{justify:`space-between`,align:`flex-start`,gap:`xs`,children:[(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(b,{order:2,size:`h4`,children:l}),(0,Q.jsx)(T,{children:o.as(d?.name??s[u],p)})]}),!v&&h?.decideBy&&(0,Q.jsxs)(T,{size:`sm`,c:`dimmed`,title:o.lateHint,children:[o.decide,` `,(0,Q.jsx)(g,{to:h.decideBy})]})]}),(0,Q.jsx)(fe,{invitation:e}),m&&(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(T,{size:`sm`,c:`dimmed`,children:o.letterSays}),(0,Q.jsx)(`blockquote`,{className:B.words,children:m})]}),!v&&h&&(0,Q.jsx)(pe,{approval:h}),!v&&(0,Q.jsx)(le,{invitationId:c}),(0,Q.jsx)(`div`,{role:`status`,children:t?(0,Q.jsxs)(`p`,{className:B.outcome,children:[(0,Q.jsx)(`b`,{children:o.outcome[t.kind](t.actor)}),` `,t.reason]}):v&&(0,Q.jsx)(j,{state:_})}),(0,Q.jsx)(se,{invitation:e,over:v,again:r})]})}function fe({invitation:{inviter:e,approval:t,createdAt:n}}){let r=a(J),i=t?.requester??e,o=t?.requester?r.asked(t.requester.name):e?r.invited(e.name):r.automatic;return(0,Q.jsxs)(w,{gap:`xs`,wrap:`nowrap`,children:[i&&(0,Q.jsx)(ee,{size:28,radius:`xl`,name:i.name,color:`harbour`,"aria-hidden":!0}),(0,Q.jsxs)(T,{size:`sm`,children:[(0,Q.jsx)(`span`,{title:i?.email,children:o}),` `,(0,Q.jsx)(T,{span:!0,size:`sm`,c:`dimmed`,children:(0,Q.jsx)(v,{time:n})})]})]})}function pe({approval:e}){let t=a(J),{rules:n,given:r,needed:i}=e;return(0,Q.jsxs)(`div`,{className:B.needs,children:[(0,Q.jsxs)(w,{gap:6,children:[(0,Q.jsx)(T,{size:`sm`,c:`dimmed`,span:!0,children:t.why}),n.length===0&&(0,Q.jsx)(A,{tone:`idle`,children:t.memberAsked}),n.map(e=>(0,Q.jsx)(A,{tone:`warn`,children:t.rule(e)},e))]}),(0,Q.jsxs)(w,{gap:8,children:[(0,Q.jsx)(`span`,{className:B.marks,"aria-hidden":!0,children:Array.from({length:i},(e,t)=>(0,Q.jsx)(`i`,{"data-given":t<r.length||void 0},t))}),(0,Q.jsx)(T,{size:`sm`,fw:600,span:!0,children:t.approvals(r.length,i)})]}),r.length===0?(0,Q.jsx)(T,{size:`sm`,c:`dimmed`,children:t.noneYet}):(0,Q.jsx)(`ul`,{className:B.given,children:r.map(({approver:e,at:t})=>(0,Q.jsxs)(`li`,{children:[e.name,`,`,` `,(0,Q.jsx)(T,{span:!0,size:`sm`,c:`dimmed`,children:(0,Q.jsx)(v,{time:t})})]},e.id))})]})}function $(){let e=a(J),{list:n,cards:r,setPage:i,error:o,again:s}=ae();return o||!n?(0,Q.jsx)(d,{title:e.title,lead:e.lead,children:o?(0,Q.jsx)(h,{error:o,again:s}):(0,Q.jsx)(t,{})}):(0,Q.jsxs)(d,{title:e.title,lead:e.lead,children:[r.length===0?(0,Q.jsx)(m,{icon:(0,Q.jsx)(ne,{"aria-hidden":!0}),title:e.none,lead:e.noneLead}):(0,Q.jsx)(`ul`,{className:B.queue,children:r.map(({invitation:e,outcome:t})=>(0,Q.jsx)(de,{invitation:e,outcome:t,again:s},e.id))}),(n.pageInfo.hasNextPage||n.pageInfo.hasPreviousPage)&&(0,Q.jsx)(k,{pageInfo:n.pageInfo,total:n.totalCount,turn:i}),(0,Q.jsx)(me,{})]})}function me(){let{organization:e}=s(),t=a(J),{data:n}=i(U,{organizationId:e.id},{stale:[`INVITATION_APPROVED`,`INVITATION_REJECTED`]}),r=n?.organization?.events?.nodes??[];return r.length===0?null:(0,Q.jsxs)(x,{gap:`xs`,mt:`xl`,children:[(0,Q.jsx)(b,{order:2,size:`h4`,children:t.decided}),(0,Q.jsx)(u,{children:(0,Q.jsx)(`ul`,{className:B.decided,children:r.map(e=>(0,Q.jsxs)(`li`,{children:[(0,Q.jsx)(_,{line:e}),` `,(0,Q.jsxs)(T,{span:!0,size:`sm`,c:`dimmed`,children:[t.by(e.actor.displayName),`, `,(0,Q.jsx)(v,{time:e.occurredAt})]}),e.reason&&(0,Q.jsx)(`blockquote`,{children:e.reason})]},e.id))})})]})}function he({asked:e,close:t}){let{organization:n}=s(),r=n.viewerMember,[i,o]=(0,Y.useState)(``),[u,d]=(0,Y.useState)({role:r?.role===`VIEWER`?`VIEWER`:`MEMBER`}),[f,p]=(0,Y.useState)(``),[m,h]=(0,Y.useState)(``),[g]=c(re),_=l(),v=a(J);async function y(){let{problems:t}=await g({input:{organizationId:n.id,email:i,...u,department:f.trim()||null,message:m.trim()||null}});return t.length===0&&(_.done(v.sent(i)),e()),t}return(0,Q.jsx)(R,{title:v.askTitle,act:v.send,send:y,fields:[`email`,`role`,`customRoleId`,`department`,`message`],close:t,children:e=>(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(T,{c:`dimmed`,children:v.askLead}),(0,Q.jsx)(I,{type:`email`,label:v.email,description:v.emailHint,value:i,onChange:e=>o(e.currentTarget.value),error:e(`email`),"data-autofocus":!0,required:!0,withAsterisk:!1}),(0,Q.jsx)(z,{value:u,choose:d,within:r,error:e(`role`)??e(`customRoleId`)}),(0,Q.jsx)(L,{value:f,choose:p,error:e(`department`)}),(0,Q.jsx)(F,{label:v.message,description:v.messageHint,value:m,onChange:e=>h(e.currentTarget.value),error:e(`message`),autosize:!0,minRows:3,maxRows:10})]})})}function ge(){let{organization:e}=s(),n=D(),[r,o]=(0,Y.useState)(!1),c=a(J),l={organizationId:e.id,...n.page},{data:u,error:f,waiting:p,again:g}=i(G,l);(0,Y.useEffect)(()=>(window.addEventListener(`focus`,g),()=>window.removeEventListener(`focus`,g)),[g]);let _=u?.organization?.viewerRequests;if(f||!_)return(0,Q.jsx)(d,{title:c.yourRequests,lead:c.requestsLead,children:f?(0,Q.jsx)(h,{error:f,again:g}):(0,Q.jsx)(t,{})});let v=(0,Q.jsx)(C,{leftSection:(0,Q.jsx)(E,{size:18,"aria-hidden":!0}),onClick:()=>o(!0),children:c.ask}),y=_.totalCount===0;return(0,Q.jsxs)(d,{title:c.yourRequests,lead:c.requestsLead,actions:!y&&v,children:[y?(0,Q.jsx)(m,{icon:(0,Q.jsx)(E,{"aria-hidden":!0}),title:c.noRequests,lead:c.noRequestsLead,children:v}):(0,Q.jsx)(P,{label:c.yourRequests,rows:_.nodes,columns:_e(c),name:({email:e})=>e,waiting:p}),(_.pageInfo.hasNextPage||n.hasPreviousPage)&&(0,Q.jsx)(k,{pageInfo:{..._.pageInfo,startCursor:null,hasPreviousPage:n.hasPreviousPage},total:_.totalCount,turn:n.turn}),r&&(0,Q.jsx)(he,{asked:g,close:()=>o(!1)})]})}function _e(e){return[{title:e.person,cell:({email:e})=>e},{title:e.role,cell:e=>(0,Q.jsx)(p,{of:e})},{title:e.department,cell:({department:e})=>e},{title:e.state,cell:({state:e})=>(0,Q.jsx)(j,{state:e})},{title:e.decisionColumn,cell:({state:e,approval:t})=>t&&(0,Q.jsx)(ve,{approval:t,state:e})},{title:e.askedAt,cell:({createdAt:e})=>(0,Q.jsx)(v,{time:e})}]}function ve({approval:e,state:t}){let n=a(J),{given:r,needed:i,approvedAt:o,rejectedAt:s}=e;if(t===`AWAITING_APPROVAL`)return n.approvals(r.length,i);let c=s??o;return c&&(0,Q.jsxs)(Q.Fragment,{children:[s?n.wasRejected:n.wasApproved,` `,(0,Q.jsx)(v,{time:c})]})}function ye(){return r()?(0,Q.jsx)($,{}):(0,Q.jsx)(ge,{})}export{ye as default};