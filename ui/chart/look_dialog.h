// ui/chart/look_dialog.h: how the chosen items, links or notes are drawn.
#pragma once

#include <QDialog>

#include <QImage>
#include <optional>
#include <vector>

#include "core/records/item_picture.h"
#include "core/workspace/chart_edits.h"

class QPushButton;

namespace crosscase::ui {

class CaseDocument;
struct NoteLook;

class LookDialog : public QDialog {
    Q_OBJECT
public:
    /// How the chosen items are drawn at present.
    struct Items {
        std::vector<core::ItemLook> looks;
        QImage picture;  ///< of all of them, unless they differ
        bool picturesDiffer = false;
        bool folded = false;  ///< in groups that are discs, whatever the forms and pictures of their items
    };
    LookDialog(CaseDocument& document, const Items& items, QWidget* parent);
    LookDialog(const std::vector<core::LinkLook>& links, QWidget* parent);
    LookDialog(const std::vector<NoteLook>& notes, QWidget* parent);

signals:
    /// @param picture  nothing: each item keeps its own; without bytes: none any more
    void itemLookChosen(const crosscase::core::ItemLookChange& change,
                        const std::optional<crosscase::core::ItemPicture>& picture);
    void linkLookChosen(const crosscase::core::LinkLookChange& change);
    void noteLookChosen(const crosscase::core::NoteLookChange& change);

private:
    template <typename Fields>
    Fields* build(const QString& title);
    QPushButton* defaults_ = nullptr;
};

}  // namespace crosscase::ui
