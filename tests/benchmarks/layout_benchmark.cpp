// tests/benchmarks/layout_benchmark.cpp: how fast the layouts are and what their drawings are worth.
//   layout_benchmark measure GRAPH LAYOUT [POSITIONS]   figures of one layout, median time of three; writes positions
//   layout_benchmark grow GRAPH                         100 items more in the drawing by distances
//   layout_benchmark graph GRAPH                        the links of GRAPH as lines "from to", after a line with the count
//   layout_benchmark score GRAPH POSITIONS              figures of the drawing of another program, lines "x y"
// GRAPH is cells1k, phones10k, ba10k ... or a file of pairs. Figures are lines `name<TAB>value`.
#include <sys/resource.h>

#include <array>
#include <chrono>
#include <cstdlib>

#include "core/layout/layout_boxes.h"
#include "tests/benchmarks/layout_graphs.h"
#include "tests/benchmarks/layout_quality.h"

using namespace crosscase;
using benchmarks::Network;

namespace {

[[noreturn]] void fail(const std::string& message) {
    std::fprintf(stderr, "%s\n", message.c_str());
    std::exit(2);
}

double secondsOfThread() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void printQuality(const Network& network, const core::Positions& at) {
    std::printf("stress\t%.4f\n", benchmarks::normalisedStress(network, at));
    std::printf("neighbours\t%.3f\n", benchmarks::neighbourhoodKept(network, at));
    std::printf("crossings\t%.1f\n", benchmarks::crossingsPerLink(network, at));
    std::printf("overlaps\t%.4f\n", benchmarks::overlapShare(at));
}

core::Positions readPositions(const std::string& path, std::size_t count) {
    std::ifstream file(path);
    core::Positions at(count);
    for (core::Point& p : at) {
        if (!(file >> p.x >> p.y)) fail("too few positions in " + path);
    }
    return at;
}

void writePositions(const std::string& path, const core::Positions& at) {
    std::ofstream file(path);
    for (const core::Point& p : at) file << p.x << ' ' << p.y << '\n';
}

core::Positions layOut(const Network& network, const core::LayoutRequest& request) {
    core::Progress progress;
    auto outcome = core::layOut(network, request, progress);
    if (!outcome) fail(outcome.error().message);
    return std::move(outcome->positions);
}

/// A request with made-up properties: groups and keys by number, links in time as they are numbered.
core::LayoutRequest requestOf(const Network& network, const std::string& layout) {
    const auto kind = core::layoutNamed(layout);
    if (!kind) fail("no layout " + layout);
    core::LayoutRequest request;
    request.kind = *kind;
    std::size_t links = 0;
    for (std::size_t e = 0; e < network.edgeCount(); ++e)
        links += network.linksOf(static_cast<Network::Index>(e)).size();
    for (std::size_t i = 0; i < network.entityCount(); ++i) {
        if (*kind == core::LayoutKind::Grouped) request.group.push_back(static_cast<std::int32_t>(i / 20));
        request.sortKey.push_back(static_cast<double>(i * 7919 % 1000));
    }
    for (std::size_t i = 0; i < links; ++i) request.linkTime.push_back(static_cast<double>(i * 7919 % 10007));
    return request;
}

void measure(const Network& network, const std::string& layout, const char* path) {
    const double before = peakMegabytes();
    std::array<double, 3> wall{}, cpu{};
    const core::LayoutRequest request = requestOf(network, layout);
    core::Positions at;
    for (std::size_t run = 0; run < wall.size(); ++run) {
        const auto start = std::chrono::steady_clock::now();
        const double cpuStart = secondsOfThread();
        at = layOut(network, request);
        cpu[run] = secondsOfThread() - cpuStart;
        wall[run] = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        if (wall[0] > 5) {  // one run of a slow one says enough
            wall.fill(wall[0]);
            cpu.fill(cpu[0]);
            break;
        }
    }
    std::ranges::sort(wall);
    std::ranges::sort(cpu);
    std::printf("seconds\t%.4f\ncpu seconds\t%.4f\nmegabytes\t%.0f\n", wall[1], cpu[1], peakMegabytes() - before);
    printQuality(network, at);
    const std::vector<core::ItemBox> boxes(at.size());
    std::printf("boxes\t%zu\n", core::countOverlaps(boxes, 0, at));
    if (path) writePositions(path, at);
}

bool isAdded(const Network& network, std::size_t item) {
    return item % (network.entityCount() / 100) == 7;
}

/// Takes 100 items out, evenly, lays out the rest, and puts them back.
void grow(const Network& network) {
    std::vector<core::EntityId> entities;
    std::vector<std::size_t> place(network.entityCount());
    for (std::size_t i = 0; i < network.entityCount(); ++i) {
        place[i] = entities.size();
        if (!isAdded(network, i)) entities.push_back(network.entity(static_cast<Network::Index>(i)));
    }
    std::vector<core::Link> links;
    for (const Network::Edge& edge : network.edges()) {
        core::Link link;
        link.from = network.entity(edge.first);
        link.to = network.entity(edge.second);
        links.push_back(link);
    }
    const core::Positions before = layOut(Network::fromLinks(entities, links), {});
    core::LayoutRequest request;
    request.keepStanding = true;
    request.initial.resize(network.entityCount());
    for (std::size_t i = 0; i < place.size(); ++i) {
        if (!isAdded(network, i)) request.initial[i] = before[place[i]];
    }
    core::Progress progress;
    const auto start = std::chrono::steady_clock::now();
    const double cpuStart = secondsOfThread();
    const auto outcome = core::layOut(network, request, progress);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    const double cpu = secondsOfThread() - cpuStart;
    if (!outcome) fail(outcome.error().message);
    core::Point low = before.front(), high = low;
    for (const core::Point& p : before) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    std::printf("seconds\t%.4f\ncpu seconds\t%.4f\nmoved\t%.5f\n", seconds.count(), cpu,
                outcome->displacement / benchmarks::distance(low, high));
}

}  // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> words(arguments + 1, arguments + count);
    if (words.size() < 2) fail("layout_benchmark measure|grow|graph|score GRAPH ...");
    const auto network = benchmarks::networkNamed(words[1]);
    if (!network) fail("no graph " + words[1]);
    if (words[0] == "graph") {
        std::printf("%zu\n", network->entityCount());
        for (const Network::Edge& edge : network->edges()) std::printf("%d %d\n", edge.first, edge.second);
    } else if (words[0] == "score" && words.size() == 3) {
        printQuality(*network, readPositions(words[2], network->entityCount()));
    } else if (words[0] == "grow") {
        grow(*network);
    } else if (words[0] == "measure" && words.size() >= 3) {
        measure(*network, words[2], words.size() > 3 ? words[3].c_str() : nullptr);
    } else {
        fail("layout_benchmark measure|grow|graph|score GRAPH ...");
    }
}
