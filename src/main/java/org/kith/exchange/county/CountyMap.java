package org.kith.exchange.county;

import java.util.List;
import java.util.Locale;

/** Authorities, localities and addresses. */
final class CountyMap {
    static final String COUNTY = "county";
    static final String NEIGHBOUR = "neighbour";

    private static final List<String> COUNTY_PLACES = List.of(
            "Aldersett",
            "Brackenlaw",
            "Coldgarth",
            "Dunsyke",
            "Eskrigg",
            "Fenwold",
            "Garsby Moor",
            "Hathersike",
            "Ingleholt",
            "Kelderhope",
            "Langstaithe",
            "Marlgate",
            "Nettlehaugh",
            "Osterlaw",
            "Pellbeck",
            "Quernside",
            "Ravelgill",
            "Stainfold",
            "Thrushwick",
            "Ulverbeck",
            "Varrowby",
            "Whinlatch",
            "Yarrowgate",
            "Crakeholm");
    private static final List<String> NEIGHBOUR_PLACES = List.of("Saltmere", "Gullhaven", "Brinefield");

    /** Six digits, as schools have them, of which no school has these. */
    private static final int FIRST_SCHOOL = 999_000;

    private final CountyFiles files;
    private final Chance chance;
    private final InventedNames names;
    private final InventedNumbers numbers;

    /** A town or village, and the district of its postcodes. */
    record Locality(String ref, String name, String authority, int district, double latitude, double longitude) {

        /** Ref of its primary school. */
        String school() {
            return "school-" + ref;
        }
    }

    private final List<Locality> county;
    private final List<Locality> neighbour;

    CountyMap(CountyFiles files, Chance chance, InventedNames names, InventedNumbers numbers) {
        this.files = files;
        this.chance = chance;
        this.names = names;
        this.numbers = numbers;
        files.row(CountyTable.AUTHORITIES, COUNTY, "Generated County Council", InventedNumbers.AUTHORITY);
        files.row(CountyTable.AUTHORITIES, NEIGHBOUR, "Generated Borough Council", InventedNumbers.AUTHORITY + 1);
        this.county = localities(COUNTY_PLACES, COUNTY, 1, 54.80);
        this.neighbour = localities(NEIGHBOUR_PLACES, NEIGHBOUR, 1 + COUNTY_PLACES.size(), 54.62);
    }

    private List<Locality> localities(List<String> places, String authority, int firstDistrict, double latitude) {
        return places.stream()
                .map(name -> {
                    Locality locality = new Locality(
                            name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                            name,
                            authority,
                            firstDistrict + places.indexOf(name),
                            latitude + chance.between(-150, 150) / 1000.0,
                            -1.6 + chance.between(-450, 350) / 1000.0);
                    files.row(
                            CountyTable.LOCALITIES,
                            locality.ref(),
                            name,
                            degrees(locality.latitude()),
                            degrees(locality.longitude()),
                            authority);
                    files.row(
                            CountyTable.SCHOOLS,
                            locality.school(),
                            name + " Primary School",
                            FIRST_SCHOOL + locality.district());
                    return locality;
                })
                .toList();
    }

    /** Somewhere in the county; seldom across its border. */
    Locality somewhere() {
        return chance.percent(95) ? inCounty() : chance.oneOf(neighbour);
    }

    Locality inCounty() {
        return chance.oneOf(county);
    }

    /** Writes an address in the locality and returns its ref. */
    String address(Locality locality, boolean confidential) {
        return address(names.street(), locality, confidential);
    }

    String address(String firstLine, Locality locality, boolean confidential) {
        String ref = files.ref(CountyTable.ADDRESSES);
        files.row(
                CountyTable.ADDRESSES,
                ref,
                firstLine + ";" + locality.name(),
                numbers.postcode(locality.district(), chance),
                numbers.property(),
                locality.ref(),
                degrees(locality.latitude() + chance.between(-90, 90) / 10000.0),
                degrees(locality.longitude() + chance.between(-150, 150) / 10000.0),
                confidential);
        return ref;
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.4f", degrees);
    }
}
