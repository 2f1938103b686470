import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Gn as t,T as n,Wn as r,X as i,b as a,r as o,s,w as c,y as l}from"./libraries-rz6hNmk8.js";import{t as u}from"./TextInput-Bd8wIxnx.js";import{t as d}from"./IconSearch-BGXYt3Op.js";import{t as f}from"./read-all-Bk0e8wIM.js";import{A as p,D as m,I as h,J as g,K as _,N as v,O as y,P as b,S as x,W as S,_ as C,b as w,f as T,j as E,k as D,p as O}from"./dashboard-CsBbKlMF.js";import{t as k}from"./rows-DQS7HyZI.js";import{n as A,t as j}from"./pager-D78Wx7f-.js";import{t as M}from"./way-back-DFScyD-y.js";import{t as N}from"./Select-CvbBGgbh.js";import{t as P}from"./form-dialog-wpbwbqqn.js";import{t as ee}from"./member-select-jxWceVYc.js";import{t as F}from"./permissions-Cl9HAVfh.js";import{t as I}from"./confirm-DZU8R-R2.js";import{t as L}from"./department-select-moVegL61.js";import{t as R}from"./NativeSelect-BmGvwxkP.js";var z=l(`outline`,`user-plus`,`UserPlus`,[[`path`,{d:`M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0`,key:`svg-0`}],[`path`,{d:`M16 19h6`,key:`svg-1`}],[`path`,{d:`M19 16v6`,key:`svg-2`}],[`path`,{d:`M6 21v-2a4 4 0 0 1 4 -4h4`,key:`svg-3`}]]),B=e(r(),1),V=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},H=new V(`
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
}`),U=new V(`
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
}`),W=new V(`
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
    `),G=new V(`
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
}`),K=new V(`
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
}`),q=new V(`
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
}`),J=new V(`
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
}`),Y=new V(`
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
}`),te=new V(`
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
}`),X={en:{title:`Team spaces`,refused:{},lead:`Where teams work together. Whoever joins a department joins its spaces.`,add:`Add a team space`,none:`There are no team spaces yet`,noneLead:`A team space is where a team works together. Tie it to a department, and its newcomers join it by themselves.`,noneYet:`The admins of your organization can make some.`,find:`Find a team space`,findNothing:e=>`No team space has “${e}” in its name or department.`,name:`Name`,department:`Department`,noDepartment:`no department`,members:`Members`,yourRole:`Your role there`,notIn:`not in it`,all:`All team spaces`,edit:`Rename or move`,delete:`Delete`,addMember:`Add a member`,nobody:`Nobody is in this team space yet`,nobodyLead:`Add members here, or tie the space to a department: whoever joins that department joins this space, too.`,ofDepartment:e=>`Whoever joins ${e} joins this team space.`,ofNone:`Belongs to no department: people are added one by one.`,person:`Member`,role:`Role here`,roleOf:e=>`Role of ${e} here`,since:`Here since`,actions:`What can be done`,remove:`Take out`,removeAct:`Take out of the space`,removeTitle:e=>`Take ${e} out of this team space?`,removeLead:e=>`${e} stays in the organization and can be added again.`,removed:e=>`${e} is no longer in this team space.`,createTitle:`Add a team space`,editTitle:e=>`Rename or move ${e}`,departmentHint:`Optional. Whoever joins it from now on joins the space; who is there already does not.`,moveHint:`Whoever is in the space stays in it.`,create:`Add team space`,save:`Save`,created:e=>`The team space ${e} was added.`,saved:e=>`The team space ${e} is saved.`,deleteAct:`Delete team space`,deleteTitle:e=>`Delete the team space ${e}?`,deleteLead:e=>e===0?`Nobody is in it. That cannot be undone.`:e===1?`One person is in it and stays in the organization. That cannot be undone.`:`${e} people are in it and stay in the organization. That cannot be undone.`,deleted:e=>`The team space ${e} was deleted.`,addTitle:e=>`Add a member to ${e}`,who:`Who?`,whoHint:`Type a part of the name or the address.`,roleHint:`At most what the person is in the organization.`,chooseSomebody:`Please choose somebody.`,put:`Add to the space`,added:e=>`${e} is in this team space now.`,changed:(e,t)=>`${e} is ${t} here now.`},de:{title:`Teamräume`,refused:{CONFLICT:`Einen Teamraum dieses Namens gibt es hier schon.`},lead:`Wo Teams zusammenarbeiten. Wer in eine Abteilung kommt, kommt auch in deren Räume.`,add:`Teamraum anlegen`,none:`Es gibt noch keine Teamräume`,noneLead:`In einem Teamraum arbeitet ein Team zusammen. Gehört er zu einer Abteilung, kommen Neue dort von selbst hinein.`,noneYet:`Die Admins Ihrer Organisation können welche anlegen.`,find:`Teamraum suchen`,findNothing:e=>`Kein Teamraum hat „${e}“ im Namen oder in der Abteilung.`,name:`Name`,department:`Abteilung`,noDepartment:`keine Abteilung`,members:`Mitglieder`,yourRole:`Ihre Rolle dort`,notIn:`nicht darin`,all:`Alle Teamräume`,edit:`Umbenennen oder verschieben`,delete:`Löschen`,addMember:`Mitglied aufnehmen`,nobody:`In diesem Teamraum ist noch niemand`,nobodyLead:`Nehmen Sie hier Mitglieder auf, oder ordnen Sie den Raum einer Abteilung zu: Wer dorthin kommt, kommt auch hierher.`,ofDepartment:e=>`Wer zu ${e} kommt, kommt auch in diesen Teamraum.`,ofNone:`Gehört zu keiner Abteilung: Mitglieder werden einzeln aufgenommen.`,person:`Mitglied`,role:`Rolle hier`,roleOf:e=>`Rolle von ${e} hier`,since:`Hier seit`,actions:`Was sich tun lässt`,remove:`Herausnehmen`,removeAct:`Aus dem Raum nehmen`,removeTitle:e=>`${e} aus diesem Teamraum herausnehmen?`,removeLead:e=>`${e} bleibt in der Organisation und kann wieder aufgenommen werden.`,removed:e=>`${e} ist nicht mehr in diesem Teamraum.`,createTitle:`Teamraum anlegen`,editTitle:e=>`${e} umbenennen oder verschieben`,departmentHint:`Freiwillig. Wer künftig in sie kommt, kommt auch in den Raum; wer schon dort ist, nicht.`,moveHint:`Wer im Raum ist, bleibt darin.`,create:`Teamraum anlegen`,save:`Speichern`,created:e=>`Der Teamraum ${e} ist angelegt.`,saved:e=>`Der Teamraum ${e} ist gespeichert.`,deleteAct:`Teamraum löschen`,deleteTitle:e=>`Den Teamraum ${e} löschen?`,deleteLead:e=>e===0?`Niemand ist darin. Das lässt sich nicht rückgängig machen.`:e===1?`Eine Person ist darin und bleibt in der Organisation. Das lässt sich nicht rückgängig machen.`:`${e} Personen sind darin und bleiben in der Organisation. Das lässt sich nicht rückgängig machen.`,deleted:e=>`Der Teamraum ${e} ist gelöscht.`,addTitle:e=>`Mitglied in ${e} aufnehmen`,who:`Wen?`,whoHint:`Geben Sie einen Teil des Namens oder der Adresse ein.`,roleHint:`Höchstens, was die Person in der Organisation ist.`,chooseSomebody:`Bitte wählen Sie jemanden.`,put:`In den Raum aufnehmen`,added:e=>`${e} ist jetzt in diesem Teamraum.`,changed:(e,t)=>`${e} ist hier jetzt ${t}.`}},Z=t();function ne({space:e,done:t,close:n}){let[r,i]=(0,B.useState)(null),[a,o]=(0,B.useState)(null),[s]=b(J),c=x(),l=g(C).role,u=g(X);async function d(){if(!r)return[{code:`REQUIRED`,field:`memberId`,message:u.chooseSomebody}];let{problems:n}=await s({input:{spaceId:e.id,memberId:r.id,role:a}});return n.length===0&&(c.done(u.added(r.user.name)),t()),n}let f=F.slice(r?F.indexOf(r.role):0);return(0,Z.jsx)(P,{title:u.addTitle(e.name),act:u.put,send:d,fields:[`memberId`,`role`],close:n,children:e=>(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(ee,{label:u.who,description:u.whoHint,value:r,choose:e=>{i(e),o(null)},error:e(`memberId`)}),(0,Z.jsx)(N,{label:u.role,description:u.roleHint,data:f.map(e=>({value:e,label:l[e]})),value:a??r?.role??null,onChange:e=>o(e),allowDeselect:!1,disabled:!r,error:e(`role`)})]})})}function re({space:e,count:t,done:n,close:r}){let[i]=b(q),a=x(),o=g(X);async function s(){let{data:t,problems:r}=await i({input:{spaceId:e.id}});return t?.deleteSpace.deletedSpaceId&&(a.done(o.deleted(e.name)),n()),r}return(0,Z.jsx)(I,{title:o.deleteTitle(e.name),lead:o.deleteLead(t),act:o.deleteAct,confirm:s,close:r})}function Q({space:e,done:t,close:n}){let{organization:r}=y(),[i,a]=(0,B.useState)(e?.name??``),[o,s]=(0,B.useState)(e?.department?.path??``),[c]=b(G),[l]=b(K),d=x(),f=g(X),p=w(f.refused);async function m(){let e={organizationId:r.id,name:i,department:o.trim()||null},{data:n,problems:a}=await c({input:e}),s=n?.createSpace.space;return s&&(d.done(f.created(s.name)),t(s)),a}async function h(e){let{data:n,problems:r}=await l({input:{spaceId:e,name:i,department:o.trim()}}),a=n?.updateSpace.space;return a&&(d.done(f.saved(a.name)),t(a)),r}return(0,Z.jsx)(P,{title:e?f.editTitle(e.name):f.createTitle,act:e?f.save:f.create,send:()=>e?h(e.id):m(),fields:[`name`,`department`],say:p,close:n,children:t=>(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(u,{label:f.name,value:i,onChange:e=>a(e.currentTarget.value),error:t(`name`),"data-autofocus":!0}),(0,Z.jsx)(L,{value:o,choose:s,description:e?f.moveHint:f.departmentHint,error:t(`department`)})]})})}function ie({spaceId:e,edges:t,waiting:n,again:r}){let a=m(),[o,s]=(0,B.useState)(),[c]=b(te),l=x(),u=g(C).role,d=g(X);async function f({node:t}){let{problems:n}=await c({input:{spaceId:e,memberId:t.id}});return n.length===0&&(l.done(d.removed(t.user.name)),r()),n}let p=[{title:d.person,cell:({node:e})=>(0,Z.jsx)(T,{user:e.user})},{title:d.role,cell:t=>a?(0,Z.jsx)(ae,{spaceId:e,row:t,again:r}):u[t.roleInSpace]},{title:d.department,cell:({node:e})=>e.department??d.noDepartment,wide:!0},{title:d.since,cell:({joinedAt:e})=>(0,Z.jsx)(O,{time:e}),wide:!0}],h={title:d.actions,bare:!0,cell:e=>(0,Z.jsxs)(i,{size:`sm`,variant:`subtle`,color:`red`,onClick:()=>s(e),children:[d.remove,(0,Z.jsxs)(`span`,{className:`unseen`,children:[` `,e.node.user.name]})]})};return(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(k,{label:d.members,rows:t.map(e=>({...e,id:e.node.id})),columns:a?[...p,h]:p,name:({node:e})=>e.user.name,waiting:n}),o&&(0,Z.jsx)(I,{title:d.removeTitle(o.node.user.name),lead:d.removeLead(o.node.user.name),act:d.removeAct,confirm:()=>f(o),close:()=>s(void 0)})]})}function ae({spaceId:e,row:{node:t,roleInSpace:n},again:r}){let[i,a]=(0,B.useState)(),[o]=b(Y),s=x(),c=g(C).role,l=g(X);i===n&&a(void 0);async function u(n){a(n);let{problems:i}=await o({input:{spaceId:e,memberId:t.id,role:n}});i.length===0?(s.done(l.changed(t.user.name,c[n])),r()):(a(void 0),s.refused(i))}return(0,Z.jsx)(R,{"aria-label":l.roleOf(t.user.name),data:F.slice(F.indexOf(t.role)).map(e=>({value:e,label:c[e]})),value:i??n,onChange:e=>void u(e.currentTarget.value),w:140})}function oe({id:e}){let{path:t}=y(),n=m(),[,r]=c(),[a,s]=(0,B.useState)(),l=A(),u=g(X),{data:d,error:f,waiting:_,again:v}=h(U,{id:e,...l.page},{stale:[`SPACE_`,`DEPARTMENT_`,`MEMBER_`]});if(f||!d)return(0,Z.jsx)(S,{title:u.title,children:f?(0,Z.jsx)(D,{error:f,again:v}):(0,Z.jsx)(p,{})});if(d.node?.__typename!==`Space`)return(0,Z.jsx)($,{});let b=d.node,{edges:x,pageInfo:C,totalCount:w}=b.people,T=()=>s(void 0),O=(0,Z.jsx)(i,{leftSection:(0,Z.jsx)(z,{size:16,"aria-hidden":!0}),onClick:()=>s(`add`),children:u.addMember});return(0,Z.jsxs)(ce,{space:b,children:[(0,Z.jsxs)(S,{title:b.name,lead:b.department?u.ofDepartment(b.department.path):u.ofNone,actions:n&&(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(i,{variant:`default`,onClick:()=>s(`edit`),children:u.edit}),(0,Z.jsx)(i,{variant:`subtle`,color:`red`,onClick:()=>s(`delete`),children:u.delete}),w>0&&O]}),children:[(0,Z.jsx)(M,{href:t(`spaces`),label:u.all}),w===0?(0,Z.jsx)(E,{title:u.nobody,lead:n&&u.nobodyLead,icon:(0,Z.jsx)(o,{"aria-hidden":!0}),children:n&&O}):(0,Z.jsx)(ie,{spaceId:e,edges:x,waiting:_,again:v}),(0,Z.jsx)(j,{pageInfo:{...C,hasPreviousPage:l.hasPreviousPage},total:w,turn:l.turn})]}),a===`add`&&(0,Z.jsx)(ne,{space:b,done:v,close:T}),a===`edit`&&(0,Z.jsx)(Q,{space:b,done:v,close:T}),a===`delete`&&(0,Z.jsx)(re,{space:b,count:w,done:()=>r(t(`spaces`)),close:T})]})}var se=e=>e.organization?.spaces;function ce({space:e,children:t}){let{organization:n}=y(),r=g(X),{data:i,error:a,again:o}=f(W,{organizationId:n.id,name:e.name},se);return a||!i?(0,Z.jsx)(S,{title:r.title,children:a?(0,Z.jsx)(D,{error:a,again:o}):(0,Z.jsx)(p,{})}):i.some(({id:t})=>t===e.id)?t:(0,Z.jsx)($,{})}function $(){let{path:e}=y(),t=g(X);return(0,Z.jsxs)(S,{title:t.title,children:[(0,Z.jsx)(M,{href:e(`spaces`),label:t.all}),(0,Z.jsx)(v,{})]})}var le={name:`_name_1omeu_1`};function ue(){let{id:e}=n();return e?(0,Z.jsx)(oe,{id:e},e):(0,Z.jsx)(fe,{})}var de=e=>e.organization?.spaces;function fe(){let{organization:e,path:t}=y(),n=m(),[,r]=c(),[a,l]=(0,B.useState)(``),[h,_]=(0,B.useState)(!1),v=pe(),b=g(X),{data:x,error:C,again:w}=f(H,{organizationId:e.id},de,{stale:[`SPACE_`,`DEPARTMENT_`,`MEMBER_JOINED`,`MEMBER_REMOVED`,`MEMBER_DEPARTMENT_CHANGED`]});if(C||!x)return(0,Z.jsx)(S,{title:b.title,lead:b.lead,children:C?(0,Z.jsx)(D,{error:C,again:w}):(0,Z.jsx)(p,{})});let T=a.trim().toLocaleLowerCase(),O=x.filter(({name:e,department:t})=>`${e}\n${t?.path??``}`.toLocaleLowerCase().includes(T)),A=n&&(0,Z.jsx)(i,{leftSection:(0,Z.jsx)(s,{size:16,"aria-hidden":!0}),onClick:()=>_(!0),children:b.add});return(0,Z.jsxs)(S,{title:b.title,lead:b.lead,actions:x.length>0&&A,children:[x.length===0?(0,Z.jsx)(E,{title:b.none,lead:n?b.noneLead:`${b.noneLead} ${b.noneYet}`,icon:(0,Z.jsx)(o,{"aria-hidden":!0}),children:A}):(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(u,{type:`search`,"aria-label":b.find,placeholder:b.find,leftSection:(0,Z.jsx)(d,{size:16,"aria-hidden":!0}),value:a,onChange:e=>l(e.currentTarget.value),maw:360,mb:`sm`}),O.length===0?(0,Z.jsx)(E,{title:b.findNothing(a.trim())}):(0,Z.jsx)(k,{label:b.title,rows:O,columns:v,name:({name:e})=>e})]}),h&&(0,Z.jsx)(Q,{done:({id:e})=>{w(),r(t(`spaces/${e}`))},close:()=>_(!1)})]})}function pe(){let{path:e}=y(),{number:t}=_(),n=g(C).role,r=g(X);return[{title:r.name,cell:({id:t,name:n})=>(0,Z.jsx)(a,{className:le.name,href:e(`spaces/${t}`),children:n})},{title:r.department,cell:({department:e})=>e?.path??r.noDepartment},{title:r.members,cell:({members:e})=>t(e.totalCount),wide:!0},{title:r.yourRole,cell:({roleInSpace:e})=>e?n[e]:r.notIn,wide:!0}]}export{ue as default};