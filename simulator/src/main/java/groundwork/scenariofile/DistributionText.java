package groundwork.scenariofile;

import groundwork.scenario.Distribution;
import groundwork.scenariofile.Quantities.Misread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands distributions as planners write them, e.g. {@code triangular(1, 2, 4) d} or {@code 2 d}. */
final class DistributionText {

    private static final Pattern SHIFTED = Pattern.compile("\\s*([0-9.]+)\\s*\\+\\s*(.*)", Pattern.DOTALL);
    private static final Pattern CALL =
            Pattern.compile("\\s*([a-z]+)\\s*\\((.*)\\)\\s*([a-zA-Z]*)\\s*", Pattern.DOTALL);
    private static final Pattern WITH_UNIT = Pattern.compile("\\s*(\\S+?)\\s*([a-z]*)\\s*");
    private static final List<String> NAMES = List.of(
            "constant",
            "uniform",
            "triangular",
            "exponential",
            "erlang",
            "gamma",
            "lognormal",
            "normal",
            "weibull",
            "poisson",
            "geometric",
            "discrete",
            "empirical");

    private static final int LARGEST_FACTOR = 100;

    private final String text;
    private final boolean time;
    private final SampleFile samples;
    private double unit;

    private DistributionText(String text, boolean time, SampleFile samples) {
        this.text = text;
        this.samples = samples;
        this.time = time;
        unit = time ? Double.NaN : 1;
    }

    /** Finds the observed values that a name in the brackets of {@code empirical} stands for. */
    interface SampleFile {
        List<Samples.Observed> of(String name) throws Misread;
    }

    /** A distribution of durations, in microseconds. */
    static Distribution ofTime(String text, SampleFile samples) throws Misread {
        return new DistributionText(text, true, samples).parse();
    }

    /** A distribution of counts 1, 2, … */
    static Distribution ofCount(String text, SampleFile samples) throws Misread {
        Distribution distribution = new DistributionText(text, false, samples).parse();
        boolean counts = distribution instanceof Distribution.Geometric
                || (distribution instanceof Distribution.Constant c && isCount(c.value()))
                || (distribution instanceof Distribution.Discrete d
                        && d.values().stream().allMatch(DistributionText::isCount));
        if (!counts) {
            throw new Misread(
                    Problems.quote(text) + " is not a distribution on 1, 2, 3, …",
                    "Write constant(1), geometric(mean=1.6) or discrete(1: 70, 2: 20, 3: 10).");
        }
        return distribution;
    }

    /** A distribution of a factor, at least 0, with a mean that can be told. */
    static Distribution ofFactor(String text, SampleFile samples) throws Misread {
        Distribution distribution = new DistributionText(text, false, samples).parse();
        double mean = meanOfFactor(distribution);
        if (!(mean > 0 && mean <= LARGEST_FACTOR)) {
            throw new Misread(
                    Problems.quote(text) + " is not a distribution of a factor.",
                    "Write discrete(0.3: 60, 2.05: 40), lognormal(mean=1, sd=0.8), gamma(mean=1, sd=0.8) or uniform(0.5, 1.5);"
                            + " mean above 0 and at most " + LARGEST_FACTOR + ".");
        }
        return distribution;
    }

    /** The mean of a factor; NaN of a distribution that is none. */
    static double meanOfFactor(Distribution distribution) {
        if (distribution instanceof Distribution.Constant d) {
            return d.value();
        } else if (distribution instanceof Distribution.Uniform d) {
            return (d.low() + d.high()) / 2;
        } else if (distribution instanceof Distribution.Triangular d) {
            return (d.low() + d.mode() + d.high()) / 3;
        } else if (distribution instanceof Distribution.Exponential d) {
            return d.mean();
        } else if (distribution instanceof Distribution.Gamma d) {
            return size(d);
        } else if (distribution instanceof Distribution.Lognormal d) {
            return size(d);
        } else if (distribution instanceof Distribution.Discrete d) {
            double sum = 0;
            double weights = 0;
            for (int i = 0; i < d.values().size(); i++) {
                sum += d.values().get(i) * d.weights().get(i);
                weights += d.weights().get(i);
            }
            return sum / weights;
        }
        return Double.NaN;
    }

    private static boolean isCount(double value) {
        return value >= 1 && value == StrictMath.rint(value) && value <= 1_000_000;
    }

    private Distribution parse() throws Misread {
        Matcher shifted = SHIFTED.matcher(text);
        String call = text;
        double shift = 0;
        if (shifted.matches()) {
            shift = Quantities.number(shifted.group(1));
            call = shifted.group(2);
        }
        Matcher matcher = CALL.matcher(call);
        if (!matcher.matches()) {
            return constant(call);
        }
        if (time && !matcher.group(3).isEmpty()) {
            unit = Quantities.unit(matcher.group(3), text);
        } else if (!matcher.group(3).isEmpty()) {
            throw new Misread(Problems.quote(text) + " has a unit where none is possible.", "");
        }
        Distribution distribution = matcher.group(1).equals("empirical")
                ? empirical(matcher.group(2))
                : call(matcher.group(1), arguments(matcher.group(2)));
        if (time) {
            checkTime(distribution, shift == 0 ? 0 : scaled(shift));
        }
        return shift == 0 ? distribution : new Distribution.Shifted(scaled(shift), distribution);
    }

    /** A time has a mean of at most a hundred years, and parameters that can be computed with. */
    private void checkTime(Distribution distribution, double shift) throws Misread {
        if (distribution instanceof Distribution.Poisson || distribution instanceof Distribution.Geometric) {
            throw new Misread(
                    Problems.quote(text) + " is a distribution of counts, not of times.",
                    "For times: " + String.join(", ", NAMES.subList(0, 9)) + ", discrete, empirical.");
        }
        double size = size(distribution) + shift;
        if (!(size >= 0 && size <= Quantities.LONGEST_MICROS)) {
            throw new Misread(Problems.quote(text) + " is not between 0 and a hundred years.", "");
        }
    }

    /** The mean, or the largest parameter where that is larger; NaN if there is none. */
    private static double size(Distribution distribution) {
        if (distribution instanceof Distribution.Constant d) {
            return d.value();
        } else if (distribution instanceof Distribution.Uniform d) {
            return d.high();
        } else if (distribution instanceof Distribution.Triangular d) {
            return d.high();
        } else if (distribution instanceof Distribution.Exponential d) {
            return d.mean();
        } else if (distribution instanceof Distribution.Erlang d) {
            return d.mean();
        } else if (distribution instanceof Distribution.Gamma d) {
            // A shape beyond 10^6 is a constant; one below 10^-6 is nearly always 0: neither is meant.
            return d.shape() >= 1e-6 && d.shape() <= 1e6 ? d.shape() * d.scale() : Double.NaN;
        } else if (distribution instanceof Distribution.Lognormal d) {
            return d.sigma() <= 10 ? StrictMath.exp(d.mu() + d.sigma() * d.sigma() / 2) : Double.NaN;
        } else if (distribution instanceof Distribution.Normal d) {
            return d.mean() < 0 ? Double.NaN : d.mean() + d.sd();
        } else if (distribution instanceof Distribution.Weibull d) {
            return d.shape() >= 0.1 ? d.scale() : Double.NaN;
        } else if (distribution instanceof Distribution.Discrete d) {
            double largest = 0;
            for (double value : d.values()) {
                largest = Math.max(largest, value);
            }
            return largest;
        }
        return Double.NaN;
    }

    private Distribution constant(String value) throws Misread {
        if (time) {
            return new Distribution.Constant(Quantities.duration(value));
        }
        return new Distribution.Constant(Quantities.number(value));
    }

    private double scaled(double value) throws Misread {
        if (Double.isNaN(unit)) {
            throw new Misread(
                    Problems.quote(text) + " has no unit.",
                    "Write the unit of time behind the bracket, e.g. " + text.strip() + " d.");
        }
        return value * unit;
    }

    private Map<String, Double> arguments(String list) throws Misread {
        Map<String, Double> arguments = new LinkedHashMap<>();
        int position = 0;
        for (String part : list.split(",", -1)) {
            String[] sides = part.split("[=:]", 2);
            String name = sides.length == 2 ? sides[0].strip() : Integer.toString(position);
            Matcher value = WITH_UNIT.matcher(sides[sides.length - 1]);
            if (!value.matches()) {
                throw new Misread(Problems.quote(text) + " has an empty place in its brackets.", "");
            }
            if (!value.group(2).isEmpty() && time) {
                double inside = Quantities.unit(value.group(2), text);
                if (!Double.isNaN(unit) && unit != inside) {
                    throw new Misread(Problems.quote(text) + " mixes units of time.", "Use one unit.");
                }
                unit = inside;
            }
            if (arguments.put(name, Quantities.number(value.group(1))) != null) {
                throw new Misread(Problems.quote(text) + " states " + Problems.quote(name) + " twice.", "");
            }
            position++;
        }
        return arguments;
    }

    private double argument(Map<String, Double> arguments, int position, String name) throws Misread {
        Double value = arguments.containsKey(name) ? arguments.get(name) : arguments.get(Integer.toString(position));
        if (value == null) {
            throw new Misread("In " + Problems.quote(text) + " the value " + name + " is missing.", "");
        }
        return value;
    }

    private void check(boolean right, String what) throws Misread {
        if (!right) {
            throw new Misread("In " + Problems.quote(text) + " " + what, "");
        }
    }

    private Distribution call(String function, Map<String, Double> a) throws Misread {
        switch (function) {
            case "constant":
                check(a.size() == 1 && argument(a, 0, "value") >= 0, "one value of at least 0 is needed.");
                return new Distribution.Constant(scaled(argument(a, 0, "value")));
            case "uniform": {
                double low = argument(a, 0, "low");
                double high = argument(a, 1, "high");
                check(a.size() == 2 && 0 <= low && low <= high, "two values are needed, 0 ≤ low ≤ high.");
                return new Distribution.Uniform(scaled(low), scaled(high));
            }
            case "triangular": {
                double low = argument(a, 0, "min");
                double mode = argument(a, 1, "mode");
                double high = argument(a, 2, "max");
                check(
                        a.size() == 3 && 0 <= low && low <= mode && mode <= high,
                        "three values are needed, 0 ≤ min ≤ mode ≤ max.");
                return new Distribution.Triangular(scaled(low), scaled(mode), scaled(high));
            }
            case "exponential":
                check(a.size() == 1 && argument(a, 0, "mean") > 0, "a mean above 0 is needed.");
                return new Distribution.Exponential(scaled(argument(a, 0, "mean")));
            case "erlang": {
                double k = argument(a, 0, "k");
                check(
                        a.size() == 2 && isCount(k) && argument(a, 1, "mean") > 0,
                        "a whole k ≥ 1 and a mean > 0 are needed.");
                return new Distribution.Erlang((int) k, scaled(argument(a, 1, "mean")));
            }
            case "gamma":
                return gamma(a);
            case "lognormal":
                return lognormal(a);
            case "normal":
                check(a.size() == 2 && argument(a, 1, "sd") >= 0, "a mean and an sd ≥ 0 are needed.");
                return new Distribution.Normal(scaled(argument(a, 0, "mean")), scaled(argument(a, 1, "sd")));
            case "weibull":
                check(
                        a.size() == 2 && argument(a, 0, "shape") > 0 && argument(a, 1, "scale") > 0,
                        "a shape and a scale above 0 are needed.");
                return new Distribution.Weibull(argument(a, 0, "shape"), scaled(argument(a, 1, "scale")));
            case "poisson":
                check(a.size() == 1 && argument(a, 0, "mean") > 0, "a mean above 0 is needed.");
                return new Distribution.Poisson(argument(a, 0, "mean"));
            case "geometric":
                check(a.size() == 1 && argument(a, 0, "mean") >= 1, "a mean of at least 1 is needed.");
                return new Distribution.Geometric(argument(a, 0, "mean"));
            case "discrete":
                return discrete(a);
            default:
                throw new Misread(
                        Problems.quote(function) + " is not a distribution.",
                        Problems.maybe(function.toLowerCase(Locale.ROOT), NAMES));
        }
    }

    private Distribution empirical(String file) throws Misread {
        List<Double> values = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Samples.Observed observed : samples.of(file)) {
            values.add(scaled(observed.value()));
            weights.add(observed.weight());
        }
        return new Distribution.Discrete(values, weights);
    }

    private Distribution gamma(Map<String, Double> a) throws Misread {
        if (a.containsKey("mean")) {
            double mean = argument(a, 0, "mean");
            double sd = argument(a, 1, "sd");
            check(a.size() == 2 && mean > 0 && sd > 0, "a mean and an sd above 0 are needed.");
            return new Distribution.Gamma(mean * mean / (sd * sd), scaled(sd * sd / mean));
        }
        check(
                a.size() == 2 && argument(a, 0, "shape") > 0 && argument(a, 1, "scale") > 0,
                "shape and scale, or mean and sd, above 0 are needed.");
        return new Distribution.Gamma(argument(a, 0, "shape"), scaled(argument(a, 1, "scale")));
    }

    /** With mean m and standard deviation s: sigma² = ln(1 + s² / m²), mu = ln m − sigma² / 2. */
    private Distribution lognormal(Map<String, Double> a) throws Misread {
        if (a.containsKey("mu")) {
            check(a.size() == 2 && argument(a, 1, "sigma") >= 0, "mu and sigma ≥ 0 are needed.");
            return new Distribution.Lognormal(
                    argument(a, 0, "mu") + StrictMath.log(scaled(1)), argument(a, 1, "sigma"));
        }
        double mean = argument(a, 0, "mean");
        double sd = argument(a, 1, "sd");
        check(a.size() == 2 && mean > 0 && sd >= 0, "a mean > 0 and an sd ≥ 0 are needed.");
        double variance = StrictMath.log1p(sd * sd / (mean * mean));
        return new Distribution.Lognormal(StrictMath.log(scaled(mean)) - variance / 2, StrictMath.sqrt(variance));
    }

    private Distribution discrete(Map<String, Double> a) throws Misread {
        List<Double> values = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        double sum = 0;
        for (Map.Entry<String, Double> entry : a.entrySet()) {
            double value = Quantities.number(entry.getKey());
            check(value >= 0 && entry.getValue() >= 0, "values and weights must be at least 0.");
            values.add(scaled(value));
            weights.add(entry.getValue());
            sum += entry.getValue();
        }
        check(sum > 0, "one weight must be above 0.");
        return new Distribution.Discrete(values, weights);
    }
}
