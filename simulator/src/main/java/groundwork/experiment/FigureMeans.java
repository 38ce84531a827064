package groundwork.experiment;

import groundwork.observation.Summary;
import groundwork.observation.Summary.Figure;
import groundwork.statistics.Estimate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of an experiment over its replications, found by what they measure. */
final class FigureMeans {

    private record Name(String metric, String key) {}

    private final List<Summary> summaries;
    private final Map<Name, Integer> numbers = new LinkedHashMap<>();

    FigureMeans(List<Summary> summaries) {
        this.summaries = summaries;
        List<Figure> figures = summaries.get(0).figures();
        for (int f = 0; f < figures.size(); f++) {
            numbers.putIfAbsent(new Name(figures.get(f).metric(), figures.get(f).key()), f);
        }
    }

    /** What replications say of a figure, by its number. */
    Estimate estimate(int figure) {
        return Estimate.of(summaries.stream()
                .mapToDouble(s -> s.figures().get(figure).value())
                .toArray());
    }

    /** The mean of a figure; NaN where there is none. */
    double mean(String metric, String key) {
        Integer figure = numbers.get(new Name(metric, key));
        return figure == null ? Double.NaN : estimate(figure).mean();
    }
}
