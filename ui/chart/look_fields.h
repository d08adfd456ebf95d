// ui/chart/look_fields.h: the fields of a look, of items, links or notes, for dialogs.
#pragma once

#include <QWidget>

#include "core/workspace/chart_edits.h"

class QComboBox;
class QFormLayout;

namespace crosscase::ui {

class ColourBox;
class NumberBox;

/// Of a note: what stands behind its text, and how wide its lines may be.
struct NoteLook {
    std::string colour;
    double width = core::ChartNote{}.width;
};

class ItemLookFields : public QWidget {
    Q_OBJECT
public:
    explicit ItemLookFields(QWidget* parent = nullptr);
    core::ItemLook look() const;
    void setLook(const core::ItemLook& look);  ///< its picture aside
    /// Of several items; a field in which they differ says so.
    void setLooks(const std::vector<core::ItemLook>& looks);
    core::ItemLookChange change() const;  ///< what was chosen since then
    void setFormShown(bool shown);        ///< what is hidden changes nothing
    /// A further field, below the others.
    void addRow(const QString& label, QWidget* field);

signals:
    void changed();

private:
    core::ItemLookChange shown() const;
    QFormLayout* rows_ = nullptr;
    QComboBox* form_ = nullptr;
    NumberBox* size_ = nullptr;
    ColourBox *frame_ = nullptr, *fill_ = nullptr;
    core::ItemLookChange before_;
    bool hasForm_ = true;
};

class LinkLookFields : public QWidget {
    Q_OBJECT
public:
    explicit LinkLookFields(QWidget* parent = nullptr);
    core::LinkLook look() const;  ///< but for where the link runs: layouts say that
    void setLook(const core::LinkLook& look);
    /// Of several links; a field in which they differ says so.
    void setLooks(const std::vector<core::LinkLook>& looks);
    core::LinkLookChange change() const;  ///< what was chosen since then

signals:
    void changed();

private:
    core::LinkLookChange shown() const;
    ColourBox* colour_ = nullptr;
    NumberBox* width_ = nullptr;
    core::LinkLookChange before_;
};

class NoteLookFields : public QWidget {
    Q_OBJECT
public:
    explicit NoteLookFields(QWidget* parent = nullptr);
    void setLook(const NoteLook& look);
    /// Of several notes; a field in which they differ says so.
    void setLooks(const std::vector<NoteLook>& looks);
    core::NoteLookChange change() const;  ///< what was chosen since then

private:
    core::NoteLookChange shown() const;
    ColourBox* colour_ = nullptr;
    NumberBox* width_ = nullptr;
    core::NoteLookChange before_;
};

}  // namespace crosscase::ui
