package org.kith.matching.plan;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * A price for each child and each place of a home, none below zero, so high that no column is worth more than the children and places in it cost. By
 * weak duality every plan of such columns is then worth at most all prices together: this is the certificate, and whoever found the prices, it
 * holds. The sums are whole numbers, so that no rounding enters it.
 *
 * <p>People who may not share a home, and the rule of one column a group in a home, have no price here. They only forbid plans, so the bound holds
 * with them as without.
 */
final class Prices {

    /** Parts of a point. A price is rounded to one of them. */
    static final long GRAIN = 1024;

    private final County county;
    private final long[] child;
    private final long[] place;
    private long total;

    /** Takes prices as a solver found them, in points, and lifts those of children until they are a certificate for all the columns. */
    Prices(County county, Occupancy standing, List<Column> columns, double[] child, double[] place) {
        this.county = county;
        this.child = grains(child);
        this.place = grains(place);
        lift(columns);
        total = standing.points() * GRAIN;
        for (long price : this.child) {
            total = Math.addExact(total, price);
        }
        for (int home = 0; home < place.length; home++) {
            total = Math.addExact(total, Math.multiplyExact(standing.left(home), this.place[home]));
        }
    }

    private static long[] grains(double[] points) {
        long[] grains = new long[points.length];
        for (int i = 0; i < points.length; i++) {
            grains[i] = Math.max(0, Math.round(points[i] * GRAIN));
        }
        return grains;
    }

    private void lift(List<Column> columns) {
        long[] lift = new long[child.length];
        for (Column column : columns) {
            long excess = excess(column);
            if (excess > 0) {
                long share = Math.ceilDiv(excess, column.size());
                forEachSeat(column, seat -> lift[seat] = Math.max(lift[seat], share));
            }
        }
        for (int seat = 0; seat < child.length; seat++) {
            child[seat] += lift[seat];
        }
    }

    private void forEachSeat(Column column, IntConsumer seat) {
        for (int rest = column.subset(); rest != 0; rest &= rest - 1) {
            seat.accept(county.firstSeat(column.group()) + Integer.numberOfTrailingZeros(rest));
        }
    }

    /** What a column is worth above its price, in grains; at most 0 for those that the prices were made for. */
    long excess(Column column) {
        return column.points() * GRAIN - ofChildren(column) - place[column.home()] * column.taken();
    }

    private long ofChildren(Column column) {
        long sum = 0;
        int first = county.firstSeat(column.group());
        for (int rest = column.subset(); rest != 0; rest &= rest - 1) {
            sum += child[first + Integer.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /** Points that no plan of these columns can pass. */
    long bound() {
        return Math.floorDiv(total, GRAIN);
    }

    /** Points that no plan with this column in it can pass. */
    long boundWith(Column column) {
        return Math.floorDiv(total + excess(column), GRAIN);
    }

    /** What a column would add at most if its home were new, in points: its worth above the prices of its children. */
    double worthInNewHome(Column column) {
        return (column.points() * GRAIN - ofChildren(column)) / (double) GRAIN;
    }
}
