import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,r as n}from"./place-OuRQf4Nr.js";import{a as r,o as i,r as a,s as o}from"./language-BiUjzsFn.js";import{t as s}from"./SegmentedControl-DuPs_6K7.js";import{J as c,i as l,l as u,n as d}from"./texts-TgzutccN.js";import{t as f}from"./IconMailPlus-B2t3j4KV.js";import{n as p,r as m}from"./react-dom-Buiuewc4.js";import{l as h,t as g}from"./src-DwXIvlag.js";import{n as _,r as v,t as y}from"./names-3RS9Lays.js";import{n as b,o as ee,t as x}from"./states-Bly99nUl.js";import{t as S}from"./Anchor-C6ItQoiT.js";import{t as C}from"./log-sentence-Cf72x8rn.js";import{t as w}from"./time-Bzvm1Q5r.js";import{t as te}from"./IconFileSpreadsheet-DKuXta9-.js";import{t as ne}from"./IconLink-DzgbvZI-.js";import{t as re}from"./IconMail-lFXhZcNS.js";import{t as T}from"./person-CgR5dOCc.js";import{t as ie}from"./role-name-D5ExR5Ct.js";import{t as E}from"./Progress-VjQ_rtCm.js";import{t as D}from"./createReactComponent-fi3bjzS7.js";import{r as O}from"./problems-PREACGgN.js";var ae=D(`outline`,`circle`,`Circle`,[[`path`,{d:`M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0`,key:`svg-0`}]]),oe=D(`filled`,`circle-check-filled`,`CircleCheckFilled`,[[`path`,{d:`M17 3.34a10 10 0 1 1 -14.995 8.984l-.005 -.324l.005 -.324a10 10 0 0 1 14.995 -8.336zm-1.293 5.953a1 1 0 0 0 -1.32 -.083l-.094 .083l-3.293 3.292l-1.293 -1.292l-.094 -.083a1 1 0 0 0 -1.403 1.403l.083 .094l2 2l.094 .083a1 1 0 0 0 1.226 0l.094 -.083l4 -4l.083 -.094a1 1 0 0 0 -.083 -1.32z`,key:`svg-0`}]]),k=e(p(),1),A={lines:`_lines_1gomu_1`,arrive:`_arrive_1gomu_1`,when:`_when_1gomu_21`},j=9,M=[`IMPORT_PROGRESSED`,`INVITATION_SENT`];function N(e){return[...new Map(e.filter(({kind:e})=>!M.includes(e)).map(e=>[e.id,e])).values()].sort((e,t)=>t.sequence-e.sequence).slice(0,j)}var P={en:{title:`Overview`,lead:e=>`How inviting goes at ${e}`,invite:`Invite people`,period:`Period`,periods:{7:`7 days`,30:`30 days`,90:`90 days`},lately:{7:`in the last 7 days`,30:`in the last 30 days`,90:`in the last 90 days`},pendingLead:`not answered yet`,acceptedLead:`of those invited`,expiredLead:`of those invited`,undeliveredLead:`letters of open invitations`,awaitingLead:`somebody has to decide`,funnel:`From invitation to member`,funnelLead:(e,t,n)=>e===1?`Of the one person invited ${n}`:`Of the ${t} people invited ${n}`,stage:`Step`,people:`People`,share:`Share`,invited:`Invited`,delivered:`Letter sent`,joined:`Joined`,left:`Did not come`,open:`Still open`,nobody:`nobody`,times:`How long people take`,median:e=>`Half of those who joined did so within ${e}.`,noMedian:`Nobody of those invited in this time has joined yet.`,within:`Within`,days:`Day by day`,weeks:`Week by week`,span:`Time`,from:e=>`Week from ${e}`,daysTold:(e,t,n)=>`${e}: ${t} invited, ${n} joined`,quiet:`Nobody was invited in this time`,quietLead:`Choose a longer period above, or invite somebody now.`,activity:`Latest activity`,allActivity:`All activity`,noActivity:`Nothing has happened yet.`,first:`Bring in your people`,firstLead:`There are three ways. Whoever comes in by one of them appears here at once.`,ways:{invitations:[`By e-mail`,`They get a letter with a link of their own, and join by a click.`],import:[`By spreadsheet`,`A whole department at once. You see what will happen before it does.`],links:[`By link`,`For somebody whose address you do not have. A link works once.`]},hello:e=>`Hello, ${e}`,helloLead:e=>`You belong to ${e}.`,you:`You here`,role:`Your role`,department:`Your department`,noDepartment:`None yet`,since:`Member since`,spaces:`Your team spaces`,noSpaces:`You are in none yet. Look which there are, and ask to be let in.`,allSpaces:`All team spaces`,onboarding:`Your first steps`,onboarded:(e,t)=>`${e} of ${t} done`,steps:{COMPLETE_PROFILE:`Say who you are in your profile`,JOIN_TEAM_SPACE:`Join a team space`,FIRST_CONVERSATION:`Have a first conversation`,EXPLORE_INTEGRATIONS:`Look at what is connected`},done:`done`,complete:`Done`,completed:e=>`(${e})`,ask:`Whom to ask`,askLead:`These people look after invitations and members:`,noAdmins:`Nobody at present.`,write:`Write`,writeTo:e=>` to ${e}`,missing:`Is somebody missing here?`,missingLead:`Ask for an invitation, and somebody who may decides.`,askForInvitation:`Ask for an invitation`},de:{title:`Überblick`,lead:e=>`Wie es mit den Einladungen bei ${e} steht`,invite:`Einladen`,period:`Zeitraum`,periods:{7:`7 Tage`,30:`30 Tage`,90:`90 Tage`},lately:{7:`in den letzten 7 Tagen`,30:`in den letzten 30 Tagen`,90:`in den letzten 90 Tagen`},pendingLead:`noch ohne Antwort`,acceptedLead:`der Eingeladenen`,expiredLead:`der Eingeladenen`,undeliveredLead:`Briefe offener Einladungen`,awaitingLead:`jemand muss entscheiden`,funnel:`Von der Einladung zum Mitglied`,funnelLead:(e,t,n)=>e===1?`Die eine Person, die ${n} eingeladen wurde`:`Die ${t} Personen, die ${n} eingeladen wurden`,stage:`Schritt`,people:`Personen`,share:`Anteil`,invited:`Eingeladen`,delivered:`Brief gesendet`,joined:`Beigetreten`,left:`Nicht gekommen`,open:`Noch offen`,nobody:`niemand`,times:`Wie lange es dauert`,median:e=>`Die Hälfte derer, die beitraten, brauchte höchstens ${e}.`,noMedian:`Von denen, die in dieser Zeit eingeladen wurden, ist noch niemand beigetreten.`,within:`Innerhalb von`,days:`Tag für Tag`,weeks:`Woche für Woche`,span:`Zeit`,from:e=>`Woche ab ${e}`,daysTold:(e,t,n)=>`${e}: ${t} eingeladen, ${n} beigetreten`,quiet:`In dieser Zeit wurde niemand eingeladen`,quietLead:`Wählen Sie oben einen längeren Zeitraum, oder laden Sie jetzt jemanden ein.`,activity:`Zuletzt geschehen`,allActivity:`Alles ansehen`,noActivity:`Noch ist nichts geschehen.`,first:`Holen Sie Ihre Leute herein`,firstLead:`Es gibt drei Wege. Wer auf einem davon kommt, erscheint hier sofort.`,ways:{invitations:[`Per E-Mail`,`Ein Brief mit einem eigenen Link; wer ihn öffnet, tritt mit einem Klick bei.`],import:[`Per Tabelle`,`Eine ganze Abteilung auf einmal. Sie sehen vorher, was geschehen wird.`],links:[`Per Link`,`Für jemanden, dessen Adresse Sie nicht haben. Ein Link gilt einmal.`]},hello:e=>`Guten Tag, ${e}`,helloLead:e=>`Sie gehören zu ${e}.`,you:`Sie hier`,role:`Ihre Rolle`,department:`Ihre Abteilung`,noDepartment:`Noch keine`,since:`Mitglied seit`,spaces:`Ihre Teamräume`,noSpaces:`Sie sind noch in keinem. Sehen Sie nach, welche es gibt, und bitten Sie um Aufnahme.`,allSpaces:`Alle Teamräume`,onboarding:`Ihre ersten Schritte`,onboarded:(e,t)=>`${e} von ${t} getan`,steps:{COMPLETE_PROFILE:`Sagen Sie im Profil, wer Sie sind`,JOIN_TEAM_SPACE:`Schließen Sie sich einem Teamraum an`,FIRST_CONVERSATION:`Führen Sie ein erstes Gespräch`,EXPLORE_INTEGRATIONS:`Sehen Sie sich an, was verbunden ist`},done:`getan`,complete:`Getan`,completed:e=>`(${e})`,ask:`Wen Sie fragen können`,askLead:`Diese Personen kümmern sich um Einladungen und Mitglieder:`,noAdmins:`Zurzeit niemand.`,write:`Schreiben`,writeTo:e=>` an ${e}`,missing:`Fehlt hier jemand?`,missingLead:`Bitten Sie um eine Einladung; wer darf, entscheidet darüber.`,askForInvitation:`Um eine Einladung bitten`}},F=m();function I({lines:e}){let[t,i]=(0,k.useState)([]),a=r(P),{path:o}=n();u(e=>i(t=>N([e,...t])));let s=N([...t,...e]),l=new Set(t.map(({id:e})=>e));return(0,F.jsxs)(_,{title:a.activity,actions:(0,F.jsx)(S,{component:g,href:o(`activity`),size:`sm`,children:a.allActivity}),children:[s.length===0&&(0,F.jsx)(c,{c:`dimmed`,children:a.noActivity}),(0,F.jsx)(`ol`,{className:A.lines,children:s.map(e=>(0,F.jsxs)(`li`,{"data-arrived":l.has(e.id)||void 0,children:[(0,F.jsx)(C,{line:e}),(0,F.jsx)(`span`,{className:A.when,children:(0,F.jsx)(w,{time:e.occurredAt})})]},e.id))})]})}var L={figure:`_figure_10ejo_1`,plot:`_plot_10ejo_6`,slot:`_slot_10ejo_21`,bars:`_bars_10ejo_32`,bar:`_bar_10ejo_32`,key:`_key_10ejo_68`,label:`_label_10ejo_80`,most:`_most_10ejo_91`,ends:`_ends_10ejo_101`,legend:`_legend_10ejo_102`};function R({caption:e,labels:t,series:n,bars:r,number:i,ends:a}){let o=Math.max(1,...r.flatMap(({values:e})=>e));return(0,F.jsxs)(`figure`,{className:L.figure,children:[(0,F.jsxs)(`div`,{className:L.plot,"data-dense":a,"aria-hidden":!0,children:[r.map(({label:e,title:t,values:r})=>(0,F.jsxs)(`div`,{className:L.slot,title:t,children:[(0,F.jsx)(`div`,{className:L.bars,children:r.map((e,t)=>(0,F.jsx)(`span`,{className:L.bar,"data-series":t,style:{height:`${e/o*100}%`},children:!a&&e>0&&(0,F.jsx)(`b`,{children:i(e)})},n[t]))}),!a&&(0,F.jsx)(`span`,{className:L.label,children:e})]},e)),a&&(0,F.jsx)(`span`,{className:L.most,children:i(o)})]}),a&&(0,F.jsxs)(`div`,{className:L.ends,"aria-hidden":!0,children:[(0,F.jsx)(`span`,{children:r[0]?.label}),(0,F.jsx)(`span`,{children:r.at(-1)?.label})]}),n.length>1&&(0,F.jsx)(`ul`,{className:L.legend,"aria-hidden":!0,children:n.map((e,t)=>(0,F.jsxs)(`li`,{children:[(0,F.jsx)(`span`,{className:L.key,"data-series":t}),e]},e))}),(0,F.jsx)(`div`,{className:`unseen`,children:(0,F.jsxs)(`table`,{children:[(0,F.jsx)(`caption`,{children:e}),(0,F.jsx)(`thead`,{children:(0,F.jsx)(`tr`,{children:[t,...n].map(e=>(0,F.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,F.jsx)(`tbody`,{children:r.map(({label:e,values:t})=>(0,F.jsxs)(`tr`,{children:[(0,F.jsx)(`th`,{scope:`row`,children:e}),t.map((e,t)=>(0,F.jsx)(`td`,{children:i(e)},n[t]))]},e))})]})})]})}function z({of:e,weekly:t,caption:n}){let i=r(P),{date:o,number:s}=a(),c=e.map(e=>{let n=t?i.from(o(e.date)):o(e.date);return{label:n,title:i.daysTold(n,s(e.created),s(e.accepted)),values:[e.created,e.accepted]}});return(0,F.jsx)(R,{caption:n,labels:i.span,series:[i.invited,i.joined],bars:c,number:s,ends:!0})}var B={first:`_first_stysv_1`,ways:`_ways_stysv_9`,way:`_way_stysv_9`},V=[[`invitations`,re],[`import`,te],[`links`,ne]];function H(){let e=r(P),{path:t}=n();return(0,F.jsxs)(`section`,{className:B.first,"aria-labelledby":`first-steps`,children:[(0,F.jsx)(ee,{order:2,size:`h3`,id:`first-steps`,children:e.first}),(0,F.jsx)(c,{c:`dimmed`,children:e.firstLead}),(0,F.jsx)(`ul`,{className:B.ways,children:V.map(([n,r])=>{let[i,a]=e.ways[n];return(0,F.jsx)(`li`,{children:(0,F.jsxs)(g,{href:t(n),className:B.way,children:[(0,F.jsx)(r,{size:26,stroke:1.6,"aria-hidden":!0}),(0,F.jsx)(`b`,{children:i}),(0,F.jsx)(`span`,{children:a})]})},n)})})]})}var U={funnel:`_funnel_1ch01_1`,track:`_track_1ch01_15`,bar:`_bar_1ch01_19`,count:`_count_1ch01_35`,share:`_share_1ch01_43`,rest:`_rest_1ch01_53`};function W({of:e,lead:t}){let n=r(P),{number:i,percent:o}=a(),s=[[n.invited,e.created],[n.delivered,e.delivered],[n.joined,e.accepted]];return(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(c,{c:`dimmed`,size:`sm`,mb:`xs`,children:t}),(0,F.jsxs)(`table`,{className:U.funnel,"aria-label":n.funnel,children:[(0,F.jsx)(`thead`,{className:`unseen`,children:(0,F.jsxs)(`tr`,{children:[(0,F.jsx)(`th`,{scope:`col`,children:n.stage}),(0,F.jsx)(`td`,{"aria-hidden":!0}),(0,F.jsx)(`th`,{scope:`col`,children:n.people}),(0,F.jsx)(`th`,{scope:`col`,children:n.share})]})}),(0,F.jsx)(`tbody`,{children:s.map(([t,n])=>(0,F.jsxs)(`tr`,{children:[(0,F.jsx)(`th`,{scope:`row`,children:t}),(0,F.jsx)(`td`,{className:U.track,"aria-hidden":!0,children:(0,F.jsx)(`div`,{className:U.bar,style:{width:`${n/e.created*100}%`}})}),(0,F.jsx)(`td`,{className:U.count,children:i(n)}),(0,F.jsx)(`td`,{className:U.share,children:o(n/e.created)})]},t))})]}),(0,F.jsxs)(`dl`,{className:U.rest,children:[(0,F.jsx)(G,{term:n.left,of:[[`DECLINED`,e.declined],[`EXPIRED`,e.expired],[`REVOKED`,e.revoked],[`REJECTED`,e.rejected]]}),(0,F.jsx)(G,{term:n.open,of:[[`PENDING`,e.pending],[`AWAITING_APPROVAL`,e.awaitingApproval]]})]})]})}function G({term:e,of:t}){let i=r(P),o=r(y).invitation,{path:s}=n(),{number:c}=a(),l=t.filter(([,e])=>e>0);return(0,F.jsxs)(`div`,{children:[(0,F.jsx)(`dt`,{children:e}),(0,F.jsxs)(`dd`,{children:[l.length===0&&i.nobody,l.map(([e,t])=>(0,F.jsxs)(g,{href:`${s(`invitations`)}?state=${e}`,children:[o[e],` `,(0,F.jsx)(`b`,{children:c(t)})]},e))]})]})}var K=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},q=new K(`
    query Overview($organizationId: ID!, $since: DateTime!) {
  organization(id: $organizationId) {
    id
    invitationStatistics(since: $since) {
      created
      delivered
      accepted
      declined
      revoked
      expired
      rejected
      pending
      awaitingApproval
      medianSecondsToAccept
      timesToAccept {
        withinSeconds
        count
      }
      days {
        date
        created
        accepted
      }
    }
    ever: invitations(first: 1) {
      totalCount
    }
    pending: invitations(first: 1, where: {state: [PENDING]}) {
      totalCount
    }
    undelivered: invitations(
      first: 1
      where: {state: [PENDING], delivery: [FAILED]}
    ) {
      totalCount
    }
    awaiting: invitations(first: 1, where: {state: [AWAITING_APPROVAL]}) {
      totalCount
    }
    events(first: 20) {
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
}`),se=new K(`
    query Welcome($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    viewerMember {
      ...MemberRow
      spaces(first: 100) {
        nodes {
          id
          name
        }
      }
    }
    members(first: 20, where: {role: [ADMIN], state: [ACTIVE]}) {
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
}`),ce=new K(`
    mutation CompleteOnboardingStep($input: CompleteOnboardingStepInput!) {
  completeOnboardingStep(input: $input) {
    member {
      ...MemberRow
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
}
fragment Refusal on UserError {
  code
  message
  field
}`),J={figures:`_figures_6t679_1`,columns:`_columns_6t679_9`,charts:`_charts_6t679_16`},Y=[7,30,90];function le(e){return Y.find(t=>String(t)===e)??30}var X=864e5,ue={7:6,30:29,90:90};function de(e,t){let n=t-t%X;return new Date(n-ue[e]*X).toISOString()}var fe=31;function pe(e){if(e.length<=fe)return{weekly:!1,spans:e};let t=e.length%7,n=[e.slice(0,t)];for(let r=t;r<e.length;r+=7)n.push(e.slice(r,r+7));return{weekly:!0,spans:n.flatMap(me)}}function me(e){let[t]=e;if(!t)return[];let n=t=>e.reduce((e,n)=>e+n[t],0);return[{date:t.date,created:n(`created`),accepted:n(`accepted`)}]}var Z={tiles:`_tiles_12vkk_1`,tile:`_tile_12vkk_1`,label:`_label_12vkk_32`,count:`_count_12vkk_37`,lead:`_lead_12vkk_56`};function he({figures:e,period:t}){let i=r(P),{invitation:o,delivery:s}=r(y),{path:c}=n(),{number:l}=a(),{pending:u,undelivered:d,awaiting:f,invitationStatistics:p}=e,m=[{label:o.PENDING,count:u?.totalCount,lead:i.pendingLead,where:`state=PENDING`},{label:o.ACCEPTED,count:p?.accepted,lead:`${i.acceptedLead} ${i.lately[t]}`,where:`state=ACCEPTED`,tone:`good`},{label:o.EXPIRED,count:p?.expired,lead:`${i.expiredLead} ${i.lately[t]}`,where:`state=EXPIRED`},{label:s.FAILED,count:d?.totalCount,lead:i.undeliveredLead,where:`state=PENDING&delivery=FAILED`,tone:`bad`},{label:o.AWAITING_APPROVAL,count:f?.totalCount,lead:i.awaitingLead,where:`state=AWAITING_APPROVAL`,tone:`warn`}];return(0,F.jsx)(`ul`,{className:Z.tiles,children:m.map(({label:e,count:t=0,lead:n,where:r,tone:i})=>(0,F.jsx)(`li`,{children:(0,F.jsxs)(g,{href:`${c(`invitations`)}?${r}`,className:Z.tile,children:[(0,F.jsx)(`span`,{className:Z.label,children:e}),(0,F.jsx)(`span`,{className:Z.count,"data-tone":t>0?i:void 0,children:l(t)}),(0,F.jsx)(`span`,{className:Z.lead,children:n})]})},e))})}function ge({of:e}){let t=r(P),{duration:n,number:i}=a(),{medianSecondsToAccept:o,timesToAccept:s}=e;if(o===null)return(0,F.jsx)(c,{c:`dimmed`,children:t.noMedian});let l=s.map(({withinSeconds:e,count:r})=>{let a=`${t.within} ${n(e)}: ${i(r)}`;return{label:n(e,`short`),title:a,values:[r]}});return(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(c,{mb:`xs`,children:t.median(n(o))}),(0,F.jsx)(R,{caption:t.times,labels:t.within,series:[t.joined],bars:l,number:i})]})}function _e(){let{organization:e,path:t}=n(),[i]=h(),a=le(i.get(`days`)),s=r(P),c=(0,k.useMemo)(()=>de(a,Date.now()),[a]),{data:u,error:d,waiting:p,again:m}=l(q,{organizationId:e.id,since:c},{stale:[`INVITATION_`]});if(d)return(0,F.jsx)(x,{error:d,again:m});let _=u?.organization,y=_?.ever?.totalCount===0;return(0,F.jsxs)(v,{title:s.title,lead:s.lead(e.name),actions:(0,F.jsxs)(F.Fragment,{children:[_&&!y&&(0,F.jsx)(ve,{period:a}),(0,F.jsx)(o,{component:g,href:t(`invitations`),leftSection:(0,F.jsx)(f,{size:18,"aria-hidden":!0}),children:s.invite})]}),children:[!_&&(0,F.jsx)(b,{}),_&&(0,F.jsxs)(`div`,{className:J.figures,"aria-busy":p,children:[y?(0,F.jsx)(H,{}):(0,F.jsx)(he,{figures:_,period:a}),(0,F.jsxs)(`div`,{className:y?void 0:J.columns,children:[_.invitationStatistics&&!y&&(0,F.jsx)(ye,{of:_.invitationStatistics,period:a}),(0,F.jsx)(I,{lines:_.events?.nodes??[]})]})]})]})}function ve({period:e}){let[,t]=h(),n=r(P);return(0,F.jsx)(s,{"aria-label":n.period,value:String(e),onChange:e=>t({days:e},{replace:!0}),data:Y.map(e=>({value:String(e),label:n.periods[e]}))})}function ye({of:e,period:t}){let n=r(P),{number:i}=a();if(e.created===0)return(0,F.jsx)(_,{title:n.quiet,children:(0,F.jsx)(c,{c:`dimmed`,children:n.quietLead})});let{weekly:o,spans:s}=pe(e.days),l=o?n.weeks:n.days;return(0,F.jsxs)(`div`,{className:J.charts,children:[(0,F.jsx)(_,{title:n.funnel,children:(0,F.jsx)(W,{of:e,lead:n.funnelLead(e.created,i(e.created),n.lately[t])})}),(0,F.jsx)(_,{title:n.times,children:(0,F.jsx)(ge,{of:e})}),(0,F.jsx)(_,{title:l,children:(0,F.jsx)(z,{of:s,weekly:o,caption:l})})]})}var Q={steps:`_steps_1qdgy_1`,step:`_step_1qdgy_1`};function be({memberId:e,onboarding:{steps:t,completedCount:n}}){let i=r(P);return(0,F.jsxs)(_,{title:i.onboarding,actions:(0,F.jsx)(c,{size:`sm`,c:`dimmed`,children:i.onboarded(n,t.length)}),children:[(0,F.jsx)(E,{value:n/t.length*100,mb:`sm`,"aria-hidden":!0}),(0,F.jsx)(`ol`,{className:Q.steps,children:t.map(({kind:t,completedAt:n})=>(0,F.jsxs)(`li`,{"data-done":n!==null||void 0,children:[n?(0,F.jsx)(oe,{"aria-hidden":!0}):(0,F.jsx)(ae,{"aria-hidden":!0}),(0,F.jsxs)(`span`,{className:Q.step,children:[i.steps[t],n&&(0,F.jsxs)(`span`,{className:`unseen`,children:[` (`,i.done,`)`]})]}),!n&&(0,F.jsx)(xe,{memberId:e,step:t})]},t))})]})}function xe({memberId:e,step:t}){let[n,i]=d(ce),{refused:a}=O(),s=r(P);async function c(){let{problems:r}=await n({input:{memberId:e,step:t}});a(r)}return(0,F.jsxs)(o,{size:`compact-sm`,variant:`light`,onClick:c,loading:i,children:[s.complete,(0,F.jsx)(`span`,{className:`unseen`,children:s.completed(s.steps[t])})]})}var $={cards:`_cards_1iao2_1`,facts:`_facts_1iao2_7`,people:`_people_1iao2_23`};function Se(){let{organization:e,viewer:t,path:i}=n(),a=r(P),{data:s,error:u,again:d}=l(se,{organizationId:e.id});if(u)return(0,F.jsx)(x,{error:u,again:d});let{viewerMember:f,members:p}=s?.organization??{};return(0,F.jsxs)(v,{title:a.hello(t.user.name),lead:a.helloLead(e.name),children:[!f&&(0,F.jsx)(b,{}),f&&(0,F.jsxs)(`div`,{className:$.cards,children:[(0,F.jsx)(Ce,{own:f}),f.onboarding&&(0,F.jsx)(be,{memberId:f.id,onboarding:f.onboarding}),(0,F.jsxs)(_,{title:a.ask,children:[(0,F.jsx)(c,{c:`dimmed`,mb:`sm`,children:p?.nodes.length?a.askLead:a.noAdmins}),(0,F.jsx)(`ul`,{className:$.people,children:p?.nodes.map(({id:e,user:t})=>(0,F.jsxs)(`li`,{children:[(0,F.jsx)(T,{user:t}),(0,F.jsxs)(S,{href:`mailto:${t.email}`,size:`sm`,children:[a.write,(0,F.jsx)(`span`,{className:`unseen`,children:a.writeTo(t.name)})]})]},e))})]}),(0,F.jsxs)(_,{title:a.missing,children:[(0,F.jsx)(c,{c:`dimmed`,mb:`sm`,children:a.missingLead}),(0,F.jsx)(o,{component:g,href:i(`approvals`),children:a.askForInvitation})]})]})]})}function Ce({own:e}){let t=r(P),{day:o}=a(),{path:s}=n(),c=e.spaces.nodes;return(0,F.jsx)(_,{title:t.you,children:(0,F.jsxs)(`dl`,{className:$.facts,children:[(0,F.jsx)(`dt`,{children:t.role}),(0,F.jsx)(`dd`,{children:(0,F.jsx)(ie,{of:e})}),(0,F.jsx)(`dt`,{children:t.department}),(0,F.jsx)(`dd`,{children:e.department??t.noDepartment}),(0,F.jsx)(`dt`,{children:t.since}),(0,F.jsx)(`dd`,{children:o(e.joinedAt)}),(0,F.jsx)(`dt`,{children:t.spaces}),(0,F.jsx)(`dd`,{children:(0,F.jsxs)(i,{gap:2,align:`flex-start`,children:[c.length===0&&t.noSpaces,c.map(({id:e,name:t})=>(0,F.jsx)(S,{component:g,href:s(`spaces/${e}`),children:t},e)),c.length===0&&(0,F.jsx)(S,{component:g,href:s(`spaces`),children:t.allSpaces})]})})]})})}function we(){return t()?(0,F.jsx)(_e,{}):(0,F.jsx)(Se,{})}export{we as default};