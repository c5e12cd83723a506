package vn.gtvt.sdk.permits.qlvt;

/** The operations of the endpoint with their query texts. */
enum Operation {
  USER_CREATE(
      "userCreate",
      "mutation($token:String,$db:String,$collection:String,$body:JSON,$actionCode:String){"
          + "userCreate(token:$token,db:$db,collection:$collection,body:$body,actionCode:$actionCode)}"),
  USER_ONE(
      "userOne",
      "query($token:String,$db:String,$collection:String,$filter:JSON){"
          + "userOne(token:$token,db:$db,collection:$collection,filter:$filter)}"),
  USER_BY_ID(
      "userById",
      "query($token:String,$db:String,$collection:String,$id:String){"
          + "userById(token:$token,db:$db,collection:$collection,id:$id)}"),
  COUNT(
      "count",
      "query($token:String,$db:String,$collection:String,$filter:JSON){"
          + "count(token:$token,db:$db,collection:$collection,filter:$filter)}"),
  USER_UPDATE_ONE(
      "userUpdateOne",
      "mutation($token:String,$db:String,$collection:String,$filter:JSON,$body:JSON,"
          + "$actionCode:String){userUpdateOne(token:$token,db:$db,collection:$collection,"
          + "filter:$filter,body:$body,actionCode:$actionCode)}"),
  USER_UPDATE_BY_ID(
      "userUpdateById",
      "mutation($token:String,$db:String,$collection:String,$body:JSON,$actionCode:String){"
          + "userUpdateById(token:$token,db:$db,collection:$collection,body:$body,"
          + "actionCode:$actionCode)}"),
  USER_REMOVE_BY_ID(
      "userRemoveById",
      "mutation($token:String,$db:String,$collection:String,$id:String){"
          + "userRemoveById(token:$token,db:$db,collection:$collection,id:$id)}"),
  USER_REMOVE_ONE(
      "userRemoveOne",
      "mutation($token:String,$db:String,$collection:String,$filter:JSON){"
          + "userRemoveOne(token:$token,db:$db,collection:$collection,filter:$filter)}"),
  SEARCH(
      "search",
      "query($token:String,$db:String,$collection:String,$body:JSON){"
          + "search(token:$token,db:$db,collection:$collection,body:$body)}");

  private final String wireName;
  private final String query;

  Operation(String wireName, String query) {
    this.wireName = wireName;
    this.query = query;
  }

  String wireName() {
    return wireName;
  }

  String query() {
    return query;
  }
}
