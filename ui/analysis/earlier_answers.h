// ui/analysis/earlier_answers.h: the answers that the case keeps, to be shown again without computing.
#pragma once

#include <QWidget>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

#include "core/workspace/kept_answers.h"
#include "ui/shell/desk.h"

class QComboBox;
class QPushButton;

namespace crosscase::ui {

/// A list that names the kept answer which is shown, and the others to choose from.
class EarlierAnswers : public QWidget {
    Q_OBJECT
public:
    explicit EarlierAnswers(Desk& desk, QWidget* parent = nullptr);

    /// Keeps an answer that was just given and marks it as the one that is shown.
    void keep(const std::shared_ptr<const core::MeasuredNetwork>& measured);
    /// The same for a removal, but what is shown stays shown: the removal stands beside it.
    void keep(const core::Removal& removal);
    void refresh();                         ///< the list, after something was kept elsewhere
    void showNone();                        ///< what the panel shows is none of the kept ones
    const core::KeptAnswer* shown() const;  ///< null: none
    std::int64_t caseState() const { return list_.state; }

signals:
    void chosen(std::shared_ptr<const core::MeasuredNetwork> measured);
    /// The one that is shown, after a change of the case: entities may have gone or come back.
    void readAnew(std::shared_ptr<const core::MeasuredNetwork> measured);
    void findingChosen(std::shared_ptr<const core::EarlierFinding> finding);
    void findingReadAnew(std::shared_ptr<const core::EarlierFinding> finding);
    void listed();  ///< the list is read anew: shown() may hold no longer
    void notKept(const crosscase::core::Error& error);
    void notRead(const crosscase::core::Error& error);  ///< the one that was chosen

private:
    using Shared = std::shared_ptr<const core::MeasuredNetwork>;

    using SharedFinding = std::shared_ptr<const core::EarlierFinding>;
    using Earlier = std::variant<Shared, SharedFinding>;

    void fill();
    void load(int index);
    void loadAnew();
    void read(const core::KeptAnswer& kept, const std::function<void(core::Result<Earlier>)>& done);
    void forget();
    void clear();

    Desk& desk_;
    core::KeptAnswers list_;
    std::optional<core::NetworkResultId> shown_;
    QComboBox* answers_ = nullptr;
    QPushButton* forget_ = nullptr;
    int turn_ = 0;  ///< of what is to be shown: a later wish overtakes an earlier one
};

}  // namespace crosscase::ui
