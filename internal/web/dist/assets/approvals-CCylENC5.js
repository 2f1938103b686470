import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{A as t,B as n,C as r,D as i,E as a,F as o,H as s,I as c,M as l,T as u,W as d,f,l as p,n as m,p as h,u as g,v as _,w as v,z as y}from"./dashboard-CMv-7ALU.js";import{$ as ee,Gn as te,H as b,U as x,Wn as S,X as C,ct as w,g as ne,it as T,u as E}from"./libraries-rz6hNmk8.js";import{n as D,r as O,t as k}from"./pager-uJ8WjE1X.js";import{t as A}from"./sign-Cp63Z1Nq.js";import{r as j}from"./state-signs-3msH3tul.js";import{a as M}from"./generated-B47vyka2.js";import{t as N}from"./IconChevronDown-DlEzmNQx.js";import{t as P}from"./rows-DUdIJX1U.js";import{t as F}from"./Textarea-CkccSxZ5.js";import{t as I}from"./TextInput-Bd8wIxnx.js";import{t as L}from"./department-select-DzjsV00_.js";import{t as R}from"./form-dialog-B8H35EvV.js";import{t as z}from"./role-select-Cu9qR1bc.js";var B={queue:`_queue_vgcrv_1`,card:`_card_vgcrv_14`,words:`_words_vgcrv_37`,needs:`_needs_vgcrv_44`,marks:`_marks_vgcrv_49`,given:`_given_vgcrv_65`,preview:`_preview_vgcrv_66`,unfold:`_unfold_vgcrv_82`,outcome:`_outcome_vgcrv_96`,decided:`_decided_vgcrv_100`},V=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},H=new V(`
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
}`),J={en:{title:`Approvals`,lead:`Invitations that wait for a yes. Nobody has got a letter yet.`,none:`Nothing waits for a decision`,noneLead:`When a member asks for an invitation, or a rule wants a second pair of eyes, it appears here by itself.`,as:(e,t)=>t?`as ${e} in ${t}`:`as ${e}`,asked:e=>`${e} asked for it`,invited:e=>`${e} wants to invite this person`,automatic:`Invited automatically`,letterSays:`Words for the letter`,why:`Why it waits`,memberAsked:`A member cannot invite, only ask`,rule:e=>`Rule: ${e}`,approvals:(e,t)=>`${e} of ${t} ${t===1?`approval`:`approvals`}`,noneYet:`Nobody has approved it yet.`,decide:`Deadline:`,lateHint:`If nobody decides until then, the invitation comes to nothing.`,preview:`What would this person be able to do?`,previewNone:`That cannot be told any more.`,spaces:`Would join the team spaces`,noSpaces:`Would join no team space.`,permissions:e=>e===1?`Would have 1 permission`:`Would have ${e} permissions`,approve:`Approve`,approveOf:e=>`the invitation of ${e}`,reject:`Reject`,rejectTitle:e=>`Reject the invitation of ${e}?`,rejectLead:`It comes to nothing, and the person never hears of it. Your reason stands in the log.`,youAsked:`You asked for this yourself, so somebody else has to approve it.`,youInvited:`You made this invitation, so somebody else has to approve it.`,youApproved:e=>e<=0?`You approved this. Somebody who approved it may not invite like this any more, so another approval is needed.`:e===1?`You approved this. One more approval is needed.`:`You approved this. ${e} more approvals are needed.`,approved:e=>`Approved. The letter to ${e} is on its way.`,approvalCounted:`Your approval counts. Others have to approve, too.`,rejected:e=>`The invitation of ${e} is rejected.`,outcome:{INVITATION_APPROVED:e=>`Approved by ${e}: the letter is on its way.`,INVITATION_REJECTED:e=>`Rejected by ${e}.`,INVITATION_REVOKED:e=>`Withdrawn by ${e}.`,INVITATION_EXPIRED:()=>`Expired: it was not decided in time.`},decided:`Decided lately`,by:e=>`by ${e}`,yourRequests:`Your requests`,requestsLead:`You may not invite people yourself, but you can ask the admins to.`,ask:`Ask for an invitation`,askTitle:`Ask the admins to invite somebody`,askLead:`An admin decides. Then the person gets a letter with a link to join.`,email:`E-mail address`,emailHint:`Of the person who shall be invited`,message:`Words for the letter`,messageHint:`Optional. The admins read it before they decide, and the person in the letter.`,send:`Ask the admins`,sent:e=>`The admins now see your request to invite ${e}.`,noRequests:`You have not asked for anybody yet`,noRequestsLead:`Do you miss somebody here? Ask the admins to invite them; you see here what became of it.`,person:`Person`,role:`Role`,department:`Department`,state:`State`,approvalColumn:`Approvals`,askedAt:`Asked`},de:{title:`Freigaben`,lead:`Einladungen, die auf ein Ja warten. Noch hat niemand einen Brief bekommen.`,none:`Nichts wartet auf eine Entscheidung`,noneLead:`Wenn ein Mitglied um eine Einladung bittet oder eine Regel ein zweites Augenpaar verlangt, erscheint es hier von selbst.`,as:(e,t)=>t?`als ${e} in ${t}`:`als ${e}`,asked:e=>`${e} hat darum gebeten`,invited:e=>`${e} möchte diese Person einladen`,automatic:`Automatisch eingeladen`,letterSays:`Worte für den Brief`,why:`Warum sie wartet`,memberAsked:`Ein Mitglied kann nicht einladen, nur bitten`,rule:e=>`Regel: ${e}`,approvals:(e,t)=>`${e} von ${t} ${t===1?`Freigabe`:`Freigaben`}`,noneYet:`Noch hat niemand sie freigegeben.`,decide:`Frist:`,lateHint:`Wenn bis dahin niemand entscheidet, wird aus der Einladung nichts.`,preview:`Was könnte diese Person tun?`,previewNone:`Das lässt sich nicht mehr sagen.`,spaces:`Käme in die Teamräume`,noSpaces:`Käme in keinen Teamraum.`,permissions:e=>e===1?`Hätte 1 Recht`:`Hätte ${e} Rechte`,approve:`Freigeben`,approveOf:e=>`die Einladung von ${e}`,reject:`Nicht freigeben`,rejectTitle:e=>`Die Einladung von ${e} nicht freigeben?`,rejectLead:`Es wird nichts daraus, und die Person erfährt nie davon. Ihr Grund steht im Protokoll.`,youAsked:`Sie haben selbst darum gebeten, darum muss jemand anderes sie freigeben.`,youInvited:`Sie haben selbst eingeladen, darum muss jemand anderes die Einladung freigeben.`,youApproved:e=>e<=0?`Sie haben sie freigegeben. Jemand, der auch freigab, darf nicht mehr so einladen; darum fehlt noch eine Freigabe.`:e===1?`Sie haben sie freigegeben. Noch eine Freigabe fehlt.`:`Sie haben sie freigegeben. Noch ${e} Freigaben fehlen.`,approved:e=>`Freigegeben. Der Brief an ${e} ist unterwegs.`,approvalCounted:`Ihre Freigabe zählt. Andere müssen auch noch freigeben.`,rejected:e=>`Die Einladung von ${e} ist nicht freigegeben.`,outcome:{INVITATION_APPROVED:e=>`Von ${e} freigegeben: Der Brief ist unterwegs.`,INVITATION_REJECTED:e=>`Von ${e} nicht freigegeben.`,INVITATION_REVOKED:e=>`Von ${e} zurückgezogen.`,INVITATION_EXPIRED:()=>`Abgelaufen: Sie wurde nicht rechtzeitig entschieden.`},decided:`Vor kurzem entschieden`,by:e=>`von ${e}`,yourRequests:`Ihre Anfragen`,requestsLead:`Sie dürfen nicht selbst einladen, aber die Admins darum bitten.`,ask:`Um eine Einladung bitten`,askTitle:`Die Admins bitten, jemanden einzuladen`,askLead:`Ein Admin entscheidet. Dann bekommt die Person einen Brief mit einem Link zum Beitreten.`,email:`E-Mail-Adresse`,emailHint:`Der Person, die eingeladen werden soll`,message:`Worte für den Brief`,messageHint:`Freiwillig. Die Admins lesen sie, bevor sie entscheiden, und die Person im Brief.`,send:`Die Admins bitten`,sent:e=>`Die Admins sehen nun Ihre Bitte, ${e} einzuladen.`,noRequests:`Sie haben noch um niemanden gebeten`,noRequestsLead:`Vermissen Sie hier jemanden? Bitten Sie die Admins um eine Einladung; hier sehen Sie, was daraus wurde.`,person:`Person`,role:`Rolle`,department:`Abteilung`,state:`Stand`,approvalColumn:`Freigaben`,askedAt:`Angefragt`}},Y=e(S(),1),X=[`INVITATION_APPROVED`,`INVITATION_REJECTED`,`INVITATION_REVOKED`,`INVITATION_EXPIRED`],ie=6e3;function ae(){let{organization:e}=v(),{page:t,setPage:n}=O(),[r,i]=(0,Y.useState)([]),a=(0,Y.useRef)(new Set);(0,Y.useEffect)(()=>{let e=a.current;return()=>{for(let t of e)clearTimeout(t)}},[]);let s={organizationId:e.id,...t},{data:c,error:u,again:d}=l(H,s,{stale:[`INVITATION_`]}),f=c?.organization?.invitations,p=f?.nodes??[];o(e=>{let t=p.find(({id:t})=>t===e.invitation?.id),n=oe(e);if(!t||!n)return;let r=e=>e.filter(e=>e.invitation.id!==t.id);i(e=>[...r(e),{invitation:t,outcome:n}]),a.current.add(setTimeout(()=>i(r),ie))});let m=new Map(r.map(e=>[e.invitation.id,e])),h=[...p.filter(({id:e})=>!m.has(e)).map(e=>({invitation:e,outcome:null})),...r];return h.sort((e,t)=>Z(e.invitation)-Z(t.invitation)),{list:f,cards:h,setPage:n,error:u,again:d}}function oe({kind:e,actor:t,reason:n}){let r=X.find(t=>t===e);return r&&{kind:r,actor:t.displayName,reason:n}}var Z=({approval:e,expiresAt:t})=>Date.parse(e?.decideBy??t),Q=te();function se({invitation:e,over:n,again:r}){let{id:i,email:a}=e,o=ce(e),[s,c]=t(K),[l]=t(q),[u,f]=(0,Y.useState)(!1),p=_(),m=d(J);async function h(){let{data:e,problems:t}=await s({input:{invitationId:i}});if(t.length>0){p.refused(t),r();return}let n=e?.approveInvitation.invitation?.state;p.done(n===`PENDING`?m.approved(a):m.approvalCounted)}async function g(e){let{problems:t}=await l({input:{invitationId:i,reason:e}});return t.length===0&&p.done(m.rejected(a)),t}return(0,Q.jsxs)(Q.Fragment,{children:[!n&&(0,Q.jsxs)(w,{gap:`sm`,children:[o?(0,Q.jsx)(T,{size:`sm`,c:`dimmed`,children:o}):(0,Q.jsxs)(C,{onClick:()=>void h(),loading:c,children:[m.approve,` `,(0,Q.jsxs)(`span`,{className:`unseen`,children:[` `,m.approveOf(a)]})]}),(0,Q.jsxs)(C,{variant:`default`,onClick:()=>f(!0),disabled:c,children:[m.reject,` `,(0,Q.jsxs)(`span`,{className:`unseen`,children:[` `,m.approveOf(a)]})]})]}),u&&(0,Q.jsx)(M,{title:m.rejectTitle(a),lead:m.rejectLead,act:m.reject,asksReason:!0,confirm:g,close:()=>f(!1)})]})}function ce({inviter:e,approval:t}){let{user:n}=v().viewer,r=d(J);if(t?.requester?.id===n.id)return r.youAsked;if(e?.id===n.id)return r.youInvited;let i=t?.given??[];return i.some(({approver:e})=>e.id===n.id)?r.youApproved((t?.needed??0)-i.length):null}function le({invitationId:e}){let[t,n]=(0,Y.useState)(!1),r=(0,Y.useId)(),i=d(J);return(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(C,{variant:`subtle`,size:`compact-sm`,className:B.unfold,"aria-expanded":t,"aria-controls":r,onClick:()=>n(!t),rightSection:(0,Q.jsx)(N,{size:16,"aria-hidden":!0}),children:i.preview}),(0,Q.jsx)(`div`,{id:r,children:t&&(0,Q.jsx)(ue,{invitationId:e})})]})}function ue({invitationId:e}){let{data:t,error:n,again:r}=l(W,{invitationId:e}),{list:i}=s(),o=d(J),c=d(h).permission;if(n)return(0,Q.jsx)(u,{error:n,again:r});if(!t)return(0,Q.jsx)(a,{lines:2});let f=t.previewAccess;if(!f)return(0,Q.jsx)(T,{size:`sm`,children:o.previewNone});let{permissions:p,spaces:m}=f;return(0,Q.jsxs)(`div`,{className:B.preview,children:[(0,Q.jsx)(T,{size:`sm`,children:m.length===0?o.noSpaces:`${o.spaces} ${i(m)}.`}),(0,Q.jsx)(T,{size:`sm`,children:o.permissions(p.length)}),(0,Q.jsx)(`ul`,{children:p.map(e=>(0,Q.jsx)(`li`,{children:c[e]},e))})]})}function de({invitation:e,outcome:t,again:n}){let r=c(e.id),i=d(J),a=d(h).role,{id:o,email:s,role:l,customRole:u,department:f,message:p,approval:m,state:_}=e,v=t!==null||_!==`AWAITING_APPROVAL`;return(0,Q.jsxs)(`li`,{className:B.card,ref:r,"data-mark":!0,"data-over":v||void 0,"aria-label":s,children:[(0,Q.jsxs)(w,{justify:`space-between`,align:`flex-start`,gap:`xs`,children:[(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(b,{order:2,size:`h4`,children:s}),(0,Q.jsx)(T,{children:i.as(u?.name??a[l],f)})]}),!v&&m?.decideBy&&(0,Q.jsxs)(T,{size:`sm`,c:`dimmed`,title:i.lateHint,children:[i.decide,` `,(0,Q.jsx)(g,{to:m.decideBy})]})]}),(0,Q.jsx)(fe,{invitation:e}),p&&(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(T,{size:`sm`,c:`dimmed`,children:i.letterSays}),(0,Q.jsx)(`blockquote`,{className:B.words,children:p})]}),!v&&m&&(0,Q.jsx)(pe,{approval:m}),!v&&(0,Q.jsx)(le,{invitationId:o}),(0,Q.jsx)(`div`,{role:`status`,children:t?(0,Q.jsxs)(`p`,{className:B.outcome,children:[(0,Q.jsx)(`b`,{children:i.outcome[t.kind](t.actor)}),` `,t.reason]}):v&&(0,Q.jsx)(j,{state:_})}),(0,Q.jsx)(se,{invitation:e,over:v,again:n})]})}function fe({invitation:{inviter:e,approval:t,createdAt:n}}){let r=d(J),i=t?.requester??e,a=t?.requester?r.asked(t.requester.name):e?r.invited(e.name):r.automatic;return(0,Q.jsxs)(w,{gap:`xs`,wrap:`nowrap`,children:[i&&(0,Q.jsx)(ee,{size:28,radius:`xl`,name:i.name,color:`harbour`,"aria-hidden":!0}),(0,Q.jsxs)(T,{size:`sm`,children:[(0,Q.jsx)(`span`,{title:i?.email,children:a}),` `,(0,Q.jsx)(T,{span:!0,size:`sm`,c:`dimmed`,children:(0,Q.jsx)(p,{time:n})})]})]})}function pe({approval:e}){let t=d(J),{rules:n,given:r,needed:i}=e;return(0,Q.jsxs)(`div`,{className:B.needs,children:[(0,Q.jsxs)(w,{gap:6,children:[(0,Q.jsx)(T,{size:`sm`,c:`dimmed`,span:!0,children:t.why}),n.length===0&&(0,Q.jsx)(A,{tone:`idle`,children:t.memberAsked}),n.map(e=>(0,Q.jsx)(A,{tone:`warn`,children:t.rule(e)},e))]}),(0,Q.jsxs)(w,{gap:8,children:[(0,Q.jsx)(`span`,{className:B.marks,"aria-hidden":!0,children:Array.from({length:i},(e,t)=>(0,Q.jsx)(`i`,{"data-given":t<r.length||void 0},t))}),(0,Q.jsx)(T,{size:`sm`,fw:600,span:!0,children:t.approvals(r.length,i)})]}),r.length===0?(0,Q.jsx)(T,{size:`sm`,c:`dimmed`,children:t.noneYet}):(0,Q.jsx)(`ul`,{className:B.given,children:r.map(({approver:e,at:t})=>(0,Q.jsxs)(`li`,{children:[e.name,`,`,` `,(0,Q.jsx)(T,{span:!0,size:`sm`,c:`dimmed`,children:(0,Q.jsx)(p,{time:t})})]},e.id))})]})}function $(){let e=d(J),{list:t,cards:r,setPage:o,error:s,again:c}=ae();return s||!t?(0,Q.jsx)(n,{title:e.title,lead:e.lead,children:s?(0,Q.jsx)(u,{error:s,again:c}):(0,Q.jsx)(a,{})}):(0,Q.jsxs)(n,{title:e.title,lead:e.lead,children:[r.length===0?(0,Q.jsx)(i,{icon:(0,Q.jsx)(ne,{"aria-hidden":!0}),title:e.none,lead:e.noneLead}):(0,Q.jsx)(`ul`,{className:B.queue,children:r.map(({invitation:e,outcome:t})=>(0,Q.jsx)(de,{invitation:e,outcome:t,again:c},e.id))}),(t.pageInfo.hasNextPage||t.pageInfo.hasPreviousPage)&&(0,Q.jsx)(k,{pageInfo:t.pageInfo,total:t.totalCount,turn:o}),(0,Q.jsx)(me,{})]})}function me(){let{organization:e}=v(),t=d(J),{data:n}=l(U,{organizationId:e.id},{stale:[`INVITATION_APPROVED`,`INVITATION_REJECTED`]}),r=n?.organization?.events?.nodes??[];return r.length===0?null:(0,Q.jsxs)(x,{gap:`xs`,mt:`xl`,children:[(0,Q.jsx)(b,{order:2,size:`h4`,children:t.decided}),(0,Q.jsx)(y,{children:(0,Q.jsx)(`ul`,{className:B.decided,children:r.map(e=>(0,Q.jsxs)(`li`,{children:[(0,Q.jsx)(m,{line:e}),` `,(0,Q.jsxs)(T,{span:!0,size:`sm`,c:`dimmed`,children:[t.by(e.actor.displayName),`, `,(0,Q.jsx)(p,{time:e.occurredAt})]}),e.reason&&(0,Q.jsx)(`blockquote`,{children:e.reason})]},e.id))})})]})}function he({asked:e,close:n}){let{organization:r}=v(),i=r.viewerMember,[a,o]=(0,Y.useState)(``),[s,c]=(0,Y.useState)({role:i?.role===`VIEWER`?`VIEWER`:`MEMBER`}),[l,u]=(0,Y.useState)(``),[f,p]=(0,Y.useState)(``),[m]=t(re),h=_(),g=d(J);async function y(){let{problems:t}=await m({input:{organizationId:r.id,email:a,...s,department:l.trim()||null,message:f.trim()||null}});return t.length===0&&(h.done(g.sent(a)),e()),t}return(0,Q.jsx)(R,{title:g.askTitle,act:g.send,send:y,fields:[`email`,`role`,`customRoleId`,`department`,`message`],close:n,children:e=>(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(T,{c:`dimmed`,children:g.askLead}),(0,Q.jsx)(I,{type:`email`,label:g.email,description:g.emailHint,value:a,onChange:e=>o(e.currentTarget.value),error:e(`email`),"data-autofocus":!0,required:!0,withAsterisk:!1}),(0,Q.jsx)(z,{value:s,choose:c,within:i,error:e(`role`)??e(`customRoleId`)}),(0,Q.jsx)(L,{value:l,choose:u,error:e(`department`)}),(0,Q.jsx)(F,{label:g.message,description:g.messageHint,value:f,onChange:e=>p(e.currentTarget.value),error:e(`message`),autosize:!0,minRows:3,maxRows:10})]})})}function ge(){let{organization:e}=v(),t=D(),[r,o]=(0,Y.useState)(!1),s=d(J),c={organizationId:e.id,...t.page},{data:f,error:p,waiting:m,again:h}=l(G,c);(0,Y.useEffect)(()=>(window.addEventListener(`focus`,h),()=>window.removeEventListener(`focus`,h)),[h]);let g=f?.organization?.viewerRequests;if(p||!g)return(0,Q.jsx)(n,{title:s.yourRequests,lead:s.requestsLead,children:p?(0,Q.jsx)(u,{error:p,again:h}):(0,Q.jsx)(a,{})});let _=(0,Q.jsx)(C,{leftSection:(0,Q.jsx)(E,{size:18,"aria-hidden":!0}),onClick:()=>o(!0),children:s.ask}),y=g.totalCount===0;return(0,Q.jsxs)(n,{title:s.yourRequests,lead:s.requestsLead,actions:!y&&_,children:[y?(0,Q.jsx)(i,{icon:(0,Q.jsx)(E,{"aria-hidden":!0}),title:s.noRequests,lead:s.noRequestsLead,children:_}):(0,Q.jsx)(P,{label:s.yourRequests,rows:g.nodes,columns:_e(s),name:({email:e})=>e,waiting:m}),(g.pageInfo.hasNextPage||t.hasPreviousPage)&&(0,Q.jsx)(k,{pageInfo:{...g.pageInfo,startCursor:null,hasPreviousPage:t.hasPreviousPage},total:g.totalCount,turn:t.turn}),r&&(0,Q.jsx)(he,{asked:h,close:()=>o(!1)})]})}function _e(e){return[{title:e.person,cell:({email:e})=>e},{title:e.role,cell:e=>(0,Q.jsx)(f,{of:e})},{title:e.department,cell:({department:e})=>e},{title:e.state,cell:({state:e})=>(0,Q.jsx)(j,{state:e})},{title:e.approvalColumn,cell:({state:t,approval:n})=>t===`AWAITING_APPROVAL`&&n&&e.approvals(n.given.length,n.needed)},{title:e.askedAt,cell:({createdAt:e})=>(0,Q.jsx)(p,{time:e})}]}function ve(){return r()?(0,Q.jsx)($,{}):(0,Q.jsx)(ge,{})}export{ve as default};