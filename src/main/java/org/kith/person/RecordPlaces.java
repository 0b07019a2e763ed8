package org.kith.person;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.graph.NodeFact;
import org.kith.graph.Outcome;
import org.kith.graph.Point;
import org.kith.graph.Provenance;
import org.kith.graph.RecordNodes;
import org.kith.graph.RecordNodes.Link;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/** Records localities, addresses and households. */
@Component
public class RecordPlaces {
    private static final RecordNodes LOCALITIES = RecordNodes.of("Locality");
    private static final RecordNodes ADDRESSES =
            RecordNodes.of("Address", Link.to("locality", "IN_LOCALITY", "Locality"));
    private static final RecordNodes HOUSEHOLDS = RecordNodes.of("Household", Link.to("address", "AT", "Address"));

    /** A named place. */
    public record LocalityRow(
            String id,
            String name,
            @Nullable String authorityId,
            @Nullable Point point) {}

    /**
     * An address.
     *
     * @param lines without the postcode, parted by line feeds
     * @param confidential whether it is hidden from all but those with leave to see it
     */
    public record AddressRow(
            String id,
            @Nullable String lines,
            @Nullable String postcode,
            @Nullable String uprn,
            @Nullable String localityId,
            @Nullable Point point,
            boolean confidential) {}

    /** A household, at an address if that is known. */
    public record HouseholdRow(String id, @Nullable String addressId) {}

    public List<Outcome> localities(Tx tx, Provenance provenance, List<LocalityRow> rows) {
        return LOCALITIES.record(
                tx, provenance, rows.stream().map(RecordPlaces::locality).toList());
    }

    public List<Outcome> addresses(Tx tx, Provenance provenance, List<AddressRow> rows) {
        return ADDRESSES.record(
                tx, provenance, rows.stream().map(RecordPlaces::address).toList());
    }

    public List<Outcome> households(Tx tx, Provenance provenance, List<HouseholdRow> rows) {
        return HOUSEHOLDS.record(
                tx,
                provenance,
                rows.stream()
                        .map(row -> new NodeFact(row.id(), Map.of(), link("address", row.addressId()), null, null))
                        .toList());
    }

    private static NodeFact locality(LocalityRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("name", row.name());
        values.put("authorityId", row.authorityId());
        values.put("point", row.point());
        return new NodeFact(row.id(), values, Map.of(), null, null);
    }

    private static NodeFact address(AddressRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("lines", row.lines());
        values.put("postcode", row.postcode());
        values.put(
                "postcodeFolded",
                row.postcode() == null
                        ? null
                        : row.postcode().toUpperCase(Locale.ROOT).replaceAll("\\s", ""));
        values.put("uprn", row.uprn());
        values.put("point", row.point());
        values.put("confidential", row.confidential());
        return new NodeFact(row.id(), values, link("locality", row.localityId()), null, null);
    }

    private static Map<String, String> link(String name, @Nullable String id) {
        return id == null ? Map.of() : Map.of(name, id);
    }
}
