package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.drawing.Names;
import groundwork.results.Results;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Sites and stations by the names that people use, instead of ids. */
public final class SiteNames {

    private static final int LONGEST = 26;

    private final Map<String, String> names = new LinkedHashMap<>();

    /** The names of a run's sites. */
    public SiteNames(Results results) {
        Rows places = Rows.of(results, "place");
        for (int i = 0; i < places.count(); i++) {
            String name = places.text(i, "name");
            names.put(places.text(i, "id"), name.isBlank() ? places.text(i, "id") : name);
        }
    }

    /** A site's name, shortened to one line; the id itself where there is no such site. */
    public String site(String id) {
        return Names.shorten(names.getOrDefault(id, id), LONGEST);
    }

    /** A station as the head of a row: "Ontario, CA: pack". */
    public String station(String site, String step) {
        return site(site) + ": " + step.replace('_', ' ');
    }

    /** A station inside a sentence: "packing at Ontario, CA". */
    public String work(String site, String step) {
        String doing = switch (step) {
            case "receive" -> "receiving";
            case "put_away" -> "putting away";
            case "pick" -> "picking";
            case "pack" -> "packing";
            case "ship" -> "shipping";
            case "inspect" -> "inspecting returns";
            case "check_in" -> "checking returns in";
            case "grade" -> "grading returns";
            case "refurbish" -> "mending returns";
            case "repack" -> "repacking returns";
            case "broker" -> "customs brokerage";
            case "documents" -> "checking documents";
            case "examine" -> "customs examination";
            case "export" -> "declaring exports";
            case "export_check" -> "checking exports";
            case "cross_dock" -> "cross-docking";
            case "sort" -> "sorting parcels";
            case "contact" -> "answering customers";
            default -> step.replace('_', ' ');
        };
        return doing + " at " + site(site);
    }

    /** A sentence that begins with a capital letter. */
    public static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
