// ui/collation/basis_panel.h: what the chosen thing rests on: what speaks for it, what against, which records say so.
#pragma once

#include <QWidget>

#include "core/workspace/entity_profile.h"
#include "core/workspace/explaining.h"
#include "ui/shell/desk.h"
#include "ui/widgets/table_model.h"

class QLabel;
class QUrl;

namespace crosscase::ui {

class DecisionBar;
class TableView;
class TextView;

class BasisPanel : public QWidget {
    Q_OBJECT
public:
    BasisPanel(Desk& desk, QWidget* parent = nullptr);
    void selectMatch(int row);  ///< of the table of matches

private:
    void reload();
    void showNothing(const QString& hint);
    /// An explanation, and of an entity what is stated of it and what holds it together.
    struct Basis {
        core::Explanation explanation;
        std::optional<core::EntityProfile> profile;
    };
    static core::Result<Basis> look(core::CaseFile& file, const Subject& subject,
                                    const std::vector<core::LinkId>& links, core::Progress& progress);
    void show(const Basis& basis);
    void showRecord(const std::vector<core::MentionRow>& mentions);
    void showMatches(std::vector<core::MatchRow> matches);
    void follow(const QUrl& link);
    void decide(core::Verdict verdict);
    std::optional<MatchRef> currentMatch() const;
    QString reasonsHtml(const std::vector<core::Reason>& reasons) const;
    QString profileHtml(const core::EntityProfile& profile) const;
    QString basisHtml(const std::vector<core::BasisLine>& lines) const;

    Desk& desk_;
    RowTable<core::MatchRow> matches_;
    QLabel* title_ = nullptr;
    QLabel* verdict_ = nullptr;
    TextView* text_ = nullptr;
    QLabel* matchesTitle_ = nullptr;
    TableView* matchTable_ = nullptr;
    DecisionBar* bar_ = nullptr;
    int turn_ = 0;
};

}  // namespace crosscase::ui
