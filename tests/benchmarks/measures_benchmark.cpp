// tests/benchmarks/measures_benchmark.cpp: how long measures and paths take on made-up networks.
//   measures_benchmark cells|phones SIZE [--edges FILE] [--values FILE]
// Prints `what<TAB>milliseconds<TAB>bar` lines, best of three (of one where it takes half a second), and for long ones the
// processor time of all threads: on a busy machine that alone can be compared. --edges writes the network as
// pairs of numbers, --values the answers as `measure<TAB>value,value,...`, both for a check against another program.
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <functional>

#include "core/analysis/measure_list.h"
#include "core/analysis/paths.h"
#include "tests/benchmarks/example_graphs.h"

using namespace crosscase::core;
using crosscase::benchmarks::exampleGraph;

namespace {

constexpr int usualRuns = 3;
constexpr double longRun = 500;  ///< milliseconds from which one run is enough

struct Took {
    double wall = 0, processor = 0;  ///< milliseconds
};

Took timeOf(const std::function<void()>& work) {
    Took best;
    for (int run = 0; run < usualRuns; ++run) {
        const std::clock_t processorBegin = std::clock();
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
        const double processor = 1000.0 * static_cast<double>(std::clock() - processorBegin) / CLOCKS_PER_SEC;
        if (run == 0 || took.count() < best.wall) best = {took.count(), processor};
        if (best.wall > longRun) break;
    }
    return best;
}

void print(const std::string& what, double value, const std::string& bar) {
    std::printf("%s\t%.2f\t%s\n", what.c_str(), value, bar.c_str());
    std::fflush(stdout);
}

void print(const std::string& what, const Took& took, const std::string& bar) {
    print(what, took.wall, bar);
    if (took.wall > longRun / 10) print(what + ", processor", took.processor, "");
}

struct Bar {
    const char* id;
    const char* small;  ///< at 10,000
    const char* large;  ///< at 100,000
};
constexpr Bar bars[] = {
    {"components", "<= 50", "<= 30"},
    {"k_core", "<= 50", "<= 30"},
    {"pagerank", "<= 50", "<= 100"},
    {"communities", "<= 50", "<= 600"},
    {"betweenness", "<= 4000", ""},
    {"closeness", "", ""},
    {"harmonic", "", ""},
};

std::string barOf(std::string_view id, std::size_t size) {
    for (const Bar& bar : bars) {
        if (id == bar.id) return size > 20000 ? bar.large : bar.small;
    }
    return size > 20000 ? "" : "<= 50";
}

class Benchmark {
public:
    Benchmark(const std::string& kind, std::size_t size)
        : label_(kind + " " + std::to_string(size) + ": "), size_(size), graph_(exampleGraph(kind, size)) {
        print(label_ + "build", timeOf([&] { network_ = graph_.network(); }), "");
    }

    void writeEdges(const char* path) const {
        std::ofstream file(path);
        file << network_.entityCount() << '\n';
        for (const Network::Edge& edge : network_.edges()) file << edge.first << ' ' << edge.second << '\n';
    }

    void measures(const char* valuesPath) {
        std::ofstream values;
        if (valuesPath) values.open(valuesPath);
        for (const MeasureInfo& info : measureList()) {
            MeasureOptions options;
            options.deadline = std::chrono::minutes(10);
            MeasureResult result;
            const Took took = timeOf([&] { result = ask(info.id, options); });
            const bool sampled = !result.scores.margins.empty();
            print(label_ + std::string(info.id) +
                      (sampled ? ", " + std::to_string(result.scores.samples) + " samples" : ""),
                  took, barOf(info.id, size_));
            if (values.is_open() && !sampled) write(values, info.id, result.scores.values);
            for (const Figure& figure : result.figures) {
                if (values.is_open()) values << info.id << '.' << figure.name << '\t' << figure.value << '\n';
            }
        }
    }

    void sampledBetweenness() {
        MeasureOptions options;
        options.samples = 256;
        const Took took = timeOf([&] { ask("betweenness", options); });
        print(label_ + "betweenness, 256 starts", took, size_ > 20000 ? "<= 1500" : "");
    }

    /// Ten shortest paths between pairs of entities that are far apart in the numbering: the median of 25 pairs.
    void paths() {
        std::vector<double> took;
        Draw draw(5);
        Progress progress;
        for (int pair = 0; pair < 25; ++pair) {
            PathOptions options;
            options.count = 10;
            const auto from = static_cast<Network::Index>(draw.below(size_)),
                       to = static_cast<Network::Index>(draw.below(size_));
            const auto begin = std::chrono::steady_clock::now();
            const auto found = findPaths(network_, from, to, options, progress);
            const std::chrono::duration<double, std::milli> one = std::chrono::steady_clock::now() - begin;
            if (found && found->paths.size() == 10) took.push_back(one.count());
        }
        std::ranges::sort(took);
        print(label_ + "10 shortest paths, median", took[took.size() / 2], size_ > 20000 ? "<= 100" : "<= 50");
        print(label_ + "10 shortest paths, slowest of " + std::to_string(took.size()), took.back(), "");
    }

private:
    MeasureResult ask(std::string_view id, const MeasureOptions& options) {
        Progress progress;
        auto result = runMeasure(network_, id, options, progress);
        if (!result) {
            std::fprintf(stderr, "%s\n", describe(result.error()).c_str());
            std::exit(1);
        }
        return std::move(*result);
    }

    static void write(std::ofstream& file, std::string_view id, const std::vector<double>& values) {
        file << id << '\t';
        file.precision(12);
        for (std::size_t i = 0; i < values.size(); ++i) file << (i ? "," : "") << values[i];
        file << '\n';
    }

    std::string label_;
    std::size_t size_;
    crosscase::benchmarks::ExampleGraph graph_;
    Network network_;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "measures_benchmark cells|phones SIZE [--edges FILE] [--values FILE]\n");
        return 2;
    }
    const char* edges = nullptr;
    const char* values = nullptr;
    for (int i = 3; i + 1 < argc; i += 2) {
        if (std::strcmp(argv[i], "--edges") == 0) edges = argv[i + 1];
        if (std::strcmp(argv[i], "--values") == 0) values = argv[i + 1];
    }
    Benchmark benchmark(argv[1], std::strtoull(argv[2], nullptr, 10));
    if (edges) benchmark.writeEdges(edges);
    benchmark.measures(values);
    benchmark.sampledBetweenness();
    benchmark.paths();
    return 0;
}
