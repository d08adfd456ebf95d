// core/layout/stress_layout.cpp: majorisation of sparse stress.
#include "core/layout/stress_layout.h"

#include <array>
#include <cmath>

#include "core/layout/repulsion.h"

namespace crosscase::core {
namespace {

constexpr float tiny = 1e-12F;
constexpr float step = 1.6F;      ///< of the way to where its terms want it that a node goes in a round
constexpr std::size_t lanes = 8;  ///< terms summed side by side

class StressReduction {
public:
    StressReduction(const LayoutGraph& graph, const Pivots& pivots, const StressOptions& options, Places& places)
        : graph_(graph),
          pivots_(pivots),
          options_(options),
          places_(places),
          pivotX_((pivots.count() + lanes - 1) / lanes * lanes),
          pivotY_(pivotX_.size()),
          weight_(pivotX_.size()),
          reach_(pivotX_.size()) {
        pivotOf_.assign(graph.size(), -1);
        for (std::size_t i = 0; i < pivots.count(); ++i) {
            pivotOf_[static_cast<std::size_t>(pivots.nodes[i])] = static_cast<std::int32_t>(i);
            followPivot(static_cast<std::size_t>(pivots.nodes[i]));
        }
        measurePull();
    }

    void settleOnce() {
        const RepulsionTree tree(places_, graph_.mass);
        if (push_.size() == 0) push_ = Places(graph_.size());
        tree.pushAll(push_);
        for (std::int32_t body : tree.order()) {
            const auto node = static_cast<std::size_t>(body);
            Sum sum;
            addPivots(node, sum);
            addPull(node, sum);
            sum.x += options_.push * push_.x[node];
            sum.y += options_.push * push_.y[node];
            move(node, sum);
        }
    }

private:
    struct Sum {
        float x = 0, y = 0, weight = 0;
        void add(float toX, float toY, float w) {
            x += w * toX;
            y += w * toY;
            weight += w;
        }
    };

    /// What ties weigh, so that they hold the same share against the pivots in small and in large networks.
    void measurePull() {
        double pivotWeight = 0, tieWeight = 0;
        const std::size_t stride = std::max<std::size_t>(1, graph_.size() / 1000);
        for (std::size_t node = 0; node < graph_.size(); node += stride) {
            for (std::size_t i = 0; i < pivots_.count(); ++i) {
                pivotWeight += static_cast<double>(pivots_.weightAt(i, pivots_.linksOf(node)[i]));
            }
            for (std::size_t t = graph_.begin(node); t < graph_.begin(node + 1); ++t) {
                tieWeight += static_cast<double>(graph_.strength[t]);
            }
        }
        if (tieWeight > 0) pull_ = options_.pull * static_cast<float>(pivotWeight / tieWeight);
    }

    void addPivots(std::size_t node, Sum& sum) {
        lookUpTerms(pivots_.linksOf(node));
        const float x = places_.x[node], y = places_.y[node];
        std::array<float, lanes> sumX{}, sumY{}, sumWeight{};
        for (std::size_t i = 0; i < weight_.size(); i += lanes) {
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                const float pivotX = pivotX_[i + lane], pivotY = pivotY_[i + lane], weight = weight_[i + lane];
                const float dx = x - pivotX, dy = y - pivotY;
                const float share = reach_[i + lane] / std::sqrt(dx * dx + dy * dy + tiny);
                sumX[lane] += weight * pivotX + share * dx;
                sumY[lane] += weight * pivotY + share * dy;
                sumWeight[lane] += weight;
            }
        }
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            sum.x += sumX[lane];
            sum.y += sumY[lane];
            sum.weight += sumWeight[lane];
        }
    }

    void lookUpTerms(const std::uint16_t* links) {
        for (std::size_t i = 0; i < pivots_.count(); ++i) {
            weight_[i] = pivots_.weightAt(i, links[i]);
            reach_[i] = weight_[i] * static_cast<float>(links[i]);
        }
    }

    void addPull(std::size_t node, Sum& sum) const {
        for (std::size_t t = graph_.begin(node); t < graph_.begin(node + 1); ++t) {
            const auto other = static_cast<std::size_t>(graph_.targets[t]);
            sum.add(places_.x[other], places_.y[other], pull_ * graph_.strength[t]);
        }
    }

    void move(std::size_t node, const Sum& sum) {
        if (!(sum.weight > 0)) return;
        places_.x[node] += step * (sum.x / sum.weight - places_.x[node]);
        places_.y[node] += step * (sum.y / sum.weight - places_.y[node]);
        followPivot(node);
    }

    void followPivot(std::size_t node) {
        if (pivotOf_[node] < 0) return;
        pivotX_[static_cast<std::size_t>(pivotOf_[node])] = places_.x[node];
        pivotY_[static_cast<std::size_t>(pivotOf_[node])] = places_.y[node];
    }

    const LayoutGraph& graph_;
    const Pivots& pivots_;
    const StressOptions& options_;
    Places& places_;
    Places push_;
    std::vector<float> pivotX_, pivotY_;  ///< filled up to whole lanes, as the next two
    std::vector<float> weight_, reach_;   ///< of each pivot's term for one node: weight, weight * links
    std::vector<std::int32_t> pivotOf_;
    float pull_ = 1;
};

}  // namespace

void reduceStress(const LayoutGraph& graph, const Pivots& pivots, const StressOptions& options, Places& places,
                  const LayoutBudget& budget) {
    StressReduction reduction(graph, pivots, options, places);
    for (int round = 0; round < options.rounds && !budget.isOver(); ++round) reduction.settleOnce();
}

}  // namespace crosscase::core
