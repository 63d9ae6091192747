package sevenways.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the intake asks, and how the answers order the pathways.
 *
 * @param needs slugs of the pathways, in their usual order
 */
record Needs(
        int version,
        List<String> needs,
        List<Integer> minutes,
        List<String> postures,
        List<Delay> delays) {

    /** From this height of the need on its pathway comes at this place, from 1, at the earliest. */
    record Delay(String way, int from, int place) {}

    /** Every pathway once: the greatest need first, but for those that are delayed. */
    List<String> inOrder(Map<String, Integer> heights) {
        List<String> order = new ArrayList<>(needs);
        order.sort(Comparator.comparing(way -> -heights.getOrDefault(way, 0)));
        for (Delay delay : delays) {
            if (isDelayed(delay.way(), heights) && order.indexOf(delay.way()) < delay.place() - 1) {
                order.remove(delay.way());
                order.add(delay.place() - 1, delay.way());
            }
        }
        return List.copyOf(order);
    }

    boolean isDelayed(String way, Map<String, Integer> heights) {
        return delays.stream()
                .anyMatch(
                        delay ->
                                delay.way().equals(way)
                                        && heights.getOrDefault(way, 0) >= delay.from());
    }
}
