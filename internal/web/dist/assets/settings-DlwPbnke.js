import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{a as t,o as n,t as r}from"./src-DwXIvlag.js";import{J as i,Y as a,i as o,n as s,s as c,u as l}from"./texts-TgzutccN.js";import{a as u,g as d,i as f,o as p,p as m,r as h,s as g,v as _,y as ee}from"./language-BiUjzsFn.js";import{n as v,r as te,t as ne}from"./names-3RS9Lays.js";import{a as y,i as re,n as b,o as ie,r as ae,t as x}from"./states-Bly99nUl.js";import{n as oe,r as S}from"./place-OuRQf4Nr.js";import{t as se}from"./IconChecklist-DEmT0CRR.js";import{t as ce}from"./IconPlus-tpdDcNzW.js";import{n as le,r as ue}from"./react-dom-Buiuewc4.js";import{n as de,r as fe,t as pe}from"./dialog-Xseh2MLL.js";import{n as C,r as w,t as T}from"./problems-PREACGgN.js";import{t as me}from"./notice-DCANJUr5.js";import{t as he}from"./use-form-CTKd_-nl.js";import{n as ge,t as _e}from"./Fieldset-CHS2eNIo.js";import{n as E,t as ve}from"./letter-frame-CFYVgjOK.js";import{a as ye,c as be,d as xe,i as Se,o as Ce,r as we,s as D,t as O,u as Te}from"./Select-BcgcQZ_9.js";import{t as Ee}from"./SimpleGrid-Bj5f4mrT.js";import{t as k}from"./TextInput-lHoSx0wH.js";import{t as De}from"./SegmentedControl-DuPs_6K7.js";import{t as Oe}from"./use-debounced-value-CZzfQm_v.js";import{t as ke}from"./role-name-D5ExR5Ct.js";import{t as Ae}from"./time-Bzvm1Q5r.js";import{t as je}from"./IconPlayerPlay-0y-qeVW7.js";import{t as Me}from"./clock-D1yCAPqE.js";import{t as A}from"./Radio-DRjgnMr8.js";import{t as Ne}from"./createReactComponent-fi3bjzS7.js";import{t as Pe}from"./Progress-VjQ_rtCm.js";import{n as Fe,r as Ie}from"./CloseButton-CMC5jRtU.js";import{t as Le}from"./InputBase-COmzWlLu.js";import{n as Re,r as ze,t as Be}from"./PillsInput-D9Svyb-o.js";import{l as Ve}from"./notifications.store-B-7SE0OO.js";import{t as He}from"./use-uncontrolled-xiyBeCEF.js";function Ue({data:e,value:t}){let n=t.map(e=>e.trim().toLowerCase());return e.reduce((e,t)=>(Ce(t)?e.push({group:t.group,items:t.items.filter(e=>n.indexOf(e.label.toLowerCase().trim())===-1)}):n.indexOf(t.label.toLowerCase().trim())===-1&&e.push(t),e),[])}function We(e,t){return e?t.split(RegExp(`[${e.join(``)}]`)).map(e=>e.trim()).filter(e=>e!==``):[t]}function Ge({splitChars:e,allowDuplicates:t,maxTags:n,value:r,currentTags:i,isDuplicate:a,onDuplicate:o}){let s=We(e,r),c=[];if(t)c.push(...i,...s);else{c.push(...i);for(let e of s)(a?e=>a(e,c):e=>c.some(t=>t.toLowerCase()===e.toLowerCase()))(e)?o?.(e):c.push(e)}return n?c.slice(0,n):c}var j=e(le(),1),M=ue(),Ke={maxTags:1/0,acceptValueOnBlur:!0,splitChars:[`,`],hiddenInputValuesDivider:`,`,openOnFocus:!0,size:`sm`},N=m(e=>{let t=ee([`Input`,`InputWrapper`,`TagsInput`],Ke,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,size:c,value:l,defaultValue:u,onChange:f,onKeyDown:p,maxTags:m,allowDuplicates:h,onDuplicate:g,variant:v,data:te,dropdownOpened:ne,defaultDropdownOpened:y,onDropdownOpen:re,onDropdownClose:b,selectFirstOptionOnChange:ie,selectFirstOptionOnDropdownOpen:ae,onOptionSubmit:x,comboboxProps:oe,filter:S,limit:se,withScrollArea:ce,maxDropdownHeight:le,floatingHeight:ue,searchValue:de,defaultSearchValue:fe,onSearchChange:pe,readOnly:C,disabled:w,splitChars:T,onFocus:me,onBlur:he,onPaste:ge,radius:_e,rightSection:E,rightSectionWidth:ve,rightSectionPointerEvents:Ce,rightSectionProps:O,leftSection:Ee,leftSectionWidth:k,leftSectionPointerEvents:De,leftSectionProps:Oe,inputContainer:ke,inputWrapperOrder:Ae,withAsterisk:je,required:Me,labelProps:A,descriptionProps:Ne,errorProps:Pe,successProps:Le,wrapperProps:We,description:N,label:qe,error:P,success:Je,withErrorStyles:Ye,withSuccessStyles:Xe,name:Ze,form:Qe,id:$e,clearable:et,clearSectionMode:tt,clearButtonProps:nt,hiddenInputProps:rt,hiddenInputValuesDivider:it,mod:at,renderOption:F,renderPill:I,onRemove:L,onClear:R,onMaxTags:ot,scrollAreaProps:st,acceptValueOnBlur:z,isDuplicate:B,openOnFocus:ct,attributes:V,ref:H,loading:lt,loadingPosition:ut,withPillsReorder:U,...dt}=t,W=Ie($e),ft=Se({id:W,label:qe,labelProps:A,inputWrapperOrder:Ae}),pt=xe(te),G=Te(pt),mt=(0,j.useRef)(null),ht=Ve(mt,H),K=be({opened:ne,defaultOpened:y,onDropdownOpen:()=>{re?.(),ae&&K.selectFirstOption()},onDropdownClose:()=>{b?.(),K.resetSelectedOption()}}),{styleProps:gt,rest:{type:_t,autoComplete:vt,...yt}}=d(dt),[q,J]=He({value:l,defaultValue:u,finalValue:[],onChange:f}),{getPillProps:bt,getListProps:Y,handleInputKeyDown:xt}=ze({value:q,onChange:J,enabled:U&&!w&&!C}),[X,St]=He({value:de,defaultValue:fe,finalValue:``,onChange:pe}),Z=e=>{St(e),K.resetSelectedOption()},Q=_({name:`TagsInput`,classes:{},props:t,classNames:n,styles:a,unstyled:o}),{resolvedClassNames:$,resolvedStyles:Ct}=Fe({props:t,styles:a,classNames:n}),wt=e=>{(B?B(e,q):q.some(t=>t.toLowerCase()===e.toLowerCase()))&&(g?.(e),!h)?Z(``):q.length>=m?ot?.(e):(x?.(e),Z(``),e.length>0&&J([...q,e]))},Tt=e=>{if(p?.(e),e.defaultPrevented||e.isPropagationStopped())return;let t=X.trim(),{length:n}=t;if(T.includes(e.key)&&n>0&&(J(Ge({splitChars:T,allowDuplicates:h,maxTags:m,value:X,currentTags:q,isDuplicate:B,onDuplicate:g})),Z(``),e.preventDefault()),e.key===`Enter`&&n>0&&!e.nativeEvent.isComposing){if(e.preventDefault(),document.querySelector(`#${K.listId} [data-combobox-option][data-combobox-selected]`))return;wt(t)}e.key===`Backspace`&&n===0&&q.length>0&&!e.nativeEvent.isComposing&&!C&&(L?.(q[q.length-1]),J(q.slice(0,q.length-1))),xt(e)},Et=e=>{if(ge?.(e),e.preventDefault(),e.clipboardData){let t=e.clipboardData.getData(`text/plain`);J(Ge({splitChars:T,allowDuplicates:h,maxTags:m,value:`${X}${t}`,currentTags:q,isDuplicate:B,onDuplicate:g})),Z(``)}},Dt=q.map((e,t)=>{let n=()=>{let n=q.slice();n.splice(t,1),J(n),L?.(e)},r=bt(t);return I?(0,M.jsx)(j.Fragment,{children:I({option:G[e]||{value:e,label:e,disabled:!1},value:e,onRemove:n,disabled:w||C,reorderProps:r})},`${e}-${t}`):(0,M.jsx)(Re,{withRemoveButton:!C,onRemove:n,unstyled:o,disabled:w,attributes:V,...Q(`pill`),...r,children:e},`${e}-${t}`)});(0,j.useEffect)(()=>{ie&&K.selectFirstOption()},[ie,q,X]);let Ot=(0,M.jsx)(D.ClearButton,{...nt,onClear:()=>{J([]),Z(``),mt.current?.focus(),K.openDropdown(),R?.()}});return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsxs)(D,{store:K,classNames:$,styles:Ct,unstyled:o,size:c,readOnly:C,__staticSelector:`TagsInput`,attributes:V,floatingHeight:ue,onOptionSubmit:e=>{x?.(e),Z(``),q.length>=m?ot?.(e):J([...q,G[e].value]),K.resetSelectedOption()},...oe,children:[(0,M.jsx)(D.DropdownTarget,{children:(0,M.jsx)(Be,{...gt,__staticSelector:`TagsInput`,classNames:$,styles:Ct,unstyled:o,size:c,className:r,style:i,variant:v,disabled:w,radius:_e,rightSection:E,__clearSection:Ot,__clearable:et&&q.length>0&&!w&&!C,__clearSectionMode:tt,rightSectionWidth:ve,rightSectionPointerEvents:Ce,rightSectionProps:O,leftSection:Ee,leftSectionWidth:k,leftSectionPointerEvents:De,leftSectionProps:Oe,loading:lt,loadingPosition:ut,inputContainer:ke,inputWrapperOrder:Ae,withAsterisk:je,required:Me,labelProps:A,descriptionProps:Ne,errorProps:Pe,successProps:Le,wrapperProps:We,description:N,label:qe,error:P,success:Je,withErrorStyles:Ye,withSuccessStyles:Xe,__stylesApiProps:{...t,multiline:!0},id:W,mod:at,attributes:V,children:(0,M.jsxs)(Re.Group,{disabled:w,unstyled:o,...Q(`pillsList`),...Y(),children:[Dt,(0,M.jsx)(D.EventsTarget,{autoComplete:vt,withExpandedAttribute:!0,children:(0,M.jsx)(Be.Field,{...yt,ref:ht,...Q(`inputField`),unstyled:o,onKeyDown:Tt,onFocus:e=>{me?.(e),ct&&K.openDropdown()},onBlur:e=>{he?.(e),z&&wt(X),K.closeDropdown()},onPaste:Et,value:X,onChange:e=>{we(e)||Z(e.currentTarget.value)},required:Me&&q.length===0,disabled:w,readOnly:C,id:W})})]})})}),(0,M.jsx)(ye,{data:Ue({data:pt,value:q}),hidden:C||w,filter:S,search:X,limit:se,hiddenWhenEmpty:!0,withScrollArea:ce,maxDropdownHeight:le,unstyled:o,labelId:ft,"aria-label":ft?void 0:dt[`aria-label`],renderOption:F,scrollAreaProps:st})]}),(0,M.jsx)(D.HiddenInput,{name:Ze,form:Qe,value:q,valuesDivider:it,disabled:w,...rt})]})});N.classes={...Le.classes,...D.classes},N.displayName=`@mantine/core/TagsInput`;var qe=Ne(`outline`,`player-pause`,`PlayerPause`,[[`path`,{d:`M6 6a1 1 0 0 1 1 -1h2a1 1 0 0 1 1 1v12a1 1 0 0 1 -1 1h-2a1 1 0 0 1 -1 -1l0 -12`,key:`svg-0`}],[`path`,{d:`M14 6a1 1 0 0 1 1 -1h2a1 1 0 0 1 1 1v12a1 1 0 0 1 -1 1h-2a1 1 0 0 1 -1 -1l0 -12`,key:`svg-1`}]]),P=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Je=new P(`
    query Policy($organizationId: ID!) {
  organization(id: $organizationId) {
    ...PolicyFields
  }
}
    fragment PolicyFields on Organization {
  id
  policy {
    approvalRules {
      ...Rule
    }
    domains
    allowedDomains
    defaultInvitationDays
    longestInvitationDays
    linksAllowed
    longestLinkLife
    seats
    seatsTaken
    maxAdmins
    invitationsPerUserAndDay
    invitationsPerDay
    openInvitations
    lettersPerAddressAndDay
    mayInvite
    retentionDays
  }
}
fragment Rule on ApprovalRule {
  id
  name
  roleAtLeast
  outsideListedDomains
  batchLargerThan
  lifeLongerThanDays
  approvers
  withinHours
}`),Ye=new P(`
    mutation UpdatePolicy($input: UpdateOrganizationPolicyInput!) {
  updateOrganizationPolicy(input: $input) {
    organization {
      ...PolicyFields
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
}
fragment PolicyFields on Organization {
  id
  policy {
    approvalRules {
      ...Rule
    }
    domains
    allowedDomains
    defaultInvitationDays
    longestInvitationDays
    linksAllowed
    longestLinkLife
    seats
    seatsTaken
    maxAdmins
    invitationsPerUserAndDay
    invitationsPerDay
    openInvitations
    lettersPerAddressAndDay
    mayInvite
    retentionDays
  }
}
fragment Rule on ApprovalRule {
  id
  name
  roleAtLeast
  outsideListedDomains
  batchLargerThan
  lifeLongerThanDays
  approvers
  withinHours
}`),Xe=new P(`
    query Simulation($organizationId: ID!, $rule: ApprovalRuleInput!, $since: DateTime!, $manages: Boolean!) {
  simulatePolicy(organizationId: $organizationId, rule: $rule, since: $since) {
    checked
    stopped
    invitations(first: 5) @include(if: $manages) {
      nodes {
        ...InvitationRow
      }
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
}`),Ze=new P(`
    mutation CreateRule($input: CreateApprovalRuleInput!) {
  createApprovalRule(input: $input) {
    approvalRule {
      ...Rule
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
}
fragment Rule on ApprovalRule {
  id
  name
  roleAtLeast
  outsideListedDomains
  batchLargerThan
  lifeLongerThanDays
  approvers
  withinHours
}`),Qe=new P(`
    mutation UpdateRule($input: UpdateApprovalRuleInput!) {
  updateApprovalRule(input: $input) {
    approvalRule {
      ...Rule
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
}
fragment Rule on ApprovalRule {
  id
  name
  roleAtLeast
  outsideListedDomains
  batchLargerThan
  lifeLongerThanDays
  approvers
  withinHours
}`),$e=new P(`
    mutation DeleteRule($input: DeleteApprovalRuleInput!) {
  deleteApprovalRule(input: $input) {
    deletedApprovalRuleId
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),et=new P(`
    query Welcome($organizationId: ID!) {
  organization(id: $organizationId) {
    ...WelcomeFields
  }
}
    fragment WelcomeFields on Organization {
  id
  welcome {
    models
    integrationCount
    storageLimit
    agentLimit
    teamSpace
    guideUrl
    playbookUrl
    supportEmail
  }
}`),tt=new P(`
    query WelcomePreview($organizationId: ID!, $welcome: OrganizationWelcomeInput!, $memberId: ID) {
  organization(id: $organizationId) {
    id
    welcomePreview(welcome: $welcome, memberId: $memberId) {
      subject
      html
      text
    }
  }
}
    `),nt=new P(`
    query Recipients($organizationId: ID!, $search: String) {
  organization(id: $organizationId) {
    id
    members(first: 20, where: {search: $search}) {
      nodes {
        id
        user {
          ...Person
        }
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}`),rt=new P(`
    mutation UpdateWelcome($input: UpdateOrganizationWelcomeInput!) {
  updateOrganizationWelcome(input: $input) {
    organization {
      ...WelcomeFields
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
}
fragment WelcomeFields on Organization {
  id
  welcome {
    models
    integrationCount
    storageLimit
    agentLimit
    teamSpace
    guideUrl
    playbookUrl
    supportEmail
  }
}`),it=new P(`
    mutation Pause($input: PauseInvitationsInput!) {
  pauseInvitations(input: $input) {
    organization {
      id
      invitationsPaused {
        until
        reason
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
}`),at=new P(`
    mutation Resume($input: ResumeInvitationsInput!) {
  resumeInvitations(input: $input) {
    organization {
      id
      invitationsPaused {
        until
        reason
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
}`),F={en:{title:`Settings`,parts:`Parts of the settings`,part:{"":`Policy`,limits:`Limits`,retention:`Retention`,"approval-rules":`Approval rules`,"welcome-letter":`Welcome letter`,pause:`Pause`},readOnly:{title:`You can read these settings, but not change them`,lead:`To change them, your role needs the permission “Configure policies”.`},readOnlyWelcome:`The welcome letter is for those who manage members. If you need it, ask an admin of your organization.`,unsaved:`There are changes that are not saved yet.`,save:`Save changes`,discard:`Discard changes`,saved:`Saved. It holds from now on.`,overtaken:{title:`Somebody else has changed these settings meanwhile`,lead:`What you have not touched shows the new values. What you typed is still here, and not saved.`,take:`Take over the new values`,keep:`Keep what I typed`},leave:{title:`Leave without saving?`,lead:`What you changed here is not saved, and would be lost.`,act:`Leave without saving`},whoComesIn:`Who can be invited`,howLong:`How long invitations and links are valid`,howMany:`How many, and by whom`,limitsTitle:`Limits against accidents`,limitsLead:`They stop a script gone wrong or a stolen account before it floods the world with letters. Whoever reaches one is told so, and can go on later.`,fields:{domains:{label:`Addresses that may be invited`,what:`Holds for invitations and for whoever comes in by a link. Whoever is invited already stays so.`},allowedDomains:{label:`Listed domains`,what:`Such as example.com. What stands beneath a domain, such as mail.example.com, counts too. Approval rules look at this list as well.`},defaultInvitationDays:{label:`Usual days of an invitation`,what:`So many days an invitation is valid, unless whoever invites chooses otherwise.`},longestInvitationDays:{label:`Most days of an invitation`,what:`Nobody can choose more days than this; 30 at most.`},linksAllowed:{label:`Shareable links`,what:`Admins can make a link that lets one person in, without a letter. Links that are out go on working.`},longestLinkLife:{label:`Longest life of a link`,what:`A new link stops working after this time at the latest.`},seats:{label:`Seats`,what:`How many can belong here. Members, open invitations and active links each take a seat. Empty: as many as you like.`},maxAdmins:{label:`Most admins`,what:`More are possible, but the screen of roles points them out. Empty: as many as you like.`},mayInvite:{label:`Who may invite`,what:`Whoever has this permission can invite people to what they have themselves. Whoever manages members always can.`},invitationsPerUserAndDay:{label:`Invitations and links by one person on a day`,what:`Imports do not count. Usually 1,000.`},invitationsPerDay:{label:`Invitations and links by all together on a day`,what:`A day is one of universal time (UTC). Usually 20,000.`},openInvitations:{label:`Open invitations at once`,what:`Those that are neither accepted nor over. Usually 50,000.`},lettersPerAddressAndDay:{label:`Letters to one address in 24 hours`,what:`So that sending again and again annoys nobody. Usually 10.`},retentionDays:{label:`Personal data of ended invitations`,what:`Ended means accepted, declined, revoked, rejected or expired. Erased are the name, the address and the message; that there was an invitation, and what became of it, stays in the log under a pseudonym. Members and their accounts are not touched.`}},domains:{ALL:`Any address`,LISTED:`Only addresses in the listed domains`},thousands:`,`,decimals:`.`,addDomain:`Add a domain`,noDomain:`One of these is no domain. Write it like example.com.`,life:{ONE_HOUR:`One hour`,TWENTY_FOUR_HOURS:`One day`,FORTY_EIGHT_HOURS:`Two days`,SEVEN_DAYS:`A week`},links:{yes:`Can be made`,no:`Cannot be made`},noBound:`No limit`,seatsTaken:(e,t)=>t===null?`${e} taken`:`${e} of ${t} taken`,overfull:`More are taken than there are. Nobody is sent away, but nobody new can be invited.`,keepAll:`Keep it`,erase:`Erase it some time after the end`,eraseAfter:`Erase after so many days`,earlier:{title:`Erase personal data earlier?`,lead:e=>`Names, addresses and messages of all invitations that ended more than ${e} days ago are erased soon. That cannot be undone.`,act:`Erase earlier`},pause:{title:`Pause invitations`,lead:`A pause closes all ways in at once: nobody can be invited, no letter of invitation goes out, and neither invitations nor links let anybody in. Imports wait. What is open can still be declined and revoked, and members work on as before.`,until:`Until when`,choices:{hour:`For an hour`,today:`For the rest of today`,week:`For a week`,other:`Until…`},moment:`Day and time`,momentHint:`At most a year ahead.`,reason:`Reason`,reasonHint:`Optional. All members read it, and it stands in the log.`,act:`Pause invitations`,done:`Invitations are paused.`,paused:`Invitations are paused`,pausedUntil:e=>`Until ${e}. Then the ways in open again by themselves.`,resume:`Resume now`,resumed:`Invitations go on. Letters and imports that waited go on, too.`,change:`Change the pause`,cancel:`Leave it as it is`,ends:e=>`until ${e}`}},de:{title:`Einstellungen`,parts:`Teile der Einstellungen`,part:{"":`Regeln`,limits:`Grenzen`,retention:`Aufbewahrung`,"approval-rules":`Freigaberegeln`,"welcome-letter":`Willkommensbrief`,pause:`Pause`},readOnly:{title:`Sie können diese Einstellungen lesen, aber nicht ändern`,lead:`Um sie zu ändern, braucht Ihre Rolle die Berechtigung „Regeln einstellen“.`},readOnlyWelcome:`Der Willkommensbrief ist denen vorbehalten, die Mitglieder verwalten. Wenn Sie ihn brauchen, fragen Sie einen Admin Ihrer Organisation.`,unsaved:`Es gibt Änderungen, die noch nicht gespeichert sind.`,save:`Änderungen speichern`,discard:`Änderungen verwerfen`,saved:`Gespeichert. Es gilt ab jetzt.`,overtaken:{title:`Jemand anders hat diese Einstellungen inzwischen geändert`,lead:`Was Sie nicht berührt haben, zeigt die neuen Werte. Was Sie eingegeben haben, steht noch da und ist nicht gespeichert.`,take:`Neue Werte übernehmen`,keep:`Meine Eingaben behalten`},leave:{title:`Ohne Speichern verlassen?`,lead:`Was Sie hier geändert haben, ist nicht gespeichert und ginge verloren.`,act:`Ohne Speichern verlassen`},whoComesIn:`Wer eingeladen werden kann`,howLong:`Wie lange Einladungen und Links gelten`,howMany:`Wie viele, und durch wen`,limitsTitle:`Grenzen gegen Unfälle`,limitsLead:`Sie halten ein fehlerhaftes Skript oder ein gestohlenes Konto auf, bevor es die Welt mit Briefen überschwemmt. Wer an eine Grenze stößt, erfährt es und kann später weitermachen.`,fields:{domains:{label:`Adressen, die eingeladen werden dürfen`,what:`Gilt für Einladungen und für alle, die über einen Link kommen. Wer schon eingeladen ist, bleibt es.`},allowedDomains:{label:`Aufgeführte Domains`,what:`Zum Beispiel example.com. Was darunter steht, etwa mail.example.com, zählt mit. Auch Freigaberegeln richten sich nach dieser Liste.`},defaultInvitationDays:{label:`Übliche Tage einer Einladung`,what:`So viele Tage gilt eine Einladung, wenn beim Einladen nichts anderes gewählt wird.`},longestInvitationDays:{label:`Höchstens Tage einer Einladung`,what:`Mehr Tage kann niemand wählen; 30 sind das Höchste.`},linksAllowed:{label:`Teilbare Links`,what:`Admins können einen Link erstellen, der eine Person ohne Brief hereinlässt. Links, die schon unterwegs sind, gelten weiter.`},longestLinkLife:{label:`Längste Dauer eines Links`,what:`Nach dieser Zeit gilt ein neuer Link spätestens nicht mehr.`},seats:{label:`Plätze`,what:`Wie viele dazugehören können. Mitglieder, offene Einladungen und aktive Links nehmen je einen Platz ein. Leer: beliebig viele.`},maxAdmins:{label:`Höchstens Admins`,what:`Mehr sind möglich, aber der Bereich „Rollen“ weist darauf hin. Leer: beliebig viele.`},mayInvite:{label:`Wer einladen darf`,what:`Wer diese Berechtigung hat, kann andere zu dem einladen, was er selbst hat. Wer Mitglieder verwaltet, kann es immer.`},invitationsPerUserAndDay:{label:`Einladungen und Links einer Person am Tag`,what:`Importe zählen nicht. Üblich sind 1.000.`},invitationsPerDay:{label:`Einladungen und Links aller zusammen am Tag`,what:`Gemeint sind Tage der Weltzeit (UTC). Üblich sind 20.000.`},openInvitations:{label:`Offene Einladungen zugleich`,what:`Solche, die weder angenommen noch vorbei sind. Üblich sind 50.000.`},lettersPerAddressAndDay:{label:`Briefe an eine Adresse in 24 Stunden`,what:`Damit wiederholtes Senden niemanden belästigt. Üblich sind 10.`},retentionDays:{label:`Personenbezogene Daten beendeter Einladungen`,what:`Beendet heißt: angenommen, abgelehnt, zurückgezogen, nicht freigegeben oder abgelaufen. Gelöscht werden Name, Adresse und Nachricht; dass es eine Einladung gab und was daraus wurde, bleibt unter einem Pseudonym im Protokoll. Mitglieder und ihre Konten sind nicht betroffen.`}},domains:{ALL:`Jede Adresse`,LISTED:`Nur Adressen der aufgeführten Domains`},thousands:`.`,decimals:`,`,addDomain:`Domain hinzufügen`,noDomain:`Eine davon ist keine Domain. Schreiben Sie sie wie example.com.`,life:{ONE_HOUR:`Eine Stunde`,TWENTY_FOUR_HOURS:`Ein Tag`,FORTY_EIGHT_HOURS:`Zwei Tage`,SEVEN_DAYS:`Eine Woche`},links:{yes:`Können erstellt werden`,no:`Können nicht erstellt werden`},noBound:`Keine Grenze`,seatsTaken:(e,t)=>t===null?`${e} belegt`:`${e} von ${t} belegt`,overfull:`Es sind mehr belegt, als es gibt. Niemand muss gehen, aber niemand Neues kann eingeladen werden.`,keepAll:`Behalten`,erase:`Einige Zeit nach dem Ende löschen`,eraseAfter:`Nach so vielen Tagen löschen`,earlier:{title:`Personenbezogene Daten früher löschen?`,lead:e=>`Namen, Adressen und Nachrichten aller Einladungen, die vor mehr als ${e} Tagen endeten, werden bald gelöscht. Das lässt sich nicht rückgängig machen.`,act:`Früher löschen`},pause:{title:`Einladungen pausieren`,lead:`Eine Pause schließt sofort alle Wege herein: Niemand kann eingeladen werden, kein Einladungsbrief geht hinaus, und weder Einladungen noch Links lassen jemanden ein. Importe warten. Was offen ist, kann weiter abgelehnt und zurückgezogen werden, und Mitglieder arbeiten weiter wie bisher.`,until:`Wie lange`,choices:{hour:`Eine Stunde`,today:`Den Rest des Tages`,week:`Eine Woche`,other:`Bis …`},moment:`Tag und Uhrzeit`,momentHint:`Höchstens ein Jahr voraus.`,reason:`Grund`,reasonHint:`Freiwillig. Alle Mitglieder lesen ihn, und er steht im Protokoll.`,act:`Einladungen pausieren`,done:`Einladungen sind pausiert.`,paused:`Einladungen sind pausiert`,pausedUntil:e=>`Bis ${e}. Dann öffnen sich die Wege herein von selbst wieder.`,resume:`Jetzt fortsetzen`,resumed:`Es geht weiter, auch mit Briefen und Importen, die gewartet haben.`,change:`Pause ändern`,cancel:`So lassen`,ends:e=>`bis ${e}`}}};function I(){let e=u(F).readOnly;return(0,M.jsx)(me,{tone:`idle`,title:e.title,children:(0,M.jsx)(`p`,{children:e.lead})})}function L(e){let[t,n]=(0,j.useState)({}),[r,i]=(0,j.useState)(e),a=R(t,e),o=Object.keys(a).length>0;return{values:{...e,...t},changed:a,touched:o,overtaken:o&&Object.keys(R(r,e)).length>0,set(t,r){o||i(e),n(e=>({...e,[t]:r}))},reset:()=>n({}),keep:()=>i(e)}}function R(e,t){let n={};for(let r of Object.keys(e))JSON.stringify(e[r])!==JSON.stringify(t[r])&&(n[r]=e[r]);return n}var ot=[`name`,`roleAtLeast`,`outsideListedDomains`,`batchLargerThan`,`lifeLongerThanDays`,`approvers`,`withinHours`];function st(e){return{name:e?.name??``,roleAtLeast:e?.roleAtLeast??null,outsideListedDomains:e?.outsideListedDomains??!1,batchLargerThan:e?.batchLargerThan??``,lifeLongerThanDays:e?.lifeLongerThanDays??``,approvers:e?.approvers??1,withinHours:e?.withinHours??72}}function z(e){return{name:e.name.trim(),roleAtLeast:e.roleAtLeast,outsideListedDomains:e.outsideListedDomains,batchLargerThan:B(e.batchLargerThan),lifeLongerThanDays:B(e.lifeLongerThanDays),approvers:B(e.approvers)??0,withinHours:B(e.withinHours)??0}}function B(e){return typeof e==`number`?e:null}var ct=[`no`,`One`,`Two`,`Three`,`Four`,`Five`,`Six`,`Seven`,`Eight`,`Nine`,`Ten`],V=[`keine`,`Eine`,`Zwei`,`Drei`,`Vier`,`Fünf`,`Sechs`,`Sieben`,`Acht`,`Neun`,`Zehn`],H={en:{words:{role:{VIEWER:`somebody is invited, in whatever role`,MEMBER:`somebody is invited as a member or higher`,ADMIN:`somebody is invited as an admin`},outside:`the address is outside the listed domains`,batch:e=>`more than ${e} are invited at once`,life:(e,t)=>`the invitation is valid for more than ${e} ${t===1?`day`:`days`}`,hours:e=>e===1?`an hour`:`${e} hours`,days:e=>e===1?`a day`:`${e} days`,sentence:(e,t,n)=>`${ct[e]??e} ${e===1?`has`:`have`} to approve within ${t} when ${n}.`},title:`Approval rules`,lead:`What a rule is about waits until others than the inviter have approved it; only then a letter goes out. Where several rules apply, the most approvers are needed, and the shortest time counts.`,create:`New rule`,none:`No invitation needs an approval yet`,noneLead:`A rule lets others look before a letter goes out: for admins, for addresses from elsewhere, or when many are invited at once. While you make one, you see which invitations of the past it would have stopped.`,edit:`Edit`,delete:`Delete`,deleteTitle:e=>`Delete the rule “${e}”?`,deleteLead:`New invitations need no approval because of it any more. Those that wait for an approval go on waiting.`,deleteAct:`Delete the rule`,deleted:`The rule is deleted.`,saved:`The rule is saved. It holds for invitations from now on.`,titleNew:`New approval rule`,titleEdit:`Edit the approval rule`,name:`Name`,nameHint:`Inviters and approvers read it, such as “Admins need a second look”.`,when:`It is about invitations for which all of this is true:`,role:`As this role or higher`,anyRole:`Any role`,outside:`To an address outside the listed domains`,outsideHint:`The list stands under Policy.`,outsideEmpty:`No domain is listed yet, so that every address is outside. The list stands under Policy.`,batch:`More at once than`,batchHint:`Empty: any number.`,life:`Valid for more days than`,lifeHint:`1 to 29. Empty: any time.`,approvers:`How many have to approve`,approversHint:`1 to 10, besides whoever invites.`,within:`Within how many hours`,withinHint:`1 to 720. After that the invitation has expired.`,save:`Save the rule`,cancel:`Cancel`,trial:{title:`What it would have done`,since:`Since`,days:e=>`${e} days`,needsCondition:`Choose at least one condition to see which invitations it would have stopped.`,trying:`Trying it out…`,failed:`The rule cannot be tried with these values.`,none:e=>`Nobody was invited in the last ${e} days.`,told:(e,t,n,r)=>`Of ${t} ${e===1?`invitation`:`invitations`} made since, ${n===0?`none`:r} would have awaited an approval.`,list:`Invitations that it would have stopped`,more:e=>`and ${e} more`}},de:{words:{role:{VIEWER:`jemand eingeladen wird, in welcher Rolle auch immer`,MEMBER:`jemand als Mitglied oder höher eingeladen wird`,ADMIN:`jemand als Admin eingeladen wird`},outside:`die Adresse außerhalb der aufgeführten Domains liegt`,batch:e=>`mehr als ${e} auf einmal eingeladen werden`,life:(e,t)=>`die Einladung länger als ${e} ${t===1?`Tag`:`Tage`} gilt`,hours:e=>e===1?`einer Stunde`:`${e} Stunden`,days:e=>e===1?`eines Tages`:`${e} Tagen`,sentence:(e,t,n)=>`${V[e]??e} ${e===1?`Person muss`:`Personen müssen`} innerhalb von ${t} zustimmen, wenn ${n}.`},title:`Freigaberegeln`,lead:`Was eine Regel betrifft, wartet, bis andere als der Einladende zugestimmt haben; erst dann geht ein Brief hinaus. Wo mehrere Regeln gelten, zählen die meisten Zustimmungen und die kürzeste Zeit.`,create:`Neue Regel`,none:`Noch braucht keine Einladung eine Freigabe`,noneLead:`Eine Regel lässt andere draufsehen, bevor ein Brief hinausgeht: bei Admins, bei Adressen von anderswo oder wenn viele auf einmal eingeladen werden. Während Sie eine anlegen, sehen Sie, welche früheren Einladungen sie angehalten hätte.`,edit:`Bearbeiten`,delete:`Löschen`,deleteTitle:e=>`Regel „${e}“ löschen?`,deleteLead:`Neue Einladungen brauchen ihretwegen keine Freigabe mehr. Die auf eine Freigabe warten, warten weiter.`,deleteAct:`Regel löschen`,deleted:`Die Regel ist gelöscht.`,saved:`Die Regel ist gespeichert. Sie gilt für Einladungen ab jetzt.`,titleNew:`Neue Freigaberegel`,titleEdit:`Freigaberegel bearbeiten`,name:`Name`,nameHint:`Einladende und Freigebende lesen ihn, zum Beispiel „Admins nur zu zweit“.`,when:`Sie betrifft Einladungen, für die all das zutrifft:`,role:`Als diese Rolle oder höher`,anyRole:`Jede Rolle`,outside:`An eine Adresse außerhalb der aufgeführten Domains`,outsideHint:`Die Liste steht unter „Regeln“.`,outsideEmpty:`Noch ist keine Domain aufgeführt; jede Adresse liegt also außerhalb. Die Liste steht unter „Regeln“.`,batch:`Mehr auf einmal als`,batchHint:`Leer: beliebig viele.`,life:`Mehr Tage gültig als`,lifeHint:`1 bis 29. Leer: beliebig lange.`,approvers:`Wie viele zustimmen müssen`,approversHint:`1 bis 10, außer dem Einladenden.`,within:`Innerhalb von so vielen Stunden`,withinHint:`1 bis 720. Danach ist die Einladung abgelaufen.`,save:`Regel speichern`,cancel:`Abbrechen`,trial:{title:`Was sie getan hätte`,since:`Seit`,days:e=>`${e} Tagen`,needsCondition:`Wählen Sie mindestens eine Bedingung, um zu sehen, welche Einladungen sie angehalten hätte.`,trying:`Wird ausprobiert …`,failed:`Mit diesen Werten lässt sich die Regel nicht ausprobieren.`,none:e=>`In den letzten ${e} Tagen wurde niemand eingeladen.`,told:(e,t,n,r)=>`Von ${t} ${e===1?`Einladung`:`Einladungen`} seither ${n===1?`hätte`:`hätten`} ${n===0?`keine`:r} auf eine Freigabe gewartet.`,list:`Einladungen, die sie angehalten hätte`,more:e=>`und ${e} weitere`}}},lt=[`VIEWER`,`MEMBER`,`ADMIN`];function ut({form:e,problems:t,domainsListed:n}){let r=u(H),i=u(ne).role,a=C(),o=n=>{let r=c(t,n);return{...e.getInputProps(n),error:r&&a(r)}},s={allowDecimal:!1,allowNegative:!1};return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(k,{label:r.name,description:r.nameHint,...o(`name`),maxLength:100,"data-autofocus":!0}),(0,M.jsx)(_e,{legend:r.when,children:(0,M.jsxs)(p,{gap:`sm`,children:[(0,M.jsx)(O,{label:r.role,placeholder:r.anyRole,data:lt.map(e=>({value:e,label:i[e]})),clearable:!0,clearButtonProps:{"aria-label":r.anyRole},...o(`roleAtLeast`)}),(0,M.jsxs)(Ee,{cols:{base:1,xs:2},children:[(0,M.jsx)(E,{label:r.batch,description:r.batchHint,...s,...o(`batchLargerThan`)}),(0,M.jsx)(E,{label:r.life,description:r.lifeHint,...s,...o(`lifeLongerThanDays`)})]}),(0,M.jsx)(ge,{label:r.outside,description:n?r.outsideHint:r.outsideEmpty,...e.getInputProps(`outsideListedDomains`,{type:`checkbox`})})]})}),(0,M.jsxs)(Ee,{cols:{base:1,xs:2},children:[(0,M.jsx)(E,{label:r.approvers,description:r.approversHint,...s,...o(`approvers`)}),(0,M.jsx)(E,{label:r.within,description:r.withinHint,...s,...o(`withinHours`)})]})]})}var U={tabs:`_tabs_19vyx_1`,field:`_field_19vyx_29`,label:`_label_19vyx_45`,description:`_description_19vyx_46`,value:`_value_19vyx_61`,error:`_error_19vyx_69`,bar:`_bar_19vyx_87`,rules:`_rules_19vyx_108`,rule:`_rule_19vyx_108`,trial:`_trial_19vyx_131`,stopped:`_stopped_19vyx_137`,letter:`_letter_19vyx_153`,preview:`_preview_19vyx_160`,plain:`_plain_19vyx_175`},dt=[7,30,90],W=864e5;function ft({rule:e}){let[t,n]=(0,j.useState)(30),r=u(H).trial,o=(0,j.useId)();return(0,M.jsxs)(`section`,{className:U.trial,"aria-labelledby":o,children:[(0,M.jsxs)(a,{justify:`space-between`,mb:`xs`,children:[(0,M.jsx)(i,{fw:600,id:o,children:r.title}),(0,M.jsx)(De,{size:`xs`,"aria-label":r.since,value:String(t),onChange:e=>n(Number(e)),data:dt.map(e=>({value:String(e),label:r.days(e)}))})]}),(0,M.jsx)(pt,{rule:e,days:t})]})}function pt({rule:e,days:t}){let n=u(H).trial,r=oe(),{id:i}=S().organization,{roleAtLeast:a,outsideListedDomains:s,batchLargerThan:c,lifeLongerThanDays:l}=e,d=JSON.stringify({roleAtLeast:a,outsideListedDomains:s,batchLargerThan:c,lifeLongerThanDays:l}),[f]=Oe(d,300),p=(0,j.useMemo)(()=>new Date(Date.now()-t*W).toISOString(),[t]),m=!a&&!s&&c===null&&l===null,{data:h,error:g,waiting:_}=o(Xe,{organizationId:i,rule:JSON.parse(f),since:p,manages:r},{pause:m||f!==d});return m?(0,M.jsx)(G,{children:n.needsCondition}):g&&f===d?(0,M.jsx)(G,{children:n.failed}):h?.simulatePolicy?(0,M.jsx)(mt,{of:h.simulatePolicy,days:t,waiting:_||f!==d}):(0,M.jsx)(G,{children:n.trying})}function G({children:e}){return(0,M.jsx)(i,{size:`sm`,role:`status`,children:e})}function mt({of:e,days:t,waiting:n}){let r=u(H).trial,{number:a}=h(),{checked:o,stopped:s,invitations:c}=e,l=c?.nodes??[];return(0,M.jsxs)(`div`,{"aria-busy":n,children:[(0,M.jsx)(G,{children:o===0?r.none(t):r.told(o,a(o),s,a(s))}),l.length>0&&(0,M.jsxs)(`ul`,{className:U.stopped,"aria-label":r.list,children:[l.map(e=>(0,M.jsxs)(`li`,{children:[(0,M.jsx)(`span`,{children:e.email}),(0,M.jsxs)(i,{span:!0,size:`sm`,c:`dimmed`,children:[(0,M.jsx)(ke,{of:e}),` · `,(0,M.jsx)(Ae,{time:e.createdAt})]})]},e.id)),s>l.length&&(0,M.jsx)(`li`,{children:r.more(a(s-l.length))})]})]})}function ht(e,t,n){let{roleAtLeast:r,outsideListedDomains:i,batchLargerThan:a,lifeLongerThanDays:o}=e;return[r&&t.role[r],i&&t.outside,a!==null&&t.batch(n.number(a)),o!==null&&t.life(n.number(o),o)].filter(e=>typeof e==`string`)}function K(e,t,n){let{approvers:r,withinHours:i}=e,a=i%24==0?t.days(i/24):t.hours(i);return t.sentence(r,a,n.list(ht(e,t,n)))}function gt({rule:e,domainsListed:t,saved:n,close:r}){let o=u(H),s=h(),c=he({initialValues:st(e)}),{save:l,saving:d,problems:f}=_t(e,()=>{n(),r()}),m=z(c.values),_=ht(m,o.words,s).length>0?K(m,o.words,s):null;return(0,M.jsx)(de,{title:e?o.titleEdit:o.titleNew,close:r,size:`lg`,children:(0,M.jsx)(`form`,{noValidate:!0,onSubmit:c.onSubmit(e=>void l(e)),children:(0,M.jsxs)(p,{children:[(0,M.jsx)(ut,{form:c,problems:f,domainsListed:t}),_&&(0,M.jsx)(i,{fw:600,role:`status`,children:_}),(0,M.jsx)(ft,{rule:m}),(0,M.jsx)(T,{of:f,fields:ot}),(0,M.jsxs)(a,{justify:`flex-end`,children:[(0,M.jsx)(g,{variant:`default`,onClick:r,children:o.cancel}),(0,M.jsx)(g,{type:`submit`,loading:d,children:o.save})]})]})})})}function _t(e,t){let[n]=(0,j.useState)(e),r=S().organization.id,[i,a]=s(Ze),[o,c]=s(Qe),[l,d]=(0,j.useState)([]),f=u(H),p=w();async function m(e){let a=z(e),s=n?await o({input:{organizationId:r,ruleId:n.id,...R(a,z(st(n)))}}):await i({input:{organizationId:r,...a}});d(s.problems),s.problems.length>0||(p.done(f.saved),t())}return{save:m,saving:a||c,problems:l}}function vt({policy:e,again:t}){let{may:n}=S(),[r,a]=(0,j.useState)(null),o=u(H),s=n(`CONFIGURE_POLICIES`),c=()=>a(null),l=s&&(0,M.jsx)(g,{leftSection:(0,M.jsx)(ce,{size:16,"aria-hidden":!0}),onClick:()=>a({act:`create`}),disabled:e.approvalRules.length>=50,children:o.create}),d=e.allowedDomains.length>0;return(0,M.jsxs)(p,{children:[!s&&(0,M.jsx)(I,{}),(0,M.jsx)(v,{title:o.title,actions:e.approvalRules.length>0&&l,children:e.approvalRules.length===0?(0,M.jsx)(ae,{title:o.none,lead:o.noneLead,icon:(0,M.jsx)(se,{"aria-hidden":!0}),children:l}):(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(i,{size:`sm`,c:`dimmed`,maw:680,mb:`md`,children:o.lead}),(0,M.jsx)(`ul`,{className:U.rules,children:e.approvalRules.map(e=>(0,M.jsx)(yt,{rule:e,open:s?a:void 0},e.id))})]})}),r?.act===`create`&&(0,M.jsx)(gt,{domainsListed:d,saved:t,close:c}),r?.act===`edit`&&(0,M.jsx)(gt,{rule:r.rule,domainsListed:d,saved:t,close:c}),r?.act===`delete`&&(0,M.jsx)(q,{rule:r.rule,deleted:t,close:c})]})}function yt({rule:e,open:t}){let n=u(H),r=h();return(0,M.jsxs)(`li`,{className:U.rule,ref:l(e.id),"data-mark":!0,children:[(0,M.jsxs)(`div`,{children:[(0,M.jsx)(ie,{order:3,size:`h5`,children:e.name}),(0,M.jsx)(i,{size:`sm`,children:K(e,n.words,r)})]}),t&&(0,M.jsxs)(a,{gap:`xs`,children:[(0,M.jsxs)(g,{variant:`default`,size:`sm`,onClick:()=>t({act:`edit`,rule:e}),children:[n.edit,(0,M.jsxs)(`span`,{className:`unseen`,children:[` `,e.name]})]}),(0,M.jsxs)(g,{variant:`default`,size:`sm`,onClick:()=>t({act:`delete`,rule:e}),children:[n.delete,(0,M.jsxs)(`span`,{className:`unseen`,children:[` `,e.name]})]})]})]})}function q({rule:e,deleted:t,close:n}){let{organization:r}=S(),[i]=s($e),a=u(H),o=w();return(0,M.jsx)(pe,{title:a.deleteTitle(e.name),lead:a.deleteLead,act:a.deleteAct,confirm:async()=>{let{problems:n}=await i({input:{organizationId:r.id,ruleId:e.id}});return n.length>0?n:(o.done(a.deleted),t(),[])},close:n})}function J({touched:e}){let[n,r]=(0,j.useState)(null),[,i]=t(),a=u(F).leave;return(0,j.useEffect)(()=>{if(!e)return;let t=e=>e.preventDefault(),n=e=>{let t=bt(e);t!==null&&(e.preventDefault(),e.stopPropagation(),r(t))};return window.addEventListener(`beforeunload`,t),document.addEventListener(`click`,n,{capture:!0}),()=>{window.removeEventListener(`beforeunload`,t),document.removeEventListener(`click`,n,{capture:!0})}},[e]),n===null?null:(0,M.jsx)(pe,{title:a.title,lead:a.lead,act:a.act,confirm:async()=>(i(n),[]),close:()=>r(null)})}function bt(e){if(e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return null;let t=e.target instanceof Element?e.target.closest(`a[href]`):null;return!t||t.target||t.origin!==location.origin||t.pathname===location.pathname?null:t.pathname+t.search}function Y({draft:e,save:t,saving:n,problems:r,fields:o,children:s}){let c=u(F),l=(0,j.useRef)(null);return(0,j.useEffect)(()=>{r.length>0&&l.current?.querySelector(`[aria-invalid="true"]`)?.focus()},[r]),(0,M.jsxs)(`form`,{ref:l,noValidate:!0,onSubmit:n=>{n.preventDefault(),e.touched&&t()},children:[(0,M.jsx)(J,{touched:e.touched}),(0,M.jsxs)(p,{children:[e.overtaken&&(0,M.jsx)(xt,{draft:e}),s,(0,M.jsx)(T,{of:r,fields:o})]}),e.touched&&(0,M.jsxs)(`div`,{className:U.bar,children:[(0,M.jsx)(i,{size:`sm`,fw:600,role:`status`,children:c.unsaved}),(0,M.jsxs)(a,{gap:`xs`,children:[(0,M.jsx)(g,{variant:`default`,onClick:e.reset,disabled:n,children:c.discard}),(0,M.jsx)(g,{type:`submit`,loading:n,children:c.save})]})]})]})}function xt({draft:e}){let t=u(F).overtaken;return(0,M.jsx)(me,{tone:`warn`,role:`alert`,title:t.title,actions:(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(g,{size:`sm`,variant:`default`,onClick:e.reset,children:t.take}),(0,M.jsx)(g,{size:`sm`,variant:`default`,onClick:e.keep,children:t.keep})]}),children:(0,M.jsx)(`p`,{children:t.lead})})}var X=[`seats`,`maxAdmins`,`retentionDays`];function St(e){let{organization:t,may:n}=S(),[r,i]=s(Ye),[a,o]=(0,j.useState)([]),l=L(e),d=C(),f=w(),p=u(F),m=!n(`CONFIGURE_POLICIES`);async function h(){let e=wt(l.changed);if(e.length===0){let n=await r({input:{organizationId:t.id,...l.changed}});e.push(...n.problems)}return o(e),e.length>0?e:(l.reset(),f.done(p.saved),[])}let g=e=>{let t=c(a,e);return e===`allowedDomains`&&t?.code===`INVALID`?p.noDomain:t&&d(t)};return{draft:l,saving:i,problems:a,save:h,readOnly:m,fields:Object.keys(e),field:e=>({label:p.fields[e].label,description:p.fields[e].what,error:g(e),readOnly:m,classNames:Z}),number:e=>({value:Ct(l.values[e]),onChange:t=>l.set(e,$(t)),allowDecimal:!1,allowNegative:!1})}}var Z={root:U.field,label:U.label,description:U.description,wrapper:U.value,error:U.error};function Q(e,...t){return Object.fromEntries(t.map(t=>[t,e[t]]))}function $(e){return typeof e==`number`?e:null}function Ct(e){return typeof e==`number`?e:``}function wt(e){return Object.entries(e).filter(([e,t])=>t===null&&!X.includes(e)).map(([e])=>({code:`REQUIRED`,field:e}))}var Tt=[`invitationsPerUserAndDay`,`invitationsPerDay`,`openInvitations`,`lettersPerAddressAndDay`];function Et({policy:e}){let t=St(Q(e,...Tt)),n=u(F);return(0,M.jsxs)(Y,{...t,children:[t.readOnly&&(0,M.jsx)(I,{}),(0,M.jsxs)(v,{title:n.limitsTitle,children:[(0,M.jsx)(i,{size:`sm`,c:`dimmed`,maw:680,mb:`xs`,children:n.limitsLead}),Tt.map(e=>(0,M.jsx)(E,{...t.field(e),...t.number(e),max:1e6,thousandSeparator:n.thousands,decimalSeparator:n.decimals},e))]})]})}var Dt=[`hour`,`today`,`week`,`other`],Ot=36e5;function kt(e,t,n){if(e===`hour`)return new Date(t.getTime()+Ot);if(e===`week`)return At(t,7,t.getHours(),t.getMinutes());if(e===`today`)return At(t,1,0,0);let r=new Date(n);return n===``||Number.isNaN(r.getTime())?null:r}function At(e,t,n,r){return new Date(e.getFullYear(),e.getMonth(),e.getDate()+t,n,r)}function jt(e){let t=e=>String(e).padStart(2,`0`);return`${[e.getFullYear(),t(e.getMonth()+1),t(e.getDate())].join(`-`)}T${t(e.getHours())}:${t(e.getMinutes())}`}function Mt({act:e,done:t,cancel:n}){let{organization:r}=S(),[i,o]=(0,j.useState)(`hour`),[l,d]=(0,j.useState)(``),[f,m]=(0,j.useState)(r.invitationsPaused?.reason??``),[h,_]=(0,j.useState)([]),[ee,v]=s(it),te=C(),ne=w(),y=u(F).pause;async function re(){let e=kt(i,new Date,l);if(!e)return _([{code:`REQUIRED`,field:`until`}]);let n={organizationId:r.id,until:e.toISOString(),reason:f.trim()||null},a=await ee({input:n});_(a.problems),a.problems.length>0||(ne.done(y.done),t())}let b=e=>{let t=c(h,e);return t&&te(t)};return(0,M.jsx)(`form`,{noValidate:!0,onSubmit:e=>{e.preventDefault(),re()},children:(0,M.jsxs)(p,{mt:`md`,maw:480,children:[(0,M.jsx)(A.Group,{label:y.until,value:i,onChange:e=>o(Dt.find(t=>t===e)??`hour`),error:i!==`other`&&b(`until`),children:(0,M.jsx)(p,{gap:`xs`,mt:`xs`,children:Dt.map(e=>(0,M.jsx)(A,{value:e,label:y.choices[e],description:(0,M.jsx)(Nt,{of:e})},e))})}),i===`other`&&(0,M.jsx)(k,{type:`datetime-local`,label:y.moment,description:y.momentHint,min:jt(new Date),value:l,onChange:e=>d(e.currentTarget.value),error:b(`until`)}),(0,M.jsx)(fe,{label:y.reason,description:y.reasonHint,value:f,onChange:e=>m(e.currentTarget.value),error:b(`reason`),maxLength:1e3,autosize:!0,minRows:2,maxRows:6}),(0,M.jsx)(T,{of:h,fields:[`until`,`reason`]}),(0,M.jsxs)(a,{gap:`xs`,children:[(0,M.jsx)(g,{type:`submit`,color:`red`,loading:v,leftSection:(0,M.jsx)(qe,{size:16,"aria-hidden":!0}),children:e}),n&&(0,M.jsx)(g,{variant:`default`,onClick:n,children:y.cancel})]})]})})}function Nt({of:e}){let{moment:t}=h(),n=Me(n=>{let r=e===`other`?null:kt(e,new Date(n),``);return r?t(r.toISOString()):``}),r=u(F).pause;return n?(0,M.jsx)(i,{span:!0,inherit:!0,children:r.ends(n)}):null}function Pt(){let{organization:e,may:t}=S(),[n,r]=(0,j.useState)(!1),a=u(F).pause,o=e.invitationsPaused,s=Me(e=>o!==null&&Date.parse(o.until)>e),c=t(`CONFIGURE_POLICIES`);return(0,M.jsxs)(p,{children:[!c&&(0,M.jsx)(I,{}),o&&s&&(0,M.jsx)(Ft,{paused:o,change:c&&!n?()=>r(!0):void 0}),(!s||n)&&(0,M.jsxs)(v,{title:s?a.change:a.title,children:[(0,M.jsx)(i,{maw:680,children:a.lead}),c&&(0,M.jsx)(Mt,{act:s?a.change:a.act,done:()=>r(!1),cancel:s?()=>r(!1):void 0},String(s))]})]})}function Ft({paused:e,change:t}){let{organization:n,may:r}=S(),[o,c]=s(at),{moment:l}=h(),d=w(),f=u(F).pause;async function p(){let{problems:e}=await o({input:{organizationId:n.id}});e.length>0?d.refused(e):d.done(f.resumed)}return(0,M.jsxs)(v,{title:f.paused,children:[(0,M.jsx)(i,{children:f.pausedUntil(l(e.until))}),e.reason&&(0,M.jsxs)(i,{mt:`xs`,children:[f.reason,`: `,e.reason]}),r(`CONFIGURE_POLICIES`)&&(0,M.jsxs)(a,{mt:`md`,gap:`xs`,children:[(0,M.jsx)(g,{leftSection:(0,M.jsx)(je,{size:16,"aria-hidden":!0}),onClick:()=>void p(),loading:c,children:f.resume}),t&&(0,M.jsx)(g,{variant:`default`,onClick:t,children:f.change})]})]})}var It=[`ONE_HOUR`,`TWENTY_FOUR_HOURS`,`FORTY_EIGHT_HOURS`,`SEVEN_DAYS`];function Lt({form:e}){let t=u(F),{draft:n,field:r,number:i,readOnly:a}=e,{linksAllowed:o,longestLinkLife:s}=n.values;return(0,M.jsxs)(v,{title:t.howLong,children:[(0,M.jsx)(E,{...r(`defaultInvitationDays`),...i(`defaultInvitationDays`),max:30}),(0,M.jsx)(E,{...r(`longestInvitationDays`),...i(`longestInvitationDays`),max:30}),(0,M.jsx)(A.Group,{...r(`linksAllowed`),value:o?`yes`:`no`,onChange:e=>n.set(`linksAllowed`,e===`yes`),children:(0,M.jsxs)(p,{gap:`xs`,children:[(0,M.jsx)(A,{value:`yes`,label:t.links.yes,disabled:a}),(0,M.jsx)(A,{value:`no`,label:t.links.no,disabled:a})]})}),o&&(0,M.jsx)(O,{...r(`longestLinkLife`),data:It.map(e=>({value:e,label:t.life[e]})),value:s,onChange:e=>n.set(`longestLinkLife`,It.find(t=>t===e)??s),allowDeselect:!1})]})}function Rt({form:e,taken:t}){let n=u(F),r=u(ne).permission,{draft:i,field:a,number:o}=e,{seats:s,mayInvite:c}=i.values;return(0,M.jsxs)(v,{title:n.howMany,children:[(0,M.jsx)(E,{...a(`seats`),...o(`seats`),placeholder:n.noBound,max:1e6,inputContainer:e=>(0,M.jsxs)(`div`,{className:U.value,children:[e,(0,M.jsx)(zt,{taken:t,seats:s})]})}),(0,M.jsx)(E,{...a(`maxAdmins`),...o(`maxAdmins`),placeholder:n.noBound,max:1e6}),(0,M.jsx)(O,{...a(`mayInvite`),data:Object.entries(r).map(([e,t])=>({value:e,label:t})),value:c,onChange:e=>e&&i.set(`mayInvite`,e),allowDeselect:!1,searchable:!0})]})}function zt({taken:e,seats:t}){let n=u(F),{number:r}=h(),a=n.seatsTaken(r(e),t===null?null:r(t)),o=t!==null&&e>t;return(0,M.jsxs)(M.Fragment,{children:[t!==null&&(0,M.jsx)(Pe,{mt:`xs`,value:Math.min(100,e/t*100),color:o?`red`:`harbour`,"aria-label":a}),(0,M.jsx)(i,{size:`sm`,c:`dimmed`,mt:4,children:a}),o&&(0,M.jsx)(i,{size:`sm`,c:`var(--warn)`,mt:4,children:n.overfull})]})}function Bt(e){let t=e.flatMap(e=>e.split(/[\s,;]+/)).map(Vt);return[...new Set(t.filter(e=>e!==``))]}function Vt(e){return e.trim().toLowerCase().replace(/^https?:\/\//,``).replace(/^.*@/,``).replace(/\/.*$/,``)}var Ht=[`ALL`,`LISTED`];function Ut({form:e}){let t=u(F),{draft:n,field:r,readOnly:i}=e;return(0,M.jsxs)(v,{title:t.whoComesIn,children:[(0,M.jsx)(A.Group,{...r(`domains`),value:n.values.domains,onChange:e=>n.set(`domains`,Ht.find(t=>t===e)??`ALL`),children:(0,M.jsx)(p,{gap:`xs`,children:Ht.map(e=>(0,M.jsx)(A,{value:e,label:t.domains[e],disabled:i},e))})}),(0,M.jsx)(N,{...r(`allowedDomains`),value:n.values.allowedDomains,onChange:e=>n.set(`allowedDomains`,Bt(e)),placeholder:i?void 0:t.addDomain,splitChars:[`,`,`;`,` `,`
`],acceptValueOnBlur:!0,maxTags:100})]})}var Wt=[`domains`,`allowedDomains`,`defaultInvitationDays`,`longestInvitationDays`,`linksAllowed`,`longestLinkLife`,`seats`,`maxAdmins`,`mayInvite`];function Gt({policy:e}){let t=St(Q(e,...Wt));return(0,M.jsxs)(Y,{...t,children:[t.readOnly&&(0,M.jsx)(I,{}),(0,M.jsx)(Ut,{form:t}),(0,M.jsx)(Lt,{form:t}),(0,M.jsx)(Rt,{form:t,taken:e.seatsTaken})]})}function Kt(e,t){return t!==null&&(e===null||t<e)}var qt=365;function Jt({policy:e}){let t=St(Q(e,`retentionDays`)),[n,r]=(0,j.useState)(!1),i=u(F),{number:a}=h(),{draft:o,readOnly:s}=t,c=o.values.retentionDays;function l(){c!==0&&Kt(e.retentionDays,c)?r(!0):t.save()}return(0,M.jsxs)(Y,{...t,save:l,children:[s&&(0,M.jsx)(I,{}),(0,M.jsx)(v,{title:i.part.retention,children:(0,M.jsx)(A.Group,{...t.field(`retentionDays`),value:c===null?`keep`:`erase`,onChange:e=>o.set(`retentionDays`,e===`keep`?null:qt),children:(0,M.jsxs)(p,{gap:`xs`,children:[(0,M.jsx)(A,{value:`keep`,label:i.keepAll,disabled:s}),(0,M.jsx)(A,{value:`erase`,label:i.erase,disabled:s}),c!==null&&(0,M.jsx)(E,{label:i.eraseAfter,value:c||``,onChange:e=>o.set(`retentionDays`,$(e)??0),max:3650,allowDecimal:!1,allowNegative:!1,readOnly:s})]})})}),n&&(0,M.jsx)(pe,{title:i.earlier.title,lead:i.earlier.lead(a(c??0)),act:i.earlier.act,confirm:t.save,close:()=>r(!1)})]})}var Yt={en:{title:`What the letter tells`,lead:`Everybody who joins gets this letter. What you leave empty has no line in it.`,saved:`Saved. Whoever joins from now on gets this letter.`,fields:{models:{label:`Models`,what:`Those that members can use. Press Enter after each.`},integrationCount:{label:`Integrations`,what:`How many there are.`},storageLimit:{label:`Storage limit`,what:`Such as “20 GB”.`},agentLimit:{label:`Agent limit`,what:`Such as “5 at once”.`},teamSpace:{label:`Team space`,what:`The one to join first.`},guideUrl:{label:`Guide`,what:`The address of a page to begin with.`},playbookUrl:{label:`Playbook`,what:`The address of a page that says how things are done here.`},supportEmail:{label:`Support`,what:`The address to write to for help.`}},preview:`Preview`,recipient:`As this member gets it`,own:e=>`${e} (you)`,forms:{html:`Letter`,text:`Plain text`},form:`Form of the letter`,subject:`Subject`,frame:`The welcome letter`,stale:e=>`The preview shows what you typed before: ${e}`,unfit:`one of the values cannot be right.`},de:{title:`Was der Brief erzählt`,lead:`Diesen Brief bekommen alle, die beitreten. Was Sie leer lassen, hat darin keine Zeile.`,saved:`Gespeichert. Wer ab jetzt beitritt, bekommt diesen Brief.`,fields:{models:{label:`Modelle`,what:`Die Mitglieder benutzen können. Drücken Sie nach jedem die Eingabetaste.`},integrationCount:{label:`Integrationen`,what:`Wie viele es gibt.`},storageLimit:{label:`Speicherplatz`,what:`Zum Beispiel „20 GB“.`},agentLimit:{label:`Agenten`,what:`Zum Beispiel „5 zugleich“.`},teamSpace:{label:`Teamraum`,what:`Der, dem man zuerst beitritt.`},guideUrl:{label:`Einstieg`,what:`Die Adresse einer Seite für den Anfang.`},playbookUrl:{label:`Handbuch`,what:`Die Adresse einer Seite, die sagt, wie man es hier hält.`},supportEmail:{label:`Hilfe`,what:`Die Adresse, an die man sich wendet.`}},preview:`Vorschau`,recipient:`Wie dieses Mitglied ihn bekommt`,own:e=>`${e} (Sie)`,forms:{html:`Brief`,text:`Nur Text`},form:`Form des Briefs`,subject:`Betreff`,frame:`Der Willkommensbrief`,stale:e=>`Die Vorschau zeigt, was Sie vorher eingegeben hatten: ${e}`,unfit:`Einer der Werte kann nicht stimmen.`}};function Xt({value:e,choose:t}){let{viewer:n,organization:r}=S(),[i,a]=(0,j.useState)(``),[s,c]=(0,j.useState)(null),[l]=Oe(i,200),d=u(Yt),f=l===(s?.label??d.own(n.user.name))?null:l||null,{data:p}=o(nt,{organizationId:r.id,search:f}),m={value:r.viewerMember?.id??``,label:d.own(n.user.name)},h=[m,...(p?.organization?.members.nodes??[]).filter(({id:e})=>e!==m.value).map(({id:e,user:t})=>({value:e,label:`${t.name}, ${t.email}`}))];return s&&!h.some(e=>e.value===s.value)&&h.push(s),(0,M.jsx)(O,{label:d.recipient,data:h,value:e,searchable:!0,searchValue:i,onSearchChange:a,onChange:e=>{let n=h.find(({value:t})=>t===e);n&&(c(n),t(n.value))},allowDeselect:!1})}var Zt=[`storageLimit`,`agentLimit`,`teamSpace`,`guideUrl`,`playbookUrl`,`supportEmail`];function Qt(e){let{models:t,integrationCount:n}=e;return{models:t,integrationCount:n,storageLimit:e.storageLimit??``,agentLimit:e.agentLimit??``,teamSpace:e.teamSpace??``,guideUrl:e.guideUrl??``,playbookUrl:e.playbookUrl??``,supportEmail:e.supportEmail??``}}function $t({models:e,integrationCount:t,...n}){let r={models:e,integrationCount:t};for(let e of Zt)r[e]=n[e].trim()||null;return r}var en=[`html`,`text`];function tn({values:e}){let{organization:t}=S(),[n,r]=(0,j.useState)(`html`),[o,s]=(0,j.useState)(t.viewerMember?.id??null),c=u(Yt),{preview:l,error:d,again:f}=nn(e,o);return(0,M.jsxs)(v,{title:c.preview,children:[(0,M.jsxs)(a,{justify:`space-between`,align:`flex-end`,mb:`sm`,children:[(0,M.jsx)(Xt,{value:o,choose:s}),(0,M.jsx)(De,{"aria-label":c.form,value:n,onChange:e=>r(en.find(t=>t===e)??`html`),data:en.map(e=>({value:e,label:c.forms[e]}))})]}),l?(0,M.jsxs)(p,{gap:`xs`,children:[(0,M.jsx)(rn,{error:d}),(0,M.jsxs)(i,{size:`sm`,children:[(0,M.jsxs)(i,{span:!0,c:`dimmed`,children:[c.subject,`:`,` `]}),l.subject]}),n===`html`&&(0,M.jsx)(ve,{html:l.html,title:c.frame}),n===`text`&&(0,M.jsx)(`section`,{className:U.plain,tabIndex:0,"aria-label":c.frame,children:l.text})]}):d?(0,M.jsx)(x,{error:d,again:f}):(0,M.jsx)(b,{})]})}function nn(e,t){let{organization:n}=S(),[r]=Oe(JSON.stringify($t(e)),300),{data:i,error:a,again:s}=o(tt,{organizationId:n.id,welcome:JSON.parse(r),memberId:t}),c=i?.organization?.welcomePreview,l=(0,j.useRef)(c);return c&&(l.current=c),{preview:l.current,error:a,again:s}}function rn({error:e}){let{language:t}=f(),n=u(Yt);if(!e)return null;let r=e.graphQLErrors.find(({extensions:e})=>e.code===`BAD_USER_INPUT`)?.message;return(0,M.jsx)(i,{size:`sm`,c:`var(--warn)`,role:`status`,children:n.stale(t===`en`&&r?r:n.unfit)})}function an({saved:e}){let{organization:t}=S(),[n,r]=s(rt),[a,o]=(0,j.useState)([]),l=L(e),d=C(),f=w(),m=u(Yt);async function h(){let e=$t(l.values),r=await n({input:{organizationId:t.id,welcome:e}});o(r.problems),r.problems.length>0||(l.reset(),f.done(m.saved))}let g=e=>{let t=c(a,e);return{label:m.fields[e].label,description:m.fields[e].what,error:t&&d(t)}};return(0,M.jsx)(Y,{draft:l,save:h,saving:r,problems:a,fields:Object.keys(e),children:(0,M.jsxs)(`div`,{className:U.letter,children:[(0,M.jsx)(v,{title:m.title,children:(0,M.jsxs)(p,{gap:`md`,children:[(0,M.jsx)(i,{size:`sm`,c:`dimmed`,children:m.lead}),(0,M.jsx)(N,{...g(`models`),value:l.values.models,onChange:e=>l.set(`models`,e),maxTags:50,acceptValueOnBlur:!0}),(0,M.jsx)(E,{...g(`integrationCount`),value:l.values.integrationCount??``,onChange:e=>l.set(`integrationCount`,$(e)),allowDecimal:!1,allowNegative:!1}),Zt.map(e=>(0,M.jsx)(k,{...g(e),value:l.values[e],onChange:t=>l.set(e,t.currentTarget.value)},e))]})}),(0,M.jsx)(`div`,{className:U.preview,children:(0,M.jsx)(tn,{values:l.values})})]})})}function on(){let{organization:e}=S(),t=oe(),n=u(F),{data:r,error:i,again:a}=o(et,{organizationId:e.id},{pause:!t,stale:[`ORGANIZATION_WELCOME_CHANGED`]});if(!t)return(0,M.jsx)(ae,{title:n.part[`welcome-letter`],lead:n.readOnlyWelcome});if(i)return(0,M.jsx)(x,{error:i,again:a});let s=r?.organization?.welcome;return s?(0,M.jsx)(an,{saved:Qt(s)}):(0,M.jsx)(b,{})}var sn=[``,`limits`,`retention`,`approval-rules`,`welcome-letter`,`pause`];function cn(){let{part:e=``}=n(),t=sn.find(t=>t===e),{may:r}=S(),i=u(F);return!r(`MANAGE_MEMBERS`)&&!r(`CONFIGURE_POLICIES`)?(0,M.jsx)(re,{}):(0,M.jsxs)(te,{title:i.title,children:[(0,M.jsx)(ln,{here:t}),t===void 0&&(0,M.jsx)(y,{}),t===`welcome-letter`&&(0,M.jsx)(on,{}),t===`pause`&&(0,M.jsx)(Pt,{}),t!==void 0&&t!==`welcome-letter`&&t!==`pause`&&(0,M.jsx)(dn,{part:t},t)]})}function ln({here:e}){let{path:t}=S(),n=u(F);return(0,M.jsx)(`nav`,{className:U.tabs,"aria-label":n.parts,children:sn.map(i=>(0,M.jsx)(r,{href:t(i?`settings/${i}`:`settings`),"aria-current":i===e?`page`:void 0,children:n.part[i]},i))})}var un={"":Gt,limits:Et,retention:Jt,"approval-rules":vt};function dn({part:e}){let{organization:t}=S(),{data:n,error:r,again:i}=o(Je,{organizationId:t.id},{stale:[`ORGANIZATION_POLICY_CHANGED`,`APPROVAL_RULE_`,`INVITATION_`,`INVITE_LINK_`,`MEMBER_`]});if(r)return(0,M.jsx)(x,{error:r,again:i});let a=n?.organization?.policy;if(!a)return(0,M.jsx)(b,{});let s=un[e];return(0,M.jsx)(s,{policy:a,again:i})}export{cn as default};