import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Gn as t,T as n,Wn as r,X as i,b as a,r as o,s,w as c,y as l}from"./libraries-rz6hNmk8.js";import{t as u}from"./TextInput-Bd8wIxnx.js";import{t as d}from"./IconSearch-BGXYt3Op.js";import{t as f}from"./read-all-eobIqy19.js";import{D as p,E as m,F as h,H as g,N as _,O as v,T as y,W as b,b as x,c as S,h as C,j as w,k as T,l as E,p as D}from"./dashboard-CrgVTQe8.js";import{t as O}from"./rows-CKMvqSos.js";import{n as k,t as A}from"./pager-Dg9CLPjQ.js";import{t as ee}from"./way-back-DFScyD-y.js";import{t as j}from"./Select-BZVhWpwa.js";import{t as M}from"./form-dialog-CbgnETEG.js";import{t as N}from"./member-select-QUgdXXSK.js";import{t as P}from"./permissions-Cl9HAVfh.js";import{a as F}from"./generated-Chh-caD4.js";import{t as I}from"./department-select-DLGmkt8R.js";import{t as L}from"./NativeSelect-kiULmRin.js";var te=l(`outline`,`user-plus`,`UserPlus`,[[`path`,{d:`M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0`,key:`svg-0`}],[`path`,{d:`M16 19h6`,key:`svg-1`}],[`path`,{d:`M19 16v6`,key:`svg-2`}],[`path`,{d:`M6 21v-2a4 4 0 0 1 4 -4h4`,key:`svg-3`}]]),R=e(r(),1),z=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},B=new z(`
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
}`),V=new z(`
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
}`),H=new z(`
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
}`),U=new z(`
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
}`),W=new z(`
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
}`),G=new z(`
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
}`),K=new z(`
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
}`),q=new z(`
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
}`),J={en:{title:`Team spaces`,lead:`Where teams work together. Whoever joins a department joins its spaces.`,add:`Add a team space`,none:`There are no team spaces yet`,noneLead:`A team space is where a team works together. Tie it to a department, and its newcomers join it by themselves.`,noneYet:`The admins of your organization can make some.`,find:`Find a team space`,findNothing:e=>`No team space has “${e}” in its name or department.`,name:`Name`,department:`Department`,noDepartment:`no department`,members:`Members`,yourRole:`Your role there`,notIn:`not in it`,all:`All team spaces`,edit:`Rename or move`,delete:`Delete`,addMember:`Add a member`,nobody:`Nobody is in this team space yet`,nobodyLead:`Add members here, or tie the space to a department: whoever joins that department joins this space, too.`,ofDepartment:e=>`Whoever joins ${e} joins this team space.`,ofNone:`Belongs to no department: people are added one by one.`,person:`Member`,role:`Role here`,roleOf:e=>`Role of ${e} here`,since:`Here since`,actions:`What can be done`,remove:`Take out`,removeAct:`Take out of the space`,removeTitle:e=>`Take ${e} out of this team space?`,removeLead:e=>`${e} stays in the organization and can be added again.`,removed:e=>`${e} is no longer in this team space.`,createTitle:`Add a team space`,editTitle:e=>`Rename or move ${e}`,departmentHint:`Optional. Whoever joins it from now on joins the space; who is there already does not.`,moveHint:`Whoever is in the space stays in it.`,create:`Add team space`,save:`Save`,created:e=>`The team space ${e} was added.`,saved:e=>`The team space ${e} is saved.`,deleteAct:`Delete team space`,deleteTitle:e=>`Delete the team space ${e}?`,deleteLead:e=>e===0?`Nobody is in it. That cannot be undone.`:e===1?`One person is in it and stays in the organization. That cannot be undone.`:`${e} people are in it and stay in the organization. That cannot be undone.`,deleted:e=>`The team space ${e} was deleted.`,addTitle:e=>`Add a member to ${e}`,who:`Who?`,whoHint:`Type a part of the name or the address.`,roleHint:`At most what the person is in the organization.`,chooseSomebody:`Please choose somebody.`,put:`Add to the space`,added:e=>`${e} is in this team space now.`,changed:(e,t)=>`${e} is ${t} here now.`},de:{title:`Teamräume`,lead:`Wo Teams zusammenarbeiten. Wer in eine Abteilung kommt, kommt auch in deren Räume.`,add:`Teamraum anlegen`,none:`Es gibt noch keine Teamräume`,noneLead:`In einem Teamraum arbeitet ein Team zusammen. Gehört er zu einer Abteilung, kommen Neue dort von selbst hinein.`,noneYet:`Die Admins Ihrer Organisation können welche anlegen.`,find:`Teamraum suchen`,findNothing:e=>`Kein Teamraum hat „${e}“ im Namen oder in der Abteilung.`,name:`Name`,department:`Abteilung`,noDepartment:`keine Abteilung`,members:`Mitglieder`,yourRole:`Ihre Rolle dort`,notIn:`nicht darin`,all:`Alle Teamräume`,edit:`Umbenennen oder verschieben`,delete:`Löschen`,addMember:`Mitglied aufnehmen`,nobody:`In diesem Teamraum ist noch niemand`,nobodyLead:`Nehmen Sie hier Mitglieder auf, oder ordnen Sie den Raum einer Abteilung zu: Wer dorthin kommt, kommt auch hierher.`,ofDepartment:e=>`Wer zu ${e} kommt, kommt auch in diesen Teamraum.`,ofNone:`Gehört zu keiner Abteilung: Mitglieder werden einzeln aufgenommen.`,person:`Mitglied`,role:`Rolle hier`,roleOf:e=>`Rolle von ${e} hier`,since:`Hier seit`,actions:`Was sich tun lässt`,remove:`Herausnehmen`,removeAct:`Aus dem Raum nehmen`,removeTitle:e=>`${e} aus diesem Teamraum herausnehmen?`,removeLead:e=>`${e} bleibt in der Organisation und kann wieder aufgenommen werden.`,removed:e=>`${e} ist nicht mehr in diesem Teamraum.`,createTitle:`Teamraum anlegen`,editTitle:e=>`${e} umbenennen oder verschieben`,departmentHint:`Freiwillig. Wer künftig in sie kommt, kommt auch in den Raum; wer schon dort ist, nicht.`,moveHint:`Wer im Raum ist, bleibt darin.`,create:`Teamraum anlegen`,save:`Speichern`,created:e=>`Der Teamraum ${e} ist angelegt.`,saved:e=>`Der Teamraum ${e} ist gespeichert.`,deleteAct:`Teamraum löschen`,deleteTitle:e=>`Den Teamraum ${e} löschen?`,deleteLead:e=>e===0?`Niemand ist darin. Das lässt sich nicht rückgängig machen.`:e===1?`Eine Person ist darin und bleibt in der Organisation. Das lässt sich nicht rückgängig machen.`:`${e} Personen sind darin und bleiben in der Organisation. Das lässt sich nicht rückgängig machen.`,deleted:e=>`Der Teamraum ${e} ist gelöscht.`,addTitle:e=>`Mitglied in ${e} aufnehmen`,who:`Wen?`,whoHint:`Geben Sie einen Teil des Namens oder der Adresse ein.`,roleHint:`Höchstens, was die Person in der Organisation ist.`,chooseSomebody:`Bitte wählen Sie jemanden.`,put:`In den Raum aufnehmen`,added:e=>`${e} ist jetzt in diesem Teamraum.`,changed:(e,t)=>`${e} ist hier jetzt ${t}.`}},Y=t();function X({space:e,done:t,close:n}){let[r,i]=(0,R.useState)(null),[a,o]=(0,R.useState)(null),[s]=_(G),c=x(),l=b(D).role,u=b(J);async function d(){if(!r)return[{code:`REQUIRED`,field:`memberId`,message:u.chooseSomebody}];let{problems:n}=await s({input:{spaceId:e.id,memberId:r.id,role:a}});return n.length===0&&(c.done(u.added(r.user.name)),t()),n}let f=P.slice(r?P.indexOf(r.role):0);return(0,Y.jsx)(M,{title:u.addTitle(e.name),act:u.put,send:d,fields:[`memberId`,`role`],close:n,children:e=>(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(N,{label:u.who,description:u.whoHint,value:r,choose:e=>{i(e),o(null)},error:e(`memberId`)}),(0,Y.jsx)(j,{label:u.role,description:u.roleHint,data:f.map(e=>({value:e,label:l[e]})),value:a??r?.role??null,onChange:e=>o(e),allowDeselect:!1,disabled:!r,error:e(`role`)})]})})}function Z({space:e,count:t,done:n,close:r}){let[i]=_(W),a=x(),o=b(J);async function s(){let{data:t,problems:r}=await i({input:{spaceId:e.id}});return t?.deleteSpace.deletedSpaceId&&(a.done(o.deleted(e.name)),n()),r}return(0,Y.jsx)(F,{title:o.deleteTitle(e.name),lead:o.deleteLead(t),act:o.deleteAct,confirm:s,close:r})}function Q({space:e,done:t,close:n}){let{organization:r}=m(),[i,a]=(0,R.useState)(e?.name??``),[o,s]=(0,R.useState)(e?.department?.path??``),[c]=_(H),[l]=_(U),d=x(),f=b(J);async function p(){let e={organizationId:r.id,name:i,department:o.trim()||null},{data:n,problems:a}=await c({input:e}),s=n?.createSpace.space;return s&&(d.done(f.created(s.name)),t(s)),a}async function h(e){let{data:n,problems:r}=await l({input:{spaceId:e,name:i,department:o.trim()}}),a=n?.updateSpace.space;return a&&(d.done(f.saved(a.name)),t(a)),r}return(0,Y.jsx)(M,{title:e?f.editTitle(e.name):f.createTitle,act:e?f.save:f.create,send:()=>e?h(e.id):p(),fields:[`name`,`department`],close:n,children:t=>(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(u,{label:f.name,value:i,onChange:e=>a(e.currentTarget.value),error:t(`name`),"data-autofocus":!0}),(0,Y.jsx)(I,{value:o,choose:s,description:e?f.moveHint:f.departmentHint,error:t(`department`)})]})})}function ne({spaceId:e,edges:t,waiting:n,again:r}){let a=y(),[o,s]=(0,R.useState)(),[c]=_(q),l=x(),u=b(D).role,d=b(J);async function f({node:t}){let{problems:n}=await c({input:{spaceId:e,memberId:t.id}});return n.length===0&&(l.done(d.removed(t.user.name)),r()),n}let p=[{title:d.person,cell:({node:e})=>(0,Y.jsx)(S,{user:e.user})},{title:d.role,cell:t=>a?(0,Y.jsx)(re,{spaceId:e,row:t,again:r}):u[t.roleInSpace]},{title:d.department,cell:({node:e})=>e.department??d.noDepartment,wide:!0},{title:d.since,cell:({joinedAt:e})=>(0,Y.jsx)(E,{time:e}),wide:!0}],m={title:d.actions,bare:!0,cell:e=>(0,Y.jsxs)(i,{size:`sm`,variant:`subtle`,color:`red`,onClick:()=>s(e),children:[d.remove,(0,Y.jsxs)(`span`,{className:`unseen`,children:[` `,e.node.user.name]})]})};return(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(O,{label:d.members,rows:t.map(e=>({...e,id:e.node.id})),columns:a?[...p,m]:p,name:({node:e})=>e.user.name,waiting:n}),o&&(0,Y.jsx)(F,{title:d.removeTitle(o.node.user.name),lead:d.removeLead(o.node.user.name),act:d.removeAct,confirm:()=>f(o),close:()=>s(void 0)})]})}function re({spaceId:e,row:{node:t,roleInSpace:n},again:r}){let[i,a]=(0,R.useState)(),[o]=_(K),s=x(),c=b(D).role,l=b(J);i===n&&a(void 0);async function u(n){a(n);let{problems:i}=await o({input:{spaceId:e,memberId:t.id,role:n}});i.length===0?(s.done(l.changed(t.user.name,c[n])),r()):(a(void 0),s.refused(i))}return(0,Y.jsx)(L,{"aria-label":l.roleOf(t.user.name),data:P.slice(P.indexOf(t.role)).map(e=>({value:e,label:c[e]})),value:i??n,onChange:e=>void u(e.currentTarget.value),w:140})}function $({id:e}){let{path:t}=m(),n=y(),[,r]=c(),[a,s]=(0,R.useState)(),l=k(),u=b(J),{data:d,error:f,waiting:g,again:_}=h(V,{id:e,...l.page},{stale:[`SPACE_`,`DEPARTMENT_`,`MEMBER_`]}),x=(0,Y.jsx)(ee,{href:t(`spaces`),label:u.all});if(f||!d)return(0,Y.jsx)(C,{title:u.title,children:f?(0,Y.jsx)(p,{error:f,again:_}):(0,Y.jsx)(v,{})});if(d.node?.__typename!==`Space`)return(0,Y.jsxs)(C,{title:u.title,children:[x,(0,Y.jsx)(w,{})]});let S=d.node,{edges:E,pageInfo:D,totalCount:O}=S.people,j=()=>s(void 0),M=(0,Y.jsx)(i,{leftSection:(0,Y.jsx)(te,{size:16,"aria-hidden":!0}),onClick:()=>s(`add`),children:u.addMember});return(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsxs)(C,{title:S.name,lead:S.department?u.ofDepartment(S.department.path):u.ofNone,actions:n&&(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(i,{variant:`default`,onClick:()=>s(`edit`),children:u.edit}),(0,Y.jsx)(i,{variant:`subtle`,color:`red`,onClick:()=>s(`delete`),children:u.delete}),O>0&&M]}),children:[x,O===0?(0,Y.jsx)(T,{title:u.nobody,lead:n&&u.nobodyLead,icon:(0,Y.jsx)(o,{"aria-hidden":!0}),children:n&&M}):(0,Y.jsx)(ne,{spaceId:e,edges:E,waiting:g,again:_}),(0,Y.jsx)(A,{pageInfo:{...D,hasPreviousPage:l.hasPreviousPage},total:O,turn:l.turn})]}),a===`add`&&(0,Y.jsx)(X,{space:S,done:_,close:j}),a===`edit`&&(0,Y.jsx)(Q,{space:S,done:_,close:j}),a===`delete`&&(0,Y.jsx)(Z,{space:S,count:O,done:()=>r(t(`spaces`)),close:j})]})}var ie={name:`_name_1omeu_1`};function ae(){let{id:e}=n();return e?(0,Y.jsx)($,{id:e},e):(0,Y.jsx)(se,{})}var oe=e=>e.organization?.spaces;function se(){let{organization:e,path:t}=m(),n=y(),[,r]=c(),[a,l]=(0,R.useState)(``),[h,g]=(0,R.useState)(!1),_=ce(),x=b(J),{data:S,error:w,again:E}=f(B,{organizationId:e.id},oe,{stale:[`SPACE_`,`DEPARTMENT_`,`MEMBER_JOINED`,`MEMBER_REMOVED`,`MEMBER_DEPARTMENT_CHANGED`]});if(w||!S)return(0,Y.jsx)(C,{title:x.title,lead:x.lead,children:w?(0,Y.jsx)(p,{error:w,again:E}):(0,Y.jsx)(v,{})});let D=a.trim().toLocaleLowerCase(),k=S.filter(({name:e,department:t})=>`${e}\n${t?.path??``}`.toLocaleLowerCase().includes(D)),A=n&&(0,Y.jsx)(i,{leftSection:(0,Y.jsx)(s,{size:16,"aria-hidden":!0}),onClick:()=>g(!0),children:x.add});return(0,Y.jsxs)(C,{title:x.title,lead:x.lead,actions:S.length>0&&A,children:[S.length===0?(0,Y.jsx)(T,{title:x.none,lead:n?x.noneLead:`${x.noneLead} ${x.noneYet}`,icon:(0,Y.jsx)(o,{"aria-hidden":!0}),children:A}):(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(u,{type:`search`,"aria-label":x.find,placeholder:x.find,leftSection:(0,Y.jsx)(d,{size:16,"aria-hidden":!0}),value:a,onChange:e=>l(e.currentTarget.value),maw:360,mb:`sm`}),k.length===0?(0,Y.jsx)(T,{title:x.findNothing(a.trim())}):(0,Y.jsx)(O,{label:x.title,rows:k,columns:_,name:({name:e})=>e})]}),h&&(0,Y.jsx)(Q,{done:({id:e})=>{E(),r(t(`spaces/${e}`))},close:()=>g(!1)})]})}function ce(){let{path:e}=m(),{number:t}=g(),n=b(D).role,r=b(J);return[{title:r.name,cell:({id:t,name:n})=>(0,Y.jsx)(a,{className:ie.name,href:e(`spaces/${t}`),children:n})},{title:r.department,cell:({department:e})=>e?.path??r.noDepartment},{title:r.members,cell:({members:e})=>t(e.totalCount),wide:!0},{title:r.yourRole,cell:({roleInSpace:e})=>e?n[e]:r.notIn,wide:!0}]}export{ae as default};