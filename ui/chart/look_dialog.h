// ui/chart/look_dialog.h: how the chosen items, links or notes are drawn.
#pragma once

#include <QDialog>

#include <QImage>
#include <optional>

#include "core/records/chart.h"
#include "core/records/item_picture.h"

class QPushButton;

namespace crosscase::ui {

class CaseDocument;
struct NoteLook;

class LookDialog : public QDialog {
    Q_OBJECT
public:
    /// What the chosen items carry at present: the picture of all of them, unless they differ.
    struct Carried {
        QImage picture;
        bool differ = false;
    };
    LookDialog(CaseDocument& document, const core::ItemLook& before, const Carried& carried, QWidget* parent);
    LookDialog(const core::LinkLook& before, QWidget* parent);
    LookDialog(const NoteLook& before, QWidget* parent);

signals:
    /// @param picture  nothing: each item keeps its own; without bytes: none any more
    void itemLookChosen(const crosscase::core::ItemLook& look,
                        const std::optional<crosscase::core::ItemPicture>& picture);
    void linkLookChosen(const crosscase::core::LinkLook& look);
    void noteLookChosen(const crosscase::ui::NoteLook& look);

private:
    template <typename Fields>
    Fields* build(const QString& title);
    QPushButton* defaults_ = nullptr;
};

}  // namespace crosscase::ui
