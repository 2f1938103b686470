import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Gn as t,T as n,Wn as r,X as i,b as a,r as o,s,w as c,y as l}from"./libraries-rz6hNmk8.js";import{t as u}from"./TextInput-Bd8wIxnx.js";import{t as d}from"./IconSearch-BGXYt3Op.js";import{t as f}from"./read-all-DvuYvsFH.js";import{A as p,B as m,C as h,D as g,E as _,H as v,M as y,T as b,W as x,c as S,g as C,k as w,l as T,p as E,v as D,w as O}from"./dashboard-CMv-7ALU.js";import{t as k}from"./rows-DUdIJX1U.js";import{n as A,t as ee}from"./pager-uJ8WjE1X.js";import{t as j}from"./way-back-DFScyD-y.js";import{t as M}from"./Select-BZVhWpwa.js";import{t as N}from"./form-dialog-B8H35EvV.js";import{t as P}from"./member-select-B_xfUXii.js";import{t as F}from"./permissions-Cl9HAVfh.js";import{a as I}from"./generated-B47vyka2.js";import{t as L}from"./department-select-DzjsV00_.js";import{t as R}from"./NativeSelect-kiULmRin.js";var te=l(`outline`,`user-plus`,`UserPlus`,[[`path`,{d:`M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0`,key:`svg-0`}],[`path`,{d:`M16 19h6`,key:`svg-1`}],[`path`,{d:`M19 16v6`,key:`svg-2`}],[`path`,{d:`M6 21v-2a4 4 0 0 1 4 -4h4`,key:`svg-3`}]]),z=e(r(),1),B=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},V=new B(`
    query Spaces($organizationId: ID!, $after: Cursor) {
  organization(id: $organizationId) {
    id
    spaces(first: 100, after: $after) {
      nodes {
        ...SpaceRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SpaceRow on Space {
  id
  name
  department {
    id
    path
  }
  roleInSpace
  members(first: 1) {
    totalCount
  }
}`),H=new B(`
    query Space($id: ID!, $first: Int, $after: Cursor) {
  node(id: $id) {
    __typename
    id
    ... on Space {
      ...SpaceRow
      people: members(first: $first, after: $after) {
        edges {
          ...SpaceMember
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
}
    fragment Person on User {
  id
  name
  email
}
fragment SpaceRow on Space {
  id
  name
  department {
    id
    path
  }
  roleInSpace
  members(first: 1) {
    totalCount
  }
}
fragment SpaceMember on SpaceMemberEdge {
  roleInSpace
  joinedAt
  node {
    id
    role
    department
    user {
      ...Person
    }
  }
}`),U=new B(`
    query SpacesCalled($organizationId: ID!, $name: String!, $after: Cursor) {
  organization(id: $organizationId) {
    id
    spaces(first: 100, after: $after, where: {search: $name}) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `),W=new B(`
    mutation CreateSpace($input: CreateSpaceInput!) {
  createSpace(input: $input) {
    space {
      ...SpaceRow
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
fragment SpaceRow on Space {
  id
  name
  department {
    id
    path
  }
  roleInSpace
  members(first: 1) {
    totalCount
  }
}`),G=new B(`
    mutation UpdateSpace($input: UpdateSpaceInput!) {
  updateSpace(input: $input) {
    space {
      ...SpaceRow
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
fragment SpaceRow on Space {
  id
  name
  department {
    id
    path
  }
  roleInSpace
  members(first: 1) {
    totalCount
  }
}`),K=new B(`
    mutation DeleteSpace($input: DeleteSpaceInput!) {
  deleteSpace(input: $input) {
    deletedSpaceId
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),q=new B(`
    mutation AddSpaceMember($input: AddSpaceMemberInput!) {
  addSpaceMember(input: $input) {
    roleInSpace
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),J=new B(`
    mutation UpdateSpaceMember($input: UpdateSpaceMemberInput!) {
  updateSpaceMember(input: $input) {
    roleInSpace
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),Y=new B(`
    mutation RemoveSpaceMember($input: RemoveSpaceMemberInput!) {
  removeSpaceMember(input: $input) {
    space {
      id
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
}`),X={en:{title:`Team spaces`,refused:{},lead:`Where teams work together. Whoever joins a department joins its spaces.`,add:`Add a team space`,none:`There are no team spaces yet`,noneLead:`A team space is where a team works together. Tie it to a department, and its newcomers join it by themselves.`,noneYet:`The admins of your organization can make some.`,find:`Find a team space`,findNothing:e=>`No team space has “${e}” in its name or department.`,name:`Name`,department:`Department`,noDepartment:`no department`,members:`Members`,yourRole:`Your role there`,notIn:`not in it`,all:`All team spaces`,edit:`Rename or move`,delete:`Delete`,addMember:`Add a member`,nobody:`Nobody is in this team space yet`,nobodyLead:`Add members here, or tie the space to a department: whoever joins that department joins this space, too.`,ofDepartment:e=>`Whoever joins ${e} joins this team space.`,ofNone:`Belongs to no department: people are added one by one.`,person:`Member`,role:`Role here`,roleOf:e=>`Role of ${e} here`,since:`Here since`,actions:`What can be done`,remove:`Take out`,removeAct:`Take out of the space`,removeTitle:e=>`Take ${e} out of this team space?`,removeLead:e=>`${e} stays in the organization and can be added again.`,removed:e=>`${e} is no longer in this team space.`,createTitle:`Add a team space`,editTitle:e=>`Rename or move ${e}`,departmentHint:`Optional. Whoever joins it from now on joins the space; who is there already does not.`,moveHint:`Whoever is in the space stays in it.`,create:`Add team space`,save:`Save`,created:e=>`The team space ${e} was added.`,saved:e=>`The team space ${e} is saved.`,deleteAct:`Delete team space`,deleteTitle:e=>`Delete the team space ${e}?`,deleteLead:e=>e===0?`Nobody is in it. That cannot be undone.`:e===1?`One person is in it and stays in the organization. That cannot be undone.`:`${e} people are in it and stay in the organization. That cannot be undone.`,deleted:e=>`The team space ${e} was deleted.`,addTitle:e=>`Add a member to ${e}`,who:`Who?`,whoHint:`Type a part of the name or the address.`,roleHint:`At most what the person is in the organization.`,chooseSomebody:`Please choose somebody.`,put:`Add to the space`,added:e=>`${e} is in this team space now.`,changed:(e,t)=>`${e} is ${t} here now.`},de:{title:`Teamräume`,refused:{CONFLICT:`Einen Teamraum dieses Namens gibt es hier schon.`},lead:`Wo Teams zusammenarbeiten. Wer in eine Abteilung kommt, kommt auch in deren Räume.`,add:`Teamraum anlegen`,none:`Es gibt noch keine Teamräume`,noneLead:`In einem Teamraum arbeitet ein Team zusammen. Gehört er zu einer Abteilung, kommen Neue dort von selbst hinein.`,noneYet:`Die Admins Ihrer Organisation können welche anlegen.`,find:`Teamraum suchen`,findNothing:e=>`Kein Teamraum hat „${e}“ im Namen oder in der Abteilung.`,name:`Name`,department:`Abteilung`,noDepartment:`keine Abteilung`,members:`Mitglieder`,yourRole:`Ihre Rolle dort`,notIn:`nicht darin`,all:`Alle Teamräume`,edit:`Umbenennen oder verschieben`,delete:`Löschen`,addMember:`Mitglied aufnehmen`,nobody:`In diesem Teamraum ist noch niemand`,nobodyLead:`Nehmen Sie hier Mitglieder auf, oder ordnen Sie den Raum einer Abteilung zu: Wer dorthin kommt, kommt auch hierher.`,ofDepartment:e=>`Wer zu ${e} kommt, kommt auch in diesen Teamraum.`,ofNone:`Gehört zu keiner Abteilung: Mitglieder werden einzeln aufgenommen.`,person:`Mitglied`,role:`Rolle hier`,roleOf:e=>`Rolle von ${e} hier`,since:`Hier seit`,actions:`Was sich tun lässt`,remove:`Herausnehmen`,removeAct:`Aus dem Raum nehmen`,removeTitle:e=>`${e} aus diesem Teamraum herausnehmen?`,removeLead:e=>`${e} bleibt in der Organisation und kann wieder aufgenommen werden.`,removed:e=>`${e} ist nicht mehr in diesem Teamraum.`,createTitle:`Teamraum anlegen`,editTitle:e=>`${e} umbenennen oder verschieben`,departmentHint:`Freiwillig. Wer künftig in sie kommt, kommt auch in den Raum; wer schon dort ist, nicht.`,moveHint:`Wer im Raum ist, bleibt darin.`,create:`Teamraum anlegen`,save:`Speichern`,created:e=>`Der Teamraum ${e} ist angelegt.`,saved:e=>`Der Teamraum ${e} ist gespeichert.`,deleteAct:`Teamraum löschen`,deleteTitle:e=>`Den Teamraum ${e} löschen?`,deleteLead:e=>e===0?`Niemand ist darin. Das lässt sich nicht rückgängig machen.`:e===1?`Eine Person ist darin und bleibt in der Organisation. Das lässt sich nicht rückgängig machen.`:`${e} Personen sind darin und bleiben in der Organisation. Das lässt sich nicht rückgängig machen.`,deleted:e=>`Der Teamraum ${e} ist gelöscht.`,addTitle:e=>`Mitglied in ${e} aufnehmen`,who:`Wen?`,whoHint:`Geben Sie einen Teil des Namens oder der Adresse ein.`,roleHint:`Höchstens, was die Person in der Organisation ist.`,chooseSomebody:`Bitte wählen Sie jemanden.`,put:`In den Raum aufnehmen`,added:e=>`${e} ist jetzt in diesem Teamraum.`,changed:(e,t)=>`${e} ist hier jetzt ${t}.`}},Z=t();function ne({space:e,done:t,close:n}){let[r,i]=(0,z.useState)(null),[a,o]=(0,z.useState)(null),[s]=p(q),c=D(),l=x(E).role,u=x(X);async function d(){if(!r)return[{code:`REQUIRED`,field:`memberId`,message:u.chooseSomebody}];let{problems:n}=await s({input:{spaceId:e.id,memberId:r.id,role:a}});return n.length===0&&(c.done(u.added(r.user.name)),t()),n}let f=F.slice(r?F.indexOf(r.role):0);return(0,Z.jsx)(N,{title:u.addTitle(e.name),act:u.put,send:d,fields:[`memberId`,`role`],close:n,children:e=>(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(P,{label:u.who,description:u.whoHint,value:r,choose:e=>{i(e),o(null)},error:e(`memberId`)}),(0,Z.jsx)(M,{label:u.role,description:u.roleHint,data:f.map(e=>({value:e,label:l[e]})),value:a??r?.role??null,onChange:e=>o(e),allowDeselect:!1,disabled:!r,error:e(`role`)})]})})}function re({space:e,count:t,done:n,close:r}){let[i]=p(K),a=D(),o=x(X);async function s(){let{data:t,problems:r}=await i({input:{spaceId:e.id}});return t?.deleteSpace.deletedSpaceId&&(a.done(o.deleted(e.name)),n()),r}return(0,Z.jsx)(I,{title:o.deleteTitle(e.name),lead:o.deleteLead(t),act:o.deleteAct,confirm:s,close:r})}function Q({space:e,done:t,close:n}){let{organization:r}=O(),[i,a]=(0,z.useState)(e?.name??``),[o,s]=(0,z.useState)(e?.department?.path??``),[c]=p(W),[l]=p(G),d=D(),f=x(X),m=C(f.refused);async function h(){let e={organizationId:r.id,name:i,department:o.trim()||null},{data:n,problems:a}=await c({input:e}),s=n?.createSpace.space;return s&&(d.done(f.created(s.name)),t(s)),a}async function g(e){let{data:n,problems:r}=await l({input:{spaceId:e,name:i,department:o.trim()}}),a=n?.updateSpace.space;return a&&(d.done(f.saved(a.name)),t(a)),r}return(0,Z.jsx)(N,{title:e?f.editTitle(e.name):f.createTitle,act:e?f.save:f.create,send:()=>e?g(e.id):h(),fields:[`name`,`department`],say:m,close:n,children:t=>(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(u,{label:f.name,value:i,onChange:e=>a(e.currentTarget.value),error:t(`name`),"data-autofocus":!0}),(0,Z.jsx)(L,{value:o,choose:s,description:e?f.moveHint:f.departmentHint,error:t(`department`)})]})})}function ie({spaceId:e,edges:t,waiting:n,again:r}){let a=h(),[o,s]=(0,z.useState)(),[c]=p(Y),l=D(),u=x(E).role,d=x(X);async function f({node:t}){let{problems:n}=await c({input:{spaceId:e,memberId:t.id}});return n.length===0&&(l.done(d.removed(t.user.name)),r()),n}let m=[{title:d.person,cell:({node:e})=>(0,Z.jsx)(S,{user:e.user})},{title:d.role,cell:t=>a?(0,Z.jsx)(ae,{spaceId:e,row:t,again:r}):u[t.roleInSpace]},{title:d.department,cell:({node:e})=>e.department??d.noDepartment,wide:!0},{title:d.since,cell:({joinedAt:e})=>(0,Z.jsx)(T,{time:e}),wide:!0}],g={title:d.actions,bare:!0,cell:e=>(0,Z.jsxs)(i,{size:`sm`,variant:`subtle`,color:`red`,onClick:()=>s(e),children:[d.remove,(0,Z.jsxs)(`span`,{className:`unseen`,children:[` `,e.node.user.name]})]})};return(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(k,{label:d.members,rows:t.map(e=>({...e,id:e.node.id})),columns:a?[...m,g]:m,name:({node:e})=>e.user.name,waiting:n}),o&&(0,Z.jsx)(I,{title:d.removeTitle(o.node.user.name),lead:d.removeLead(o.node.user.name),act:d.removeAct,confirm:()=>f(o),close:()=>s(void 0)})]})}function ae({spaceId:e,row:{node:t,roleInSpace:n},again:r}){let[i,a]=(0,z.useState)(),[o]=p(J),s=D(),c=x(E).role,l=x(X);i===n&&a(void 0);async function u(n){a(n);let{problems:i}=await o({input:{spaceId:e,memberId:t.id,role:n}});i.length===0?(s.done(l.changed(t.user.name,c[n])),r()):(a(void 0),s.refused(i))}return(0,Z.jsx)(R,{"aria-label":l.roleOf(t.user.name),data:F.slice(F.indexOf(t.role)).map(e=>({value:e,label:c[e]})),value:i??n,onChange:e=>void u(e.currentTarget.value),w:140})}function oe({id:e}){let{path:t}=O(),n=h(),[,r]=c(),[a,s]=(0,z.useState)(),l=A(),u=x(X),{data:d,error:f,waiting:p,again:v}=y(H,{id:e,...l.page},{stale:[`SPACE_`,`DEPARTMENT_`,`MEMBER_`]});if(f||!d)return(0,Z.jsx)(m,{title:u.title,children:f?(0,Z.jsx)(b,{error:f,again:v}):(0,Z.jsx)(_,{})});if(d.node?.__typename!==`Space`)return(0,Z.jsx)($,{});let S=d.node,{edges:C,pageInfo:w,totalCount:T}=S.people,E=()=>s(void 0),D=(0,Z.jsx)(i,{leftSection:(0,Z.jsx)(te,{size:16,"aria-hidden":!0}),onClick:()=>s(`add`),children:u.addMember});return(0,Z.jsxs)(ce,{space:S,children:[(0,Z.jsxs)(m,{title:S.name,lead:S.department?u.ofDepartment(S.department.path):u.ofNone,actions:n&&(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(i,{variant:`default`,onClick:()=>s(`edit`),children:u.edit}),(0,Z.jsx)(i,{variant:`subtle`,color:`red`,onClick:()=>s(`delete`),children:u.delete}),T>0&&D]}),children:[(0,Z.jsx)(j,{href:t(`spaces`),label:u.all}),T===0?(0,Z.jsx)(g,{title:u.nobody,lead:n&&u.nobodyLead,icon:(0,Z.jsx)(o,{"aria-hidden":!0}),children:n&&D}):(0,Z.jsx)(ie,{spaceId:e,edges:C,waiting:p,again:v}),(0,Z.jsx)(ee,{pageInfo:{...w,hasPreviousPage:l.hasPreviousPage},total:T,turn:l.turn})]}),a===`add`&&(0,Z.jsx)(ne,{space:S,done:v,close:E}),a===`edit`&&(0,Z.jsx)(Q,{space:S,done:v,close:E}),a===`delete`&&(0,Z.jsx)(re,{space:S,count:T,done:()=>r(t(`spaces`)),close:E})]})}var se=e=>e.organization?.spaces;function ce({space:e,children:t}){let{organization:n}=O(),r=x(X),{data:i,error:a,again:o}=f(U,{organizationId:n.id,name:e.name},se);return a||!i?(0,Z.jsx)(m,{title:r.title,children:a?(0,Z.jsx)(b,{error:a,again:o}):(0,Z.jsx)(_,{})}):i.some(({id:t})=>t===e.id)?t:(0,Z.jsx)($,{})}function $(){let{path:e}=O(),t=x(X);return(0,Z.jsxs)(m,{title:t.title,children:[(0,Z.jsx)(j,{href:e(`spaces`),label:t.all}),(0,Z.jsx)(w,{})]})}var le={name:`_name_1omeu_1`};function ue(){let{id:e}=n();return e?(0,Z.jsx)(oe,{id:e},e):(0,Z.jsx)(fe,{})}var de=e=>e.organization?.spaces;function fe(){let{organization:e,path:t}=O(),n=h(),[,r]=c(),[a,l]=(0,z.useState)(``),[p,v]=(0,z.useState)(!1),y=pe(),S=x(X),{data:C,error:w,again:T}=f(V,{organizationId:e.id},de,{stale:[`SPACE_`,`DEPARTMENT_`,`MEMBER_JOINED`,`MEMBER_REMOVED`,`MEMBER_DEPARTMENT_CHANGED`]});if(w||!C)return(0,Z.jsx)(m,{title:S.title,lead:S.lead,children:w?(0,Z.jsx)(b,{error:w,again:T}):(0,Z.jsx)(_,{})});let E=a.trim().toLocaleLowerCase(),D=C.filter(({name:e,department:t})=>`${e}\n${t?.path??``}`.toLocaleLowerCase().includes(E)),A=n&&(0,Z.jsx)(i,{leftSection:(0,Z.jsx)(s,{size:16,"aria-hidden":!0}),onClick:()=>v(!0),children:S.add});return(0,Z.jsxs)(m,{title:S.title,lead:S.lead,actions:C.length>0&&A,children:[C.length===0?(0,Z.jsx)(g,{title:S.none,lead:n?S.noneLead:`${S.noneLead} ${S.noneYet}`,icon:(0,Z.jsx)(o,{"aria-hidden":!0}),children:A}):(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(u,{type:`search`,"aria-label":S.find,placeholder:S.find,leftSection:(0,Z.jsx)(d,{size:16,"aria-hidden":!0}),value:a,onChange:e=>l(e.currentTarget.value),maw:360,mb:`sm`}),D.length===0?(0,Z.jsx)(g,{title:S.findNothing(a.trim())}):(0,Z.jsx)(k,{label:S.title,rows:D,columns:y,name:({name:e})=>e})]}),p&&(0,Z.jsx)(Q,{done:({id:e})=>{T(),r(t(`spaces/${e}`))},close:()=>v(!1)})]})}function pe(){let{path:e}=O(),{number:t}=v(),n=x(E).role,r=x(X);return[{title:r.name,cell:({id:t,name:n})=>(0,Z.jsx)(a,{className:le.name,href:e(`spaces/${t}`),children:n})},{title:r.department,cell:({department:e})=>e?.path??r.noDepartment},{title:r.members,cell:({members:e})=>t(e.totalCount),wide:!0},{title:r.yourRole,cell:({roleInSpace:e})=>e?n[e]:r.notIn,wide:!0}]}export{ue as default};