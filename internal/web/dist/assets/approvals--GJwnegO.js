import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{A as t,B as n,C as r,F as i,G as a,L as o,M as s,O as c,V as l,W as u,Y as d,_ as f,h as p,j as m,k as h,m as g,q as _,s as v,v as y}from"./dashboard-BROLtQW9.js";import{$ as ee,H as b,U as te,Un as x,Wn as S,X as C,ct as w,g as T,it as E,u as D}from"./libraries-UrOIUJRm.js";import{i as O,n as k,r as ne,t as A}from"./pager-ryJmk3Yo.js";import{t as j}from"./sign-B5YWhn5i.js";import{r as M}from"./state-signs-BoiND-v0.js";import{t as N}from"./confirm-DGc7RCMc.js";import{t as P}from"./IconChevronDown-CJ3R7Flp.js";import{t as F}from"./rows-CyOg3m3q.js";import{t as I}from"./Textarea-BuKhcg76.js";import{t as L}from"./TextInput-CVU09ig2.js";import{t as R}from"./department-select-B34bbeeY.js";import{t as z}from"./form-dialog-BD1q1bB8.js";import{t as B}from"./role-select-BDwIQI1t.js";var V={queue:`_queue_vgcrv_1`,card:`_card_vgcrv_14`,words:`_words_vgcrv_37`,needs:`_needs_vgcrv_44`,marks:`_marks_vgcrv_49`,given:`_given_vgcrv_65`,preview:`_preview_vgcrv_66`,unfold:`_unfold_vgcrv_82`,outcome:`_outcome_vgcrv_96`,decided:`_decided_vgcrv_100`},H=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},U=new H(`
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
}`),W=new H(`
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
}`),G=new H(`
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
    `),K=new H(`
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
}`),q=new H(`
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
}`),re=new H(`
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
}`),J=new H(`
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
}`),Y={en:{title:`Approvals`,lead:`Invitations that wait for a yes. Nobody has got a letter yet.`,none:`Nothing waits for a decision`,noneLead:`When a member asks for an invitation, or a rule wants a second pair of eyes, it appears here by itself.`,as:(e,t)=>t?`as ${e} in ${t}`:`as ${e}`,asked:e=>`${e} asked for it`,invited:e=>`${e} wants to invite this person`,automatic:`Invited automatically`,letterSays:`Words for the letter`,why:`Why it waits`,memberAsked:`A member cannot invite, only ask`,rule:e=>`Rule: ${e}`,approvals:(e,t)=>`${e} of ${t} ${t===1?`approval`:`approvals`}`,noneYet:`Nobody has approved it yet.`,decide:`Deadline:`,lateHint:`If nobody decides until then, the invitation comes to nothing.`,preview:`What would this person be able to do?`,previewNone:`That cannot be told any more.`,spaces:`Would join the team spaces`,noSpaces:`Would join no team space.`,permissions:e=>e===1?`Would have 1 permission`:`Would have ${e} permissions`,approve:`Approve`,approveOf:e=>`the invitation of ${e}`,reject:`Reject`,rejectTitle:e=>`Reject the invitation of ${e}?`,rejectLead:`It comes to nothing, and the person never hears of it. Your reason stands in the log.`,youAsked:`You asked for this yourself, so somebody else has to approve it.`,youInvited:`You made this invitation, so somebody else has to approve it.`,youApproved:e=>e<=0?`You approved this. Somebody who approved it may not invite like this any more, so another approval is needed.`:e===1?`You approved this. One more approval is needed.`:`You approved this. ${e} more approvals are needed.`,approved:e=>`Approved. The letter to ${e} is on its way.`,approvalCounted:`Your approval counts. Others have to approve, too.`,rejected:e=>`The invitation of ${e} is rejected.`,outcome:{INVITATION_APPROVED:e=>`Approved by ${e}: the letter is on its way.`,INVITATION_REJECTED:e=>`Rejected by ${e}.`,INVITATION_REVOKED:e=>`Withdrawn by ${e}.`,INVITATION_EXPIRED:()=>`Expired: it was not decided in time.`},decided:`Decided lately`,by:e=>`by ${e}`,yourRequests:`Your requests`,requestsLead:`You may not invite people yourself, but you can ask the admins to.`,ask:`Ask for an invitation`,askTitle:`Ask the admins to invite somebody`,askLead:`An admin decides. Then the person gets a letter with a link to join.`,email:`E-mail address`,emailHint:`Of the person who shall be invited`,message:`Words for the letter`,messageHint:`Optional. The admins read it before they decide, and the person in the letter.`,send:`Ask the admins`,sent:e=>`The admins now see your request to invite ${e}.`,noRequests:`You have not asked for anybody yet`,noRequestsLead:`Do you miss somebody here? Ask the admins to invite them; you see here what became of it.`,person:`Person`,role:`Role`,department:`Department`,state:`State`,approvalColumn:`Approvals`,askedAt:`Asked`},de:{title:`Freigaben`,lead:`Einladungen, die auf ein Ja warten. Noch hat niemand einen Brief bekommen.`,none:`Nichts wartet auf eine Entscheidung`,noneLead:`Wenn ein Mitglied um eine Einladung bittet oder eine Regel ein zweites Augenpaar verlangt, erscheint es hier von selbst.`,as:(e,t)=>t?`als ${e} in ${t}`:`als ${e}`,asked:e=>`${e} hat darum gebeten`,invited:e=>`${e} möchte diese Person einladen`,automatic:`Automatisch eingeladen`,letterSays:`Worte für den Brief`,why:`Warum sie wartet`,memberAsked:`Ein Mitglied kann nicht einladen, nur bitten`,rule:e=>`Regel: ${e}`,approvals:(e,t)=>`${e} von ${t} ${t===1?`Freigabe`:`Freigaben`}`,noneYet:`Noch hat niemand sie freigegeben.`,decide:`Frist:`,lateHint:`Wenn bis dahin niemand entscheidet, wird aus der Einladung nichts.`,preview:`Was könnte diese Person tun?`,previewNone:`Das lässt sich nicht mehr sagen.`,spaces:`Käme in die Teamräume`,noSpaces:`Käme in keinen Teamraum.`,permissions:e=>e===1?`Hätte 1 Recht`:`Hätte ${e} Rechte`,approve:`Freigeben`,approveOf:e=>`die Einladung von ${e}`,reject:`Nicht freigeben`,rejectTitle:e=>`Die Einladung von ${e} nicht freigeben?`,rejectLead:`Es wird nichts daraus, und die Person erfährt nie davon. Ihr Grund steht im Protokoll.`,youAsked:`Sie haben selbst darum gebeten, darum muss jemand anderes sie freigeben.`,youInvited:`Sie haben selbst eingeladen, darum muss jemand anderes die Einladung freigeben.`,youApproved:e=>e<=0?`Sie haben sie freigegeben. Jemand, der auch freigab, darf nicht mehr so einladen; darum fehlt noch eine Freigabe.`:e===1?`Sie haben sie freigegeben. Noch eine Freigabe fehlt.`:`Sie haben sie freigegeben. Noch ${e} Freigaben fehlen.`,approved:e=>`Freigegeben. Der Brief an ${e} ist unterwegs.`,approvalCounted:`Ihre Freigabe zählt. Andere müssen auch noch freigeben.`,rejected:e=>`Die Einladung von ${e} ist nicht freigegeben.`,outcome:{INVITATION_APPROVED:e=>`Von ${e} freigegeben: Der Brief ist unterwegs.`,INVITATION_REJECTED:e=>`Von ${e} nicht freigegeben.`,INVITATION_REVOKED:e=>`Von ${e} zurückgezogen.`,INVITATION_EXPIRED:()=>`Abgelaufen: Sie wurde nicht rechtzeitig entschieden.`},decided:`Vor kurzem entschieden`,by:e=>`von ${e}`,yourRequests:`Ihre Anfragen`,requestsLead:`Sie dürfen nicht selbst einladen, aber die Admins darum bitten.`,ask:`Um eine Einladung bitten`,askTitle:`Die Admins bitten, jemanden einzuladen`,askLead:`Ein Admin entscheidet. Dann bekommt die Person einen Brief mit einem Link zum Beitreten.`,email:`E-Mail-Adresse`,emailHint:`Der Person, die eingeladen werden soll`,message:`Worte für den Brief`,messageHint:`Freiwillig. Die Admins lesen sie, bevor sie entscheiden, und die Person im Brief.`,send:`Die Admins bitten`,sent:e=>`Die Admins sehen nun Ihre Bitte, ${e} einzuladen.`,noRequests:`Sie haben noch um niemanden gebeten`,noRequestsLead:`Vermissen Sie hier jemanden? Bitten Sie die Admins um eine Einladung; hier sehen Sie, was daraus wurde.`,person:`Person`,role:`Rolle`,department:`Abteilung`,state:`Stand`,approvalColumn:`Freigaben`,askedAt:`Angefragt`}},X=e(x(),1),ie=[`INVITATION_APPROVED`,`INVITATION_REJECTED`,`INVITATION_REVOKED`,`INVITATION_EXPIRED`],ae=6e3;function oe(){let{organization:e}=h(),t=O(),[r,i]=(0,X.useState)([]),a=(0,X.useRef)(new Set);(0,X.useEffect)(()=>{let e=a.current;return()=>{for(let t of e)clearTimeout(t)}},[]);let s={organizationId:e.id,...t.page},{data:c,error:l,waiting:u,again:d}=o(U,s,{stale:[`INVITATION_`]}),f=c?.organization?.invitations;k(t,u?void 0:f?.nodes);let p=f?.nodes??[];n(e=>{let t=p.find(({id:t})=>t===e.invitation?.id),n=se(e);if(!t||!n)return;let r=e=>e.filter(e=>e.invitation.id!==t.id);i(e=>[...r(e),{invitation:t,outcome:n}]),a.current.add(setTimeout(()=>i(r),ae))});let m=new Map(r.map(e=>[e.invitation.id,e])),g=[...p.filter(({id:e})=>!m.has(e)).map(e=>({invitation:e,outcome:null})),...r];return g.sort((e,t)=>Z(e.invitation)-Z(t.invitation)),{list:f,cards:g,setPage:t.setPage,error:l,again:d}}function se({kind:e,actor:t,reason:n}){let r=ie.find(t=>t===e);return r&&{kind:r,actor:t.displayName,reason:n}}var Z=({approval:e,expiresAt:t})=>Date.parse(e?.decideBy??t),Q=S();function ce({invitation:e,over:t,again:n}){let{id:a,email:o}=e,s=le(e),[c,l]=i(q),[u]=i(re),[f,p]=(0,X.useState)(!1),m=r(),h=d(Y);async function g(){let{data:e,problems:t}=await c({input:{invitationId:a}});if(t.length>0){m.refused(t),n();return}let r=e?.approveInvitation.invitation?.state;m.done(r===`PENDING`?h.approved(o):h.approvalCounted)}async function _(e){let{problems:t}=await u({input:{invitationId:a,reason:e}});return t.length===0&&m.done(h.rejected(o)),t}return(0,Q.jsxs)(Q.Fragment,{children:[!t&&(0,Q.jsxs)(w,{gap:`sm`,children:[s?(0,Q.jsx)(E,{size:`sm`,c:`dimmed`,children:s}):(0,Q.jsxs)(C,{onClick:()=>void g(),loading:l,children:[h.approve,` `,(0,Q.jsxs)(`span`,{className:`unseen`,children:[` `,h.approveOf(o)]})]}),(0,Q.jsxs)(C,{variant:`default`,onClick:()=>p(!0),disabled:l,children:[h.reject,` `,(0,Q.jsxs)(`span`,{className:`unseen`,children:[` `,h.approveOf(o)]})]})]}),f&&(0,Q.jsx)(N,{title:h.rejectTitle(o),lead:h.rejectLead,act:h.reject,asksReason:!0,confirm:_,close:()=>p(!1)})]})}function le({inviter:e,approval:t}){let{user:n}=h().viewer,r=d(Y);if(t?.requester?.id===n.id)return r.youAsked;if(e?.id===n.id)return r.youInvited;let i=t?.given??[];return i.some(({approver:e})=>e.id===n.id)?r.youApproved((t?.needed??0)-i.length):null}function ue({invitationId:e}){let[t,n]=(0,X.useState)(!1),r=(0,X.useId)(),i=d(Y);return(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(C,{variant:`subtle`,size:`compact-sm`,className:V.unfold,"aria-expanded":t,"aria-controls":r,onClick:()=>n(!t),rightSection:(0,Q.jsx)(P,{size:16,"aria-hidden":!0}),children:i.preview}),(0,Q.jsx)(`div`,{id:r,children:t&&(0,Q.jsx)(de,{invitationId:e})})]})}function de({invitationId:e}){let{data:n,error:r,again:i}=o(G,{invitationId:e}),{list:a}=_(),s=d(Y),c=d(y).permission;if(r)return(0,Q.jsx)(t,{error:r,again:i});if(!n)return(0,Q.jsx)(m,{lines:2});let l=n.previewAccess;if(!l)return(0,Q.jsx)(E,{size:`sm`,children:s.previewNone});let{permissions:u,spaces:f}=l;return(0,Q.jsxs)(`div`,{className:V.preview,children:[(0,Q.jsx)(E,{size:`sm`,children:f.length===0?s.noSpaces:`${s.spaces} ${a(f)}.`}),(0,Q.jsx)(E,{size:`sm`,children:s.permissions(u.length)}),(0,Q.jsx)(`ul`,{children:u.map(e=>(0,Q.jsx)(`li`,{children:c[e]},e))})]})}function fe({invitation:e,outcome:t,again:n}){let r=l(e.id),i=d(Y),a=d(y).role,{id:o,email:s,role:c,customRole:u,department:f,message:m,approval:h,state:g}=e,_=t!==null||g!==`AWAITING_APPROVAL`;return(0,Q.jsxs)(`li`,{className:V.card,ref:r,"data-mark":!0,"data-over":_||void 0,"aria-label":s,children:[(0,Q.jsxs)(w,{justify:`space-between`,align:`flex-start`,gap:`xs`,children:[(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(b,{order:2,size:`h4`,children:s}),(0,Q.jsx)(E,{children:i.as(u?.name??a[c],f)})]}),!_&&h?.decideBy&&(0,Q.jsxs)(E,{size:`sm`,c:`dimmed`,title:i.lateHint,children:[i.decide,` `,(0,Q.jsx)(p,{to:h.decideBy})]})]}),(0,Q.jsx)(pe,{invitation:e}),m&&(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(E,{size:`sm`,c:`dimmed`,children:i.letterSays}),(0,Q.jsx)(`blockquote`,{className:V.words,children:m})]}),!_&&h&&(0,Q.jsx)($,{approval:h}),!_&&(0,Q.jsx)(ue,{invitationId:o}),(0,Q.jsx)(`div`,{role:`status`,children:t?(0,Q.jsxs)(`p`,{className:V.outcome,children:[(0,Q.jsx)(`b`,{children:i.outcome[t.kind](t.actor)}),` `,t.reason]}):_&&(0,Q.jsx)(M,{state:g})}),(0,Q.jsx)(ce,{invitation:e,over:_,again:n})]})}function pe({invitation:{inviter:e,approval:t,createdAt:n}}){let r=d(Y),i=t?.requester??e,a=t?.requester?r.asked(t.requester.name):e?r.invited(e.name):r.automatic;return(0,Q.jsxs)(w,{gap:`xs`,wrap:`nowrap`,children:[i&&(0,Q.jsx)(ee,{size:28,radius:`xl`,name:i.name,color:`harbour`,"aria-hidden":!0}),(0,Q.jsxs)(E,{size:`sm`,children:[(0,Q.jsx)(`span`,{title:i?.email,children:a}),` `,(0,Q.jsx)(E,{span:!0,size:`sm`,c:`dimmed`,children:(0,Q.jsx)(g,{time:n})})]})]})}function $({approval:e}){let t=d(Y),{rules:n,given:r,needed:i}=e;return(0,Q.jsxs)(`div`,{className:V.needs,children:[(0,Q.jsxs)(w,{gap:6,children:[(0,Q.jsx)(E,{size:`sm`,c:`dimmed`,span:!0,children:t.why}),n.length===0&&(0,Q.jsx)(j,{tone:`idle`,children:t.memberAsked}),n.map(e=>(0,Q.jsx)(j,{tone:`warn`,children:t.rule(e)},e))]}),(0,Q.jsxs)(w,{gap:8,children:[(0,Q.jsx)(`span`,{className:V.marks,"aria-hidden":!0,children:Array.from({length:i},(e,t)=>(0,Q.jsx)(`i`,{"data-given":t<r.length||void 0},t))}),(0,Q.jsx)(E,{size:`sm`,fw:600,span:!0,children:t.approvals(r.length,i)})]}),r.length===0?(0,Q.jsx)(E,{size:`sm`,c:`dimmed`,children:t.noneYet}):(0,Q.jsx)(`ul`,{className:V.given,children:r.map(({approver:e,at:t})=>(0,Q.jsxs)(`li`,{children:[e.name,`,`,` `,(0,Q.jsx)(E,{span:!0,size:`sm`,c:`dimmed`,children:(0,Q.jsx)(g,{time:t})})]},e.id))})]})}function me(){let e=d(Y),{list:n,cards:r,setPage:i,error:o,again:c}=oe();return o||!n?(0,Q.jsx)(a,{title:e.title,lead:e.lead,children:o?(0,Q.jsx)(t,{error:o,again:c}):(0,Q.jsx)(m,{})}):(0,Q.jsxs)(a,{title:e.title,lead:e.lead,children:[r.length===0?(0,Q.jsx)(s,{icon:(0,Q.jsx)(T,{"aria-hidden":!0}),title:e.none,lead:e.noneLead}):(0,Q.jsx)(`ul`,{className:V.queue,children:r.map(({invitation:e,outcome:t})=>(0,Q.jsx)(fe,{invitation:e,outcome:t,again:c},e.id))}),(n.pageInfo.hasNextPage||n.pageInfo.hasPreviousPage)&&(0,Q.jsx)(A,{pageInfo:n.pageInfo,total:n.totalCount,turn:i}),(0,Q.jsx)(he,{})]})}function he(){let{organization:e}=h(),t=d(Y),{data:n}=o(W,{organizationId:e.id},{stale:[`INVITATION_APPROVED`,`INVITATION_REJECTED`]}),r=n?.organization?.events?.nodes??[];return r.length===0?null:(0,Q.jsxs)(te,{gap:`xs`,mt:`xl`,children:[(0,Q.jsx)(b,{order:2,size:`h4`,children:t.decided}),(0,Q.jsx)(u,{children:(0,Q.jsx)(`ul`,{className:V.decided,children:r.map(e=>(0,Q.jsxs)(`li`,{children:[(0,Q.jsx)(v,{line:e}),` `,(0,Q.jsxs)(E,{span:!0,size:`sm`,c:`dimmed`,children:[t.by(e.actor.displayName),`, `,(0,Q.jsx)(g,{time:e.occurredAt})]}),e.reason&&(0,Q.jsx)(`blockquote`,{children:e.reason})]},e.id))})})]})}function ge({asked:e,close:t}){let{organization:n}=h(),a=n.viewerMember,[o,s]=(0,X.useState)(``),[c,l]=(0,X.useState)({role:a?.role===`VIEWER`?`VIEWER`:`MEMBER`}),[u,f]=(0,X.useState)(``),[p,m]=(0,X.useState)(``),[g]=i(J),_=r(),v=d(Y);async function y(){let{problems:t}=await g({input:{organizationId:n.id,email:o,...c,department:u.trim()||null,message:p.trim()||null}});return t.length===0&&(_.done(v.sent(o)),e()),t}return(0,Q.jsx)(z,{title:v.askTitle,act:v.send,send:y,fields:[`email`,`role`,`customRoleId`,`department`,`message`],close:t,children:e=>(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(E,{c:`dimmed`,children:v.askLead}),(0,Q.jsx)(L,{type:`email`,label:v.email,description:v.emailHint,value:o,onChange:e=>s(e.currentTarget.value),error:e(`email`),"data-autofocus":!0,required:!0,withAsterisk:!1}),(0,Q.jsx)(B,{value:c,choose:l,within:a,error:e(`role`)??e(`customRoleId`)}),(0,Q.jsx)(R,{value:u,choose:f,error:e(`department`)}),(0,Q.jsx)(I,{label:v.message,description:v.messageHint,value:p,onChange:e=>m(e.currentTarget.value),error:e(`message`),autosize:!0,minRows:3,maxRows:10})]})})}function _e(){let{organization:e}=h(),n=ne(),[r,i]=(0,X.useState)(!1),c=d(Y),l={organizationId:e.id,...n.page},{data:u,error:f,waiting:p,again:g}=o(K,l);(0,X.useEffect)(()=>(window.addEventListener(`focus`,g),()=>window.removeEventListener(`focus`,g)),[g]);let _=u?.organization?.viewerRequests;if(f||!_)return(0,Q.jsx)(a,{title:c.yourRequests,lead:c.requestsLead,children:f?(0,Q.jsx)(t,{error:f,again:g}):(0,Q.jsx)(m,{})});let v=(0,Q.jsx)(C,{leftSection:(0,Q.jsx)(D,{size:18,"aria-hidden":!0}),onClick:()=>i(!0),children:c.ask}),y=_.totalCount===0;return(0,Q.jsxs)(a,{title:c.yourRequests,lead:c.requestsLead,actions:!y&&v,children:[y?(0,Q.jsx)(s,{icon:(0,Q.jsx)(D,{"aria-hidden":!0}),title:c.noRequests,lead:c.noRequestsLead,children:v}):(0,Q.jsx)(F,{label:c.yourRequests,rows:_.nodes,columns:ve(c),name:({email:e})=>e,waiting:p}),(_.pageInfo.hasNextPage||n.hasPreviousPage)&&(0,Q.jsx)(A,{pageInfo:{..._.pageInfo,startCursor:null,hasPreviousPage:n.hasPreviousPage},total:_.totalCount,turn:n.turn}),r&&(0,Q.jsx)(ge,{asked:g,close:()=>i(!1)})]})}function ve(e){return[{title:e.person,cell:({email:e})=>e},{title:e.role,cell:e=>(0,Q.jsx)(f,{of:e})},{title:e.department,cell:({department:e})=>e},{title:e.state,cell:({state:e})=>(0,Q.jsx)(M,{state:e})},{title:e.approvalColumn,cell:({state:t,approval:n})=>t===`AWAITING_APPROVAL`&&n&&e.approvals(n.given.length,n.needed)},{title:e.askedAt,cell:({createdAt:e})=>(0,Q.jsx)(g,{time:e})}]}function ye(){return c()?(0,Q.jsx)(me,{}):(0,Q.jsx)(_e,{})}export{ye as default};