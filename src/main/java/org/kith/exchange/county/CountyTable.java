package org.kith.exchange.county;

import java.util.List;
import java.util.Locale;

/** The files of a bundle that the generator writes, with their columns. {@code graph-seed/README.md} says what each means. */
enum CountyTable {
    BUNDLE("", "source,description,recorded_by"),
    AUTHORITIES("", "ref,name,code"),
    LOCALITIES("", "ref,name,latitude,longitude,authority"),
    ADDRESSES("a", "ref,lines,postcode,uprn,locality,latitude,longitude,confidential"),
    SCHOOLS("", "ref,name,urn"),
    TEAMS("", "ref,name,kind,authority"),
    PROFESSIONALS("", "ref,name,job_title,phone,roles,permissions,person"),
    TEAM_MEMBERS("", "professional,team,capacity,from,to"),
    PEOPLE("p", "ref,given_name,family_name,sex,birth_date,expected_date,death_date,restricted_to"),
    NAMES("n", "ref,person,kind,given_name,family_name,from,to,recorded_at"),
    IDENTIFIERS("", "person,system,value,authority,from,to"),
    CHILDREN("", "person,authority,local_id,home_locality,unaccompanied,team,team_from,team_to"),
    TIES("t", "ref,type,from_person,to_person,kind,side,status,from,to,recorded_at,version,guard"),
    SAME_AS("s", "ref,person,other,guard,from"),
    HOUSEHOLDS("h", "ref,address"),
    HOUSEHOLD_MEMBERS("m", "ref,household,person,role,from,to,recorded_at,version"),
    SETTINGS("home", "ref,kind,name,urn,provider,beds,address,authority"),
    SETTING_CARERS("", "setting,person,role,from,to"),
    HOME_WORKERS("", "setting,professional,role,from,to"),
    SCHOOL_RUNS("", "setting,school,by,minutes,from,to"),
    APPROVALS(
            "approval",
            "ref,setting,category,max_children,min_age,max_age,siblings,kinds,children,extended,terms,agency,from,to"),
    REGISTRATIONS("registration", "ref,setting,urn,beds,min_age,max_age,conditions,from,to"),
    EXEMPTIONS("", "ref,setting,children,authority,from,to"),
    EPISODES("e", "ref,child,placement,reason_for_new,legal_status,need,from,to,reason_ceased,recorded_at"),
    PLACEMENTS("pl", "ref,child,setting,type,provider,from,to,change_reason,recorded_at"),
    ORDERS("order", "ref,kind,court,terms,from,to,recorded_at"),
    ORDER_PEOPLE("", "order,person,capacity"),
    RESTRICTIONS("r", "ref,kind,protects,against,order,reason,from,to,recorded_at"),
    ALLOCATIONS("al", "ref,professional,child,role,from,to,recorded_at,version");

    /** What the refs of the file begin with; a running number follows. */
    final String prefix;

    final List<String> columns;

    CountyTable(String prefix, String columns) {
        this.prefix = prefix;
        this.columns = List.of(columns.split(","));
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }
}
