import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{$ as t,C as n,F as r,I as i,K as a,L as o,N as s,O as c,P as l,S as u,U as d,V as f,X as p,Z as m,b as h,f as g,q as _,tt as v,y}from"./dashboard-8_nAaRDs.js";import{$ as ee,H as b,U as te,Un as x,Wn as S,X as C,ct as w,g as ne,it as T,u as E}from"./libraries-UrOIUJRm.js";import{i as D,n as O,r as re,t as k}from"./pager-BZkPpKeY.js";import{t as A}from"./sign-B5YWhn5i.js";import{r as j}from"./state-signs-BB5vA5cK.js";import{t as M}from"./confirm-BDUQNuQP.js";import{t as N}from"./IconChevronDown-CJ3R7Flp.js";import{t as P}from"./rows-D-Sur362.js";import{t as F}from"./Textarea-BuKhcg76.js";import{t as I}from"./TextInput-CVU09ig2.js";import{t as L}from"./department-select-B8qxll-q.js";import{t as R}from"./form-dialog-DgvL5C_6.js";import{t as z}from"./role-select-CXaD5OH1.js";var B={queue:`_queue_vgcrv_1`,card:`_card_vgcrv_14`,words:`_words_vgcrv_37`,needs:`_needs_vgcrv_44`,marks:`_marks_vgcrv_49`,given:`_given_vgcrv_65`,preview:`_preview_vgcrv_66`,unfold:`_unfold_vgcrv_82`,outcome:`_outcome_vgcrv_96`,decided:`_decided_vgcrv_100`},V=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},H=new V(`
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
}`),Y={en:{title:`Approvals`,lead:`Invitations that wait for a yes. Nobody has got a letter yet.`,none:`Nothing waits for a decision`,noneLead:`When a member asks for an invitation, or a rule wants a second pair of eyes, it appears here by itself.`,as:(e,t)=>t?`as ${e} in ${t}`:`as ${e}`,asked:e=>`${e} asked for it`,invited:e=>`${e} wants to invite this person`,automatic:`Invited automatically`,letterSays:`Words for the letter`,why:`Why it waits`,memberAsked:`A member cannot invite, only ask`,rule:e=>`Rule: ${e}`,approvals:(e,t)=>`${e} of ${t} ${t===1?`approval`:`approvals`}`,noneYet:`Nobody has approved it yet.`,decide:`Deadline:`,lateHint:`If nobody decides until then, the invitation comes to nothing.`,preview:`What would this person be able to do?`,previewNone:`That cannot be told any more.`,spaces:`Would join the team spaces`,noSpaces:`Would join no team space.`,permissions:e=>e===1?`Would have 1 permission`:`Would have ${e} permissions`,approve:`Approve`,approveOf:e=>`the invitation of ${e}`,reject:`Reject`,rejectTitle:e=>`Reject the invitation of ${e}?`,rejectLead:`It comes to nothing, and the person never hears of it. Your reason stands in the log.`,youAsked:`You asked for this yourself, so somebody else has to approve it.`,youInvited:`You made this invitation, so somebody else has to approve it.`,youApproved:e=>e<=0?`You approved this. Somebody who approved it may not invite like this any more, so another approval is needed.`:e===1?`You approved this. One more approval is needed.`:`You approved this. ${e} more approvals are needed.`,approved:e=>`Approved. The letter to ${e} is on its way.`,approvalCounted:`Your approval counts. Others have to approve, too.`,rejected:e=>`The invitation of ${e} is rejected.`,outcome:{INVITATION_APPROVED:e=>`Approved by ${e}: the letter is on its way.`,INVITATION_REJECTED:e=>`Rejected by ${e}.`,INVITATION_REVOKED:e=>`Withdrawn by ${e}.`,INVITATION_EXPIRED:()=>`Expired: it was not decided in time.`},decided:`Decided lately`,by:e=>`by ${e}`,yourRequests:`Your requests`,requestsLead:`You may not invite people yourself, but you can ask the admins to.`,ask:`Ask for an invitation`,askTitle:`Ask the admins to invite somebody`,askLead:`An admin decides. Then the person gets a letter with a link to join.`,email:`E-mail address`,emailHint:`Of the person who shall be invited`,message:`Words for the letter`,messageHint:`Optional. The admins read it before they decide, and the person in the letter.`,send:`Ask the admins`,sent:e=>`The admins now see your request to invite ${e}.`,noRequests:`You have not asked for anybody yet`,noRequestsLead:`Do you miss somebody here? Ask the admins to invite them; you see here what became of it.`,person:`Person`,role:`Role`,department:`Department`,state:`State`,decisionColumn:`Decision`,wasApproved:`Approved`,wasRejected:`Rejected`,askedAt:`Asked`},de:{title:`Freigaben`,lead:`Einladungen, die auf ein Ja warten. Noch hat niemand einen Brief bekommen.`,none:`Nichts wartet auf eine Entscheidung`,noneLead:`Wenn ein Mitglied um eine Einladung bittet oder eine Regel ein zweites Augenpaar verlangt, erscheint es hier von selbst.`,as:(e,t)=>t?`als ${e} in ${t}`:`als ${e}`,asked:e=>`${e} hat darum gebeten`,invited:e=>`${e} möchte diese Person einladen`,automatic:`Automatisch eingeladen`,letterSays:`Worte für den Brief`,why:`Warum sie wartet`,memberAsked:`Ein Mitglied kann nicht einladen, nur bitten`,rule:e=>`Regel: ${e}`,approvals:(e,t)=>`${e} von ${t} ${t===1?`Freigabe`:`Freigaben`}`,noneYet:`Noch hat niemand sie freigegeben.`,decide:`Frist:`,lateHint:`Wenn bis dahin niemand entscheidet, wird aus der Einladung nichts.`,preview:`Was könnte diese Person tun?`,previewNone:`Das lässt sich nicht mehr sagen.`,spaces:`Käme in die Teamräume`,noSpaces:`Käme in keinen Teamraum.`,permissions:e=>e===1?`Hätte 1 Recht`:`Hätte ${e} Rechte`,approve:`Freigeben`,approveOf:e=>`die Einladung von ${e}`,reject:`Nicht freigeben`,rejectTitle:e=>`Die Einladung von ${e} nicht freigeben?`,rejectLead:`Es wird nichts daraus, und die Person erfährt nie davon. Ihr Grund steht im Protokoll.`,youAsked:`Sie haben selbst darum gebeten, darum muss jemand anderes sie freigeben.`,youInvited:`Sie haben selbst eingeladen, darum muss jemand anderes die Einladung freigeben.`,youApproved:e=>e<=0?`Sie haben sie freigegeben. Jemand, der auch freigab, darf nicht mehr so einladen; darum fehlt noch eine Freigabe.`:e===1?`Sie haben sie freigegeben. Noch eine Freigabe fehlt.`:`Sie haben sie freigegeben. Noch ${e} Freigaben fehlen.`,approved:e=>`Freigegeben. Der Brief an ${e} ist unterwegs.`,approvalCounted:`Ihre Freigabe zählt. Andere müssen auch noch freigeben.`,rejected:e=>`Die Einladung von ${e} ist nicht freigegeben.`,outcome:{INVITATION_APPROVED:e=>`Von ${e} freigegeben: Der Brief ist unterwegs.`,INVITATION_REJECTED:e=>`Von ${e} nicht freigegeben.`,INVITATION_REVOKED:e=>`Von ${e} zurückgezogen.`,INVITATION_EXPIRED:()=>`Abgelaufen: Sie wurde nicht rechtzeitig entschieden.`},decided:`Vor kurzem entschieden`,by:e=>`von ${e}`,yourRequests:`Ihre Anfragen`,requestsLead:`Sie dürfen nicht selbst einladen, aber die Admins darum bitten.`,ask:`Um eine Einladung bitten`,askTitle:`Die Admins bitten, jemanden einzuladen`,askLead:`Ein Admin entscheidet. Dann bekommt die Person einen Brief mit einem Link zum Beitreten.`,email:`E-Mail-Adresse`,emailHint:`Der Person, die eingeladen werden soll`,message:`Worte für den Brief`,messageHint:`Freiwillig. Die Admins lesen sie, bevor sie entscheiden, und die Person im Brief.`,send:`Die Admins bitten`,sent:e=>`Die Admins sehen nun Ihre Bitte, ${e} einzuladen.`,noRequests:`Sie haben noch um niemanden gebeten`,noRequestsLead:`Vermissen Sie hier jemanden? Bitten Sie die Admins um eine Einladung; hier sehen Sie, was daraus wurde.`,person:`Person`,role:`Rolle`,department:`Abteilung`,state:`Stand`,decisionColumn:`Entscheidung`,wasApproved:`Freigegeben`,wasRejected:`Nicht freigegeben`,askedAt:`Angefragt`}},X=e(x(),1),ie=[`INVITATION_APPROVED`,`INVITATION_REJECTED`,`INVITATION_REVOKED`,`INVITATION_EXPIRED`],ae=6e3;function oe(){let{organization:e}=l(),t=D(),[n,r]=(0,X.useState)([]),i=(0,X.useRef)(new Set);(0,X.useEffect)(()=>{let e=i.current;return()=>{for(let t of e)clearTimeout(t)}},[]);let o={organizationId:e.id,...t.page},{data:s,error:c,waiting:u,again:f}=d(H,o,{stale:[`INVITATION_`]}),p=s?.organization?.invitations;O(t,u?void 0:p?.nodes);let m=p?.nodes??[];a(e=>{let t=m.find(({id:t})=>t===e.invitation?.id),n=se(e);if(!t||!n)return;let a=e=>e.filter(e=>e.invitation.id!==t.id);r(e=>[...a(e),{invitation:t,outcome:n}]),i.current.add(setTimeout(()=>r(a),ae))});let h=new Map(n.map(e=>[e.invitation.id,e])),g=[...m.filter(({id:e})=>!h.has(e)).map(e=>({invitation:e,outcome:null})),...n];return g.sort((e,t)=>Z(e.invitation)-Z(t.invitation)),{list:p,cards:g,setPage:t.setPage,error:c,again:f}}function se({kind:e,actor:t,reason:n}){let r=ie.find(t=>t===e);return r&&{kind:r,actor:t.displayName,reason:n}}var Z=({approval:e,expiresAt:t})=>Date.parse(e?.decideBy??t),Q=S();function ce({invitation:e,over:t,again:n}){let{id:r,email:i}=e,a=le(e),[o,s]=f(K),[l]=f(q),[u,d]=(0,X.useState)(!1),p=c(),m=v(Y);async function h(){let{data:e,problems:t}=await o({input:{invitationId:r}});if(t.length>0){p.refused(t),n();return}let a=e?.approveInvitation.invitation?.state;p.done(a===`PENDING`?m.approved(i):m.approvalCounted)}async function g(e){let{problems:t}=await l({input:{invitationId:r,reason:e}});return t.length===0&&p.done(m.rejected(i)),t}return(0,Q.jsxs)(Q.Fragment,{children:[!t&&(0,Q.jsxs)(w,{gap:`sm`,children:[a?(0,Q.jsx)(T,{size:`sm`,c:`dimmed`,children:a}):(0,Q.jsxs)(C,{onClick:()=>void h(),loading:s,children:[m.approve,` `,(0,Q.jsxs)(`span`,{className:`unseen`,children:[` `,m.approveOf(i)]})]}),(0,Q.jsxs)(C,{variant:`default`,onClick:()=>d(!0),disabled:s,children:[m.reject,` `,(0,Q.jsxs)(`span`,{className:`unseen`,children:[` `,m.approveOf(i)]})]})]}),u&&(0,Q.jsx)(M,{title:m.rejectTitle(i),lead:m.rejectLead,act:m.reject,asksReason:!0,confirm:g,close:()=>d(!1)})]})}function le({inviter:e,approval:t}){let{user:n}=l().viewer,r=v(Y);if(t?.requester?.id===n.id)return r.youAsked;if(e?.id===n.id)return r.youInvited;let i=t?.given??[];return i.some(({approver:e})=>e.id===n.id)?r.youApproved((t?.needed??0)-i.length):null}function ue({invitationId:e}){let[t,n]=(0,X.useState)(!1),r=(0,X.useId)(),i=v(Y);return(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(C,{variant:`subtle`,size:`compact-sm`,className:B.unfold,"aria-expanded":t,"aria-controls":r,onClick:()=>n(!t),rightSection:(0,Q.jsx)(N,{size:16,"aria-hidden":!0}),children:i.preview}),(0,Q.jsx)(`div`,{id:r,children:t&&(0,Q.jsx)(de,{invitationId:e})})]})}function de({invitationId:e}){let{data:a,error:o,again:s}=d(W,{invitationId:e}),{list:c}=t(),l=v(Y),u=v(n).permission;if(o)return(0,Q.jsx)(r,{error:o,again:s});if(!a)return(0,Q.jsx)(i,{lines:2});let f=a.previewAccess;if(!f)return(0,Q.jsx)(T,{size:`sm`,children:l.previewNone});let{permissions:p,spaces:m}=f;return(0,Q.jsxs)(`div`,{className:B.preview,children:[(0,Q.jsx)(T,{size:`sm`,children:m.length===0?l.noSpaces:`${l.spaces} ${c(m)}.`}),(0,Q.jsx)(T,{size:`sm`,children:l.permissions(p.length)}),(0,Q.jsx)(`ul`,{children:p.map(e=>(0,Q.jsx)(`li`,{children:u[e]},e))})]})}function fe({invitation:e,outcome:t,again:r}){let i=_(e.id),a=v(Y),o=v(n).role,{id:s,email:c,role:l,customRole:u,department:d,message:f,approval:p,state:m}=e,g=t!==null||m!==`AWAITING_APPROVAL`;return(0,Q.jsxs)(`li`,{className:B.card,ref:i,"data-mark":!0,"data-over":g||void 0,"aria-label":c,children:[(0,Q.jsxs)(w,{justify:`space-between`,align:`flex-start`,gap:`xs`,children:[(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(b,{order:2,size:`h4`,children:c}),(0,Q.jsx)(T,{children:a.as(u?.name??o[l],d)})]}),!g&&p?.decideBy&&(0,Q.jsxs)(T,{size:`sm`,c:`dimmed`,title:a.lateHint,children:[a.decide,` `,(0,Q.jsx)(h,{to:p.decideBy})]})]}),(0,Q.jsx)(pe,{invitation:e}),f&&(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(T,{size:`sm`,c:`dimmed`,children:a.letterSays}),(0,Q.jsx)(`blockquote`,{className:B.words,children:f})]}),!g&&p&&(0,Q.jsx)($,{approval:p}),!g&&(0,Q.jsx)(ue,{invitationId:s}),(0,Q.jsx)(`div`,{role:`status`,children:t?(0,Q.jsxs)(`p`,{className:B.outcome,children:[(0,Q.jsx)(`b`,{children:a.outcome[t.kind](t.actor)}),` `,t.reason]}):g&&(0,Q.jsx)(j,{state:m})}),(0,Q.jsx)(ce,{invitation:e,over:g,again:r})]})}function pe({invitation:{inviter:e,approval:t,createdAt:n}}){let r=v(Y),i=t?.requester??e,a=t?.requester?r.asked(t.requester.name):e?r.invited(e.name):r.automatic;return(0,Q.jsxs)(w,{gap:`xs`,wrap:`nowrap`,children:[i&&(0,Q.jsx)(ee,{size:28,radius:`xl`,name:i.name,color:`harbour`,"aria-hidden":!0}),(0,Q.jsxs)(T,{size:`sm`,children:[(0,Q.jsx)(`span`,{title:i?.email,children:a}),` `,(0,Q.jsx)(T,{span:!0,size:`sm`,c:`dimmed`,children:(0,Q.jsx)(y,{time:n})})]})]})}function $({approval:e}){let t=v(Y),{rules:n,given:r,needed:i}=e;return(0,Q.jsxs)(`div`,{className:B.needs,children:[(0,Q.jsxs)(w,{gap:6,children:[(0,Q.jsx)(T,{size:`sm`,c:`dimmed`,span:!0,children:t.why}),n.length===0&&(0,Q.jsx)(A,{tone:`idle`,children:t.memberAsked}),n.map(e=>(0,Q.jsx)(A,{tone:`warn`,children:t.rule(e)},e))]}),(0,Q.jsxs)(w,{gap:8,children:[(0,Q.jsx)(`span`,{className:B.marks,"aria-hidden":!0,children:Array.from({length:i},(e,t)=>(0,Q.jsx)(`i`,{"data-given":t<r.length||void 0},t))}),(0,Q.jsx)(T,{size:`sm`,fw:600,span:!0,children:t.approvals(r.length,i)})]}),r.length===0?(0,Q.jsx)(T,{size:`sm`,c:`dimmed`,children:t.noneYet}):(0,Q.jsx)(`ul`,{className:B.given,children:r.map(({approver:e,at:t})=>(0,Q.jsxs)(`li`,{children:[e.name,`,`,` `,(0,Q.jsx)(T,{span:!0,size:`sm`,c:`dimmed`,children:(0,Q.jsx)(y,{time:t})})]},e.id))})]})}function me(){let e=v(Y),{list:t,cards:n,setPage:a,error:s,again:c}=oe();return s||!t?(0,Q.jsx)(m,{title:e.title,lead:e.lead,children:s?(0,Q.jsx)(r,{error:s,again:c}):(0,Q.jsx)(i,{})}):(0,Q.jsxs)(m,{title:e.title,lead:e.lead,children:[n.length===0?(0,Q.jsx)(o,{icon:(0,Q.jsx)(ne,{"aria-hidden":!0}),title:e.none,lead:e.noneLead}):(0,Q.jsx)(`ul`,{className:B.queue,children:n.map(({invitation:e,outcome:t})=>(0,Q.jsx)(fe,{invitation:e,outcome:t,again:c},e.id))}),(t.pageInfo.hasNextPage||t.pageInfo.hasPreviousPage)&&(0,Q.jsx)(k,{pageInfo:t.pageInfo,total:t.totalCount,turn:a}),(0,Q.jsx)(he,{})]})}function he(){let{organization:e}=l(),t=v(Y),{data:n}=d(U,{organizationId:e.id},{stale:[`INVITATION_APPROVED`,`INVITATION_REJECTED`]}),r=n?.organization?.events?.nodes??[];return r.length===0?null:(0,Q.jsxs)(te,{gap:`xs`,mt:`xl`,children:[(0,Q.jsx)(b,{order:2,size:`h4`,children:t.decided}),(0,Q.jsx)(p,{children:(0,Q.jsx)(`ul`,{className:B.decided,children:r.map(e=>(0,Q.jsxs)(`li`,{children:[(0,Q.jsx)(g,{line:e}),` `,(0,Q.jsxs)(T,{span:!0,size:`sm`,c:`dimmed`,children:[t.by(e.actor.displayName),`, `,(0,Q.jsx)(y,{time:e.occurredAt})]}),e.reason&&(0,Q.jsx)(`blockquote`,{children:e.reason})]},e.id))})})]})}function ge({asked:e,close:t}){let{organization:n}=l(),r=n.viewerMember,[i,a]=(0,X.useState)(``),[o,s]=(0,X.useState)({role:r?.role===`VIEWER`?`VIEWER`:`MEMBER`}),[u,d]=(0,X.useState)(``),[p,m]=(0,X.useState)(``),[h]=f(J),g=c(),_=v(Y);async function y(){let{problems:t}=await h({input:{organizationId:n.id,email:i,...o,department:u.trim()||null,message:p.trim()||null}});return t.length===0&&(g.done(_.sent(i)),e()),t}return(0,Q.jsx)(R,{title:_.askTitle,act:_.send,send:y,fields:[`email`,`role`,`customRoleId`,`department`,`message`],close:t,children:e=>(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)(T,{c:`dimmed`,children:_.askLead}),(0,Q.jsx)(I,{type:`email`,label:_.email,description:_.emailHint,value:i,onChange:e=>a(e.currentTarget.value),error:e(`email`),"data-autofocus":!0,required:!0,withAsterisk:!1}),(0,Q.jsx)(z,{value:o,choose:s,within:r,error:e(`role`)??e(`customRoleId`)}),(0,Q.jsx)(L,{value:u,choose:d,error:e(`department`)}),(0,Q.jsx)(F,{label:_.message,description:_.messageHint,value:p,onChange:e=>m(e.currentTarget.value),error:e(`message`),autosize:!0,minRows:3,maxRows:10})]})})}function _e(){let{organization:e}=l(),t=re(),[n,a]=(0,X.useState)(!1),s=v(Y),c={organizationId:e.id,...t.page},{data:u,error:f,waiting:p,again:h}=d(G,c);(0,X.useEffect)(()=>(window.addEventListener(`focus`,h),()=>window.removeEventListener(`focus`,h)),[h]);let g=u?.organization?.viewerRequests;if(f||!g)return(0,Q.jsx)(m,{title:s.yourRequests,lead:s.requestsLead,children:f?(0,Q.jsx)(r,{error:f,again:h}):(0,Q.jsx)(i,{})});let _=(0,Q.jsx)(C,{leftSection:(0,Q.jsx)(E,{size:18,"aria-hidden":!0}),onClick:()=>a(!0),children:s.ask}),y=g.totalCount===0;return(0,Q.jsxs)(m,{title:s.yourRequests,lead:s.requestsLead,actions:!y&&_,children:[y?(0,Q.jsx)(o,{icon:(0,Q.jsx)(E,{"aria-hidden":!0}),title:s.noRequests,lead:s.noRequestsLead,children:_}):(0,Q.jsx)(P,{label:s.yourRequests,rows:g.nodes,columns:ve(s),name:({email:e})=>e,waiting:p}),(g.pageInfo.hasNextPage||t.hasPreviousPage)&&(0,Q.jsx)(k,{pageInfo:{...g.pageInfo,startCursor:null,hasPreviousPage:t.hasPreviousPage},total:g.totalCount,turn:t.turn}),n&&(0,Q.jsx)(ge,{asked:h,close:()=>a(!1)})]})}function ve(e){return[{title:e.person,cell:({email:e})=>e},{title:e.role,cell:e=>(0,Q.jsx)(u,{of:e})},{title:e.department,cell:({department:e})=>e},{title:e.state,cell:({state:e})=>(0,Q.jsx)(j,{state:e})},{title:e.decisionColumn,cell:({state:e,approval:t})=>t&&(0,Q.jsx)(ye,{approval:t,state:e})},{title:e.askedAt,cell:({createdAt:e})=>(0,Q.jsx)(y,{time:e})}]}function ye({approval:e,state:t}){let n=v(Y),{given:r,needed:i,approvedAt:a,rejectedAt:o}=e;if(t===`AWAITING_APPROVAL`)return n.approvals(r.length,i);let s=o??a;return s&&(0,Q.jsxs)(Q.Fragment,{children:[o?n.wasRejected:n.wasApproved,` `,(0,Q.jsx)(y,{time:s})]})}function be(){return s()?(0,Q.jsx)(me,{}):(0,Q.jsx)(_e,{})}export{be as default};