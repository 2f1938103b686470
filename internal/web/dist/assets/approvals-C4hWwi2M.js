import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{A as t,C as n,E as r,F as i,I as a,M as o,P as s,S as c,T as l,V as u,_ as d,d as f,f as p,g as m,h,l as g,n as _,p as v,u as ee,v as y,w as b,z as x}from"./dashboard-DkWiiULz.js";import{$ as S,Gn as C,H as w,U as T,Wn as E,X as D,ct as O,g as k,it as A,u as j,ut as te}from"./libraries-rz6hNmk8.js";import{r as M,t as N}from"./pager-Dd0aoayM.js";import{t as P}from"./sign-Cp63Z1Nq.js";import{r as F}from"./state-signs-CpuXv4zv.js";import{n as ne,r as re,t as ie}from"./dialog-OJJXQA-J.js";import{t as ae}from"./IconChevronDown-DlEzmNQx.js";import{t as I}from"./rows-Cv95GHc1.js";import{t as L}from"./TextInput-Bd8wIxnx.js";import{t as R}from"./department-select-DV9SfbAH.js";import{t as z}from"./role-select-DJwoMTqI.js";var B={queue:`_queue_vgcrv_1`,card:`_card_vgcrv_14`,words:`_words_vgcrv_37`,needs:`_needs_vgcrv_44`,marks:`_marks_vgcrv_49`,given:`_given_vgcrv_65`,preview:`_preview_vgcrv_66`,unfold:`_unfold_vgcrv_82`,outcome:`_outcome_vgcrv_96`,decided:`_decided_vgcrv_100`},V=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},H=new V(`
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
}`),Y={en:{title:`Approvals`,lead:`Invitations that wait for a yes. Nobody has got a letter yet.`,none:`Nothing waits for a decision`,noneLead:`When a member asks for an invitation, or a rule wants a second pair of eyes, it appears here by itself.`,as:(e,t)=>t?`as ${e} in ${t}`:`as ${e}`,asked:e=>`${e} asked for it`,invited:e=>`${e} wants to invite this person`,automatic:`Invited automatically`,letterSays:`Words for the letter`,why:`Why it waits`,memberAsked:`A member cannot invite, only ask`,rule:e=>`Rule: ${e}`,approvals:(e,t)=>`${e} of ${t} ${t===1?`approval`:`approvals`}`,noneYet:`Nobody has approved it yet.`,decide:`Expires`,lateHint:`If nobody decides until then, the invitation comes to nothing.`,preview:`What would this person be able to do?`,previewNone:`That cannot be told any more.`,spaces:`Would join the team spaces`,noSpaces:`Would join no team space.`,permissions:e=>e===1?`Would have 1 permission`:`Would have ${e} permissions`,approve:`Approve`,approveOf:e=>`the invitation of ${e}`,reject:`Reject`,rejectTitle:e=>`Reject the invitation of ${e}?`,rejectLead:`It comes to nothing, and the person never hears of it. Your reason stands in the log.`,youAsked:`You asked for this yourself, so somebody else has to approve it.`,youInvited:`You made this invitation, so somebody else has to approve it.`,youApproved:e=>e<=0?`You approved this. It waits until enough approvers may still invite like this.`:e===1?`You approved this. One more approval is needed.`:`You approved this. ${e} more approvals are needed.`,approved:e=>`Approved. The letter to ${e} is on its way.`,approvalCounted:`Your approval counts. Others have to approve, too.`,rejected:e=>`The invitation of ${e} is rejected.`,outcome:{INVITATION_APPROVED:e=>`Approved by ${e}: the letter is on its way.`,INVITATION_REJECTED:e=>`Rejected by ${e}.`,INVITATION_REVOKED:e=>`Withdrawn by ${e}.`,INVITATION_EXPIRED:()=>`Expired: it was not decided in time.`},decided:`Decided lately`,by:e=>`by ${e}`,yourRequests:`Your requests`,requestsLead:`You may not invite people yourself, but you can ask the admins to.`,ask:`Ask for an invitation`,askTitle:`Ask the admins to invite somebody`,askLead:`An admin decides. Then the person gets a letter with a link to join.`,email:`E-mail address`,emailHint:`Of the person who shall be invited`,message:`Words for the letter`,messageHint:`Optional. The admins read it before they decide, and the person in the letter.`,send:`Ask the admins`,sent:e=>`The admins are asked to invite ${e}.`,noRequests:`You have not asked for anybody yet`,noRequestsLead:`Do you miss somebody here? Ask the admins to invite them; you see here what became of it.`,person:`Person`,role:`Role`,department:`Department`,state:`State`,approvalColumn:`Approvals`,askedAt:`Asked`,next:`Next`,first:`To the newest`},de:{title:`Freigaben`,lead:`Einladungen, die auf ein Ja warten. Noch hat niemand einen Brief bekommen.`,none:`Nichts wartet auf eine Entscheidung`,noneLead:`Wenn ein Mitglied um eine Einladung bittet oder eine Regel ein zweites Augenpaar verlangt, erscheint es hier von selbst.`,as:(e,t)=>t?`als ${e} in ${t}`:`als ${e}`,asked:e=>`${e} hat darum gebeten`,invited:e=>`${e} möchte diese Person einladen`,automatic:`Automatisch eingeladen`,letterSays:`Worte für den Brief`,why:`Warum sie wartet`,memberAsked:`Ein Mitglied kann nicht einladen, nur bitten`,rule:e=>`Regel: ${e}`,approvals:(e,t)=>`${e} von ${t} ${t===1?`Freigabe`:`Freigaben`}`,noneYet:`Noch hat niemand sie freigegeben.`,decide:`Läuft ab:`,lateHint:`Wenn bis dahin niemand entscheidet, wird aus der Einladung nichts.`,preview:`Was könnte diese Person tun?`,previewNone:`Das lässt sich nicht mehr sagen.`,spaces:`Käme in die Teamräume`,noSpaces:`Käme in keinen Teamraum.`,permissions:e=>e===1?`Hätte 1 Recht`:`Hätte ${e} Rechte`,approve:`Freigeben`,approveOf:e=>`die Einladung von ${e}`,reject:`Nicht freigeben`,rejectTitle:e=>`Die Einladung von ${e} nicht freigeben?`,rejectLead:`Es wird nichts daraus, und die Person erfährt nie davon. Ihr Grund steht im Protokoll.`,youAsked:`Sie haben selbst darum gebeten, darum muss jemand anderes sie freigeben.`,youInvited:`Sie haben selbst eingeladen, darum muss jemand anderes die Einladung freigeben.`,youApproved:e=>e<=0?`Sie haben sie freigegeben. Sie wartet, bis genug Freigebende noch so einladen dürfen.`:e===1?`Sie haben sie freigegeben. Noch eine Freigabe fehlt.`:`Sie haben sie freigegeben. Noch ${e} Freigaben fehlen.`,approved:e=>`Freigegeben. Der Brief an ${e} ist unterwegs.`,approvalCounted:`Ihre Freigabe zählt. Andere müssen auch noch freigeben.`,rejected:e=>`Die Einladung von ${e} ist nicht freigegeben.`,outcome:{INVITATION_APPROVED:e=>`Von ${e} freigegeben: Der Brief ist unterwegs.`,INVITATION_REJECTED:e=>`Von ${e} nicht freigegeben.`,INVITATION_REVOKED:e=>`Von ${e} zurückgezogen.`,INVITATION_EXPIRED:()=>`Abgelaufen: Sie wurde nicht rechtzeitig entschieden.`},decided:`Vor kurzem entschieden`,by:e=>`von ${e}`,yourRequests:`Ihre Bitten`,requestsLead:`Sie dürfen nicht selbst einladen, aber die Admins darum bitten.`,ask:`Um eine Einladung bitten`,askTitle:`Die Admins bitten, jemanden einzuladen`,askLead:`Ein Admin entscheidet. Dann bekommt die Person einen Brief mit einem Link zum Beitreten.`,email:`E-Mail-Adresse`,emailHint:`Der Person, die eingeladen werden soll`,message:`Worte für den Brief`,messageHint:`Freiwillig. Die Admins lesen sie, bevor sie entscheiden, und die Person im Brief.`,send:`Die Admins bitten`,sent:e=>`Die Admins sind gebeten, ${e} einzuladen.`,noRequests:`Sie haben noch um niemanden gebeten`,noRequestsLead:`Vermissen Sie hier jemanden? Bitten Sie die Admins um eine Einladung; hier sehen Sie, was daraus wurde.`,person:`Person`,role:`Rolle`,department:`Abteilung`,state:`Stand`,approvalColumn:`Freigaben`,askedAt:`Gebeten`,next:`Weiter`,first:`Zu den neuesten`}},X=e(E(),1),oe=[`INVITATION_APPROVED`,`INVITATION_REJECTED`,`INVITATION_REVOKED`,`INVITATION_EXPIRED`],se=6e3;function ce(){let{organization:e}=n(),{page:t,setPage:r}=M(),[a,s]=(0,X.useState)([]),c=(0,X.useRef)(new Set);(0,X.useEffect)(()=>{let e=c.current;return()=>{for(let t of e)clearTimeout(t)}},[]);let l={organizationId:e.id,...t},{data:u,error:d,waiting:f,again:p}=o(H,l,{stale:[`INVITATION_`]}),m=u?.organization?.invitations,h=m?.nodes??[];i(e=>{let t=h.find(({id:t})=>t===e.invitation?.id),n=le(e);if(!t||!n)return;let r=e=>e.filter(e=>e.invitation.id!==t.id);s(e=>[...r(e),{invitation:t,outcome:n}]),c.current.add(setTimeout(()=>s(r),se))});let g=new Map(a.map(e=>[e.invitation.id,e])),_=[...h.filter(({id:e})=>!g.has(e)).map(e=>({invitation:e,outcome:null})),...a];return _.sort((e,t)=>Z(e.invitation)-Z(t.invitation)),{list:m,cards:_,setPage:r,error:d,waiting:f,again:p}}function le({kind:e,actor:t,reason:n}){let r=oe.find(t=>t===e);return r&&{kind:r,actor:t.displayName,reason:n}}var Z=({approval:e,expiresAt:t})=>Date.parse(e?.decideBy??t),Q=C();function ue({invitation:e,over:n,again:r}){let{id:i,email:a}=e,o=de(e),[s,c]=t(K),[l]=t(q),[d,p]=(0,X.useState)(!1),m=f(),h=u(Y);async function g(){let{data:e,problems:t}=await s({input:{invitationId:i}});if(t.length>0){m.refused(t),r();return}let n=e?.approveInvitation.invitation?.state;m.done(n===`PENDING`?h.approved(a):h.approvalCounted)}async function _(e){let{problems:t}=await l({input:{invitationId:i,reason:e}});return t.length===0&&m.done(h.rejected(a)),t}return(0,Q.jsxs)(Q.Fragment,{children:[!n&&(0,Q.jsxs)(O,{gap:`sm`,children:[o?(0,Q.jsx)(A,{size:`sm`,c:`dimmed`,children:o}):(0,Q.jsxs)(D,{onClick:()=>void g(),loading:c,children:[h.approve,` `,(0,Q.jsxs)(`span`,{className:`unseen`,children:[` `,h.approveOf(a)]})]}),(0,Q.jsxs)(D,{variant:`default`,onClick:()=>p(!0),disabled:c,children:[h.reject,` `,(0,Q.jsxs)(`span`,{className:`unseen`,children:[` `,h.approveOf(a)]})]})]}),d&&(0,Q.jsx)(ie,{title:h.rejectTitle(a),lead:h.rejectLead,act:h.reject,asksReason:!0,confirm:_,close:()=>p(!1)})]})}function de({inviter:e,approval:t}){let{user:r}=n().viewer,i=u(Y);if(t?.requester?.id===r.id)return i.youAsked;if(e?.id===r.id)return i.youInvited;let a=t?.given??[];return a.some(({approver:e})=>e.id===r.id)?i.youApproved((t?.needed??0)-a.length):null}function fe({invitationId:e}){let[t,n]=(0,X.useState)(!1),r=(0,X.useId)(),i=u(Y);return(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(D,{variant:`subtle`,size:`compact-sm`,className:B.unfold,"aria-expanded":t,"aria-controls":r,onClick:()=>n(!t),rightSection:(0,Q.jsx)(ae,{size:16,"aria-hidden":!0}),children:i.preview}),(0,Q.jsx)(`div`,{id:r,children:t&&(0,Q.jsx)(pe,{invitationId:e})})]})}function pe({invitationId:e}){let{data:t,error:n,again:r}=o(W,{invitationId:e}),{list:i}=x(),a=u(Y),s=u(m).permission;if(n)return(0,Q.jsx)(b,{error:n,again:r});if(!t)return(0,Q.jsx)(te,{size:`sm`});let c=t.previewAccess;if(!c)return(0,Q.jsx)(A,{size:`sm`,children:a.previewNone});let{permissions:l,spaces:d}=c;return(0,Q.jsxs)(`div`,{className:B.preview,children:[(0,Q.jsx)(A,{size:`sm`,children:d.length===0?a.noSpaces:`${a.spaces} ${i(d)}.`}),(0,Q.jsx)(A,{size:`sm`,children:a.permissions(l.length)}),(0,Q.jsx)(`ul`,{children:l.map(e=>(0,Q.jsx)(`li`,{children:s[e]},e))})]})}function $({invitation:e,outcome:t,again:n}){let r=a(e.id),i=u(Y),o=u(m).role,{id:s,email:c,role:l,customRole:d,department:f,message:p,approval:h,state:g}=e,_=t!==null||g!==`AWAITING_APPROVAL`;return(0,Q.jsxs)(`li`,{className:B.card,ref:r,"data-mark":!0,"data-over":_||void 0,"aria-label":c,children:[(0,Q.jsxs)(O,{justify:`space-between`,align:`flex-start`,gap:`xs`,children:[(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(w,{order:2,size:`h4`,children:c}),(0,Q.jsx)(A,{children:i.as(d?.name??o[l],f)})]}),!_&&h?.decideBy&&(0,Q.jsxs)(A,{size:`sm`,c:`dimmed`,title:i.lateHint,children:[i.decide,` `,(0,Q.jsx)(v,{to:h.decideBy})]})]}),(0,Q.jsx)(me,{invitation:e}),p&&(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(A,{size:`sm`,c:`dimmed`,children:i.letterSays}),(0,Q.jsx)(`blockquote`,{className:B.words,children:p})]}),!_&&h&&(0,Q.jsx)(he,{approval:h}),!_&&(0,Q.jsx)(fe,{invitationId:s}),(0,Q.jsx)(`div`,{role:`status`,children:t?(0,Q.jsxs)(`p`,{className:B.outcome,children:[(0,Q.jsx)(`b`,{children:i.outcome[t.kind](t.actor)}),` `,t.reason]}):_&&(0,Q.jsx)(F,{state:g})}),(0,Q.jsx)(ue,{invitation:e,over:_,again:n})]})}function me({invitation:{inviter:e,approval:t,createdAt:n}}){let r=u(Y),i=t?.requester??e,a=t?.requester?r.asked(t.requester.name):e?r.invited(e.name):r.automatic;return(0,Q.jsxs)(O,{gap:`xs`,wrap:`nowrap`,children:[i&&(0,Q.jsx)(S,{size:28,radius:`xl`,name:i.name,color:`harbour`,"aria-hidden":!0}),(0,Q.jsxs)(A,{size:`sm`,children:[(0,Q.jsx)(`span`,{title:i?.email,children:a}),` `,(0,Q.jsx)(A,{span:!0,size:`sm`,c:`dimmed`,children:(0,Q.jsx)(p,{time:n})})]})]})}function he({approval:e}){let t=u(Y),{rules:n,given:r,needed:i}=e;return(0,Q.jsxs)(`div`,{className:B.needs,children:[(0,Q.jsxs)(O,{gap:6,children:[(0,Q.jsx)(A,{size:`sm`,c:`dimmed`,span:!0,children:t.why}),n.length===0&&(0,Q.jsx)(P,{tone:`idle`,children:t.memberAsked}),n.map(e=>(0,Q.jsx)(P,{tone:`warn`,children:t.rule(e)},e))]}),(0,Q.jsxs)(O,{gap:8,children:[(0,Q.jsx)(`span`,{className:B.marks,"aria-hidden":!0,children:Array.from({length:i},(e,t)=>(0,Q.jsx)(`i`,{"data-given":t<r.length||void 0},t))}),(0,Q.jsx)(A,{size:`sm`,fw:600,span:!0,children:t.approvals(r.length,i)})]}),r.length===0?(0,Q.jsx)(A,{size:`sm`,c:`dimmed`,children:t.noneYet}):(0,Q.jsx)(`ul`,{className:B.given,children:r.map(({approver:e,at:t})=>(0,Q.jsxs)(`li`,{children:[e.name,`,`,` `,(0,Q.jsx)(A,{span:!0,size:`sm`,c:`dimmed`,children:(0,Q.jsx)(p,{time:t})})]},e.id))})]})}function ge(){let e=u(Y),{list:t,cards:n,setPage:i,error:a,again:o}=ce();return a?(0,Q.jsx)(b,{error:a,again:o}):t?(0,Q.jsxs)(y,{title:e.title,lead:e.lead,children:[n.length===0?(0,Q.jsx)(r,{icon:(0,Q.jsx)(k,{"aria-hidden":!0}),title:e.none,lead:e.noneLead}):(0,Q.jsx)(`ul`,{className:B.queue,children:n.map(({invitation:e,outcome:t})=>(0,Q.jsx)($,{invitation:e,outcome:t,again:o},e.id))}),(t.pageInfo.hasNextPage||t.pageInfo.hasPreviousPage)&&(0,Q.jsx)(N,{pageInfo:t.pageInfo,total:t.totalCount,turn:i}),(0,Q.jsx)(_e,{})]}):(0,Q.jsx)(l,{})}function _e(){let{organization:e}=n(),t=u(Y),{data:r}=o(U,{organizationId:e.id},{stale:[`INVITATION_APPROVED`,`INVITATION_REJECTED`]}),i=r?.organization?.events?.nodes??[];return i.length===0?null:(0,Q.jsxs)(T,{gap:`xs`,mt:`xl`,children:[(0,Q.jsx)(w,{order:2,size:`h4`,children:t.decided}),(0,Q.jsx)(d,{children:(0,Q.jsx)(`ul`,{className:B.decided,children:i.map(e=>(0,Q.jsxs)(`li`,{children:[(0,Q.jsx)(_,{line:e}),` `,(0,Q.jsxs)(A,{span:!0,size:`sm`,c:`dimmed`,children:[t.by(e.actor.displayName),`, `,(0,Q.jsx)(p,{time:e.occurredAt})]}),e.reason&&(0,Q.jsx)(`blockquote`,{children:e.reason})]},e.id))})})]})}function ve({asked:e,close:r}){let{organization:i}=n(),a=i.viewerMember,[o,c]=(0,X.useState)(``),[l,d]=(0,X.useState)({role:a?.role===`VIEWER`?`VIEWER`:`MEMBER`}),[p,m]=(0,X.useState)(``),[h,_]=(0,X.useState)(``),[v,y]=(0,X.useState)([]),[b,x]=t(J),S=ee(),C=f(),w=u(Y),E=e=>{let t=s(v,e);return t&&S(t)};async function k(){let{problems:t}=await b({input:{organizationId:i.id,email:o,...l,department:p.trim()||null,message:h.trim()||null}});y(t),t.length>0||(C.done(w.sent(o)),e(),r())}return(0,Q.jsx)(ne,{title:w.askTitle,close:r,children:(0,Q.jsx)(`form`,{noValidate:!0,onSubmit:e=>{e.preventDefault(),k()},children:(0,Q.jsxs)(T,{children:[(0,Q.jsx)(A,{c:`dimmed`,children:w.askLead}),(0,Q.jsx)(L,{type:`email`,label:w.email,description:w.emailHint,value:o,onChange:e=>c(e.currentTarget.value),error:E(`email`),"data-autofocus":!0,required:!0,withAsterisk:!1}),(0,Q.jsx)(z,{value:l,choose:d,within:a,error:E(`role`)??E(`customRoleId`)}),(0,Q.jsx)(R,{value:p,choose:m,error:E(`department`)}),(0,Q.jsx)(re,{label:w.message,description:w.messageHint,value:h,onChange:e=>_(e.currentTarget.value),error:E(`message`),autosize:!0,minRows:3,maxRows:10}),(0,Q.jsx)(g,{of:v,fields:[`email`,`role`,`customRoleId`,`department`,`message`]}),(0,Q.jsx)(O,{justify:`flex-end`,children:(0,Q.jsx)(D,{type:`submit`,loading:x,children:w.send})})]})})})}function ye(){let{organization:e}=n(),[t,i]=(0,X.useState)(null),[a,s]=(0,X.useState)(!1),c=u(Y),d={organizationId:e.id,first:50,after:t},{data:f,error:p,waiting:m,again:h}=o(G,d);if((0,X.useEffect)(()=>(window.addEventListener(`focus`,h),()=>window.removeEventListener(`focus`,h)),[h]),p)return(0,Q.jsx)(b,{error:p,again:h});let g=f?.organization?.viewerRequests;if(!g)return(0,Q.jsx)(l,{});let _=(0,Q.jsx)(D,{leftSection:(0,Q.jsx)(j,{size:18,"aria-hidden":!0}),onClick:()=>s(!0),children:c.ask}),v=g.totalCount===0;return(0,Q.jsxs)(y,{title:c.yourRequests,lead:c.requestsLead,actions:!v&&_,children:[v?(0,Q.jsx)(r,{icon:(0,Q.jsx)(j,{"aria-hidden":!0}),title:c.noRequests,lead:c.noRequestsLead,children:_}):(0,Q.jsx)(I,{label:c.yourRequests,rows:g.nodes,columns:be(c),name:({email:e})=>e,waiting:m}),(t!==null||g.pageInfo.hasNextPage)&&(0,Q.jsxs)(O,{justify:`flex-end`,mt:`sm`,gap:`xs`,children:[(0,Q.jsx)(D,{variant:`default`,disabled:t===null,onClick:()=>i(null),children:c.first}),(0,Q.jsx)(D,{variant:`default`,disabled:!g.pageInfo.hasNextPage,onClick:()=>i(g.pageInfo.endCursor),children:c.next})]}),a&&(0,Q.jsx)(ve,{asked:h,close:()=>s(!1)})]})}function be(e){return[{title:e.person,cell:({email:e})=>e},{title:e.role,cell:e=>(0,Q.jsx)(h,{of:e})},{title:e.department,cell:({department:e})=>e},{title:e.state,cell:({state:e})=>(0,Q.jsx)(F,{state:e})},{title:e.approvalColumn,cell:({state:t,approval:n})=>t===`AWAITING_APPROVAL`&&n&&e.approvals(n.given.length,n.needed)},{title:e.askedAt,cell:({createdAt:e})=>(0,Q.jsx)(p,{time:e})}]}function xe(){return c()?(0,Q.jsx)(ge,{}):(0,Q.jsx)(ye,{})}export{xe as default};